import type { WordFile } from './file';
import { leftPictures, MOST_LEFT, tooMany, type Left } from './left';
import { allIn, spokenIn, wordsOf, type Element } from './xml';

/** Records what a report does not keep of one paragraph. */
export class Leaving {
  /** The last thing that was left out of this paragraph. */
  private last: Left | null = null;
  private near: string | null = null;

  constructor(
    private readonly file: WordFile,
    private readonly paragraph: Element,
  ) {}

  /**
   * Leaves words out. A second time for the same reason, right after the first, is joined to it. With `always`, records
   * it even without words.
   */
  words(what: string, words: string, always = false): void {
    const { left } = this.file;
    if (words.trim() === '' && !always && what !== 'formula') return;
    const last = left.at(-1);
    const isSame = last?.what === what && (last === this.last || what === 'contents');
    if (isSame && !always && what !== 'formula') last.words += words;
    else {
      this.last = { what, words, near: what === 'contents' ? '' : this.wordsAround() };
      left.push(this.last);
    }
    if (left.length > MOST_LEFT) throw tooMany();
  }

  /** Leaves out an element with everything in it. */
  whole(what: string, element: Element): void {
    this.words(what, wordsOf(element));
    this.file.left.push(...leftPictures(element, what));
  }

  /** Leaves out a comment once, with its words but without its author. */
  comment(id: string): void {
    const comment = this.file.comments.get(id);
    this.file.comments.delete(id);
    this.words('comment', comment ? spokenIn(comment) : '', true);
    if (comment) this.file.left.push(...leftPictures(comment, 'comment'));
  }

  private wordsAround(): string {
    this.near ??= allIn(this.paragraph, 'w:t').map(wordsOf).join('').trim();
    return this.near;
  }
}
