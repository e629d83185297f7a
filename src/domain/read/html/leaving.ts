import type { Issue } from '../../issue';
import { droppedIssue, onOneLine } from '../dropped';
import { addressesIn } from './links';
import { picturesOf } from './pictures';
import { isElement, wordsOf, type Element, type Node } from './tree';

/** Records what a report does not keep of a page. */
export class Leaving {
  readonly issues: Issue[] = [];
  /** The full words of everything that was left out. */
  readonly left: string[] = [];
  /** The words of the parts around the text. One finding names them all. */
  private readonly furniture: string[] = [];

  /** Leaves out an element, with a finding. */
  element(what: string, element: Element): void {
    const words = this.record(what, element);
    const shown =
      onOneLine(words) || (element.attributes.src ?? '') || picturesOf(element).join(' ');
    if (shown) this.issues.push(droppedIssue(what, shown));
  }

  /** Leaves out a part around the text. */
  around(node: Node): void {
    if (isElement(node)) this.furniture.push(this.record('page furniture', node));
    else {
      this.left.push(`page furniture ${node}`);
      this.furniture.push(node);
    }
  }

  /** Leaves out an address that only the page itself can resolve. The words of the link stay. */
  link(address: string): void {
    this.left.push(`link ${address}`);
    this.issues.push(droppedIssue('link', address));
  }

  /** Leaves out the address of a link in a note, which is plain text. One with an anchor leads back to its mark. */
  linkInNote(address: string): void {
    if (address.includes('#')) this.left.push(`link ${address}`);
    else this.link(address);
  }

  /** Leaves out an image that has no address, with a finding if it has a description. */
  image(description: string | null): void {
    this.left.push(`picture ${description ?? ''}`);
    if (description) this.issues.push(droppedIssue('picture', description));
  }

  /** Names the parts around the text in one finding, after the walk. */
  finish(): void {
    const words = onOneLine(this.furniture.join(' '));
    if (words) this.issues.push(droppedIssue('page furniture', words));
  }

  /** Records everything in an element: words, addresses and pictures. Returns its words. */
  private record(what: string, element: Element): string {
    const words = wordsOf(element);
    this.left.push([what, words, ...addressesIn(element)].join(' '));
    for (const source of picturesOf(element)) this.left.push(`picture ${source}`);
    return words;
  }
}
