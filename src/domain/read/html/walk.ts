import type { Issue } from '../../issue';
import { droppedIssue, onOneLine } from '../dropped';
import { LARGEST_SPAN } from '../../report/table';
import type { RichLine } from '../rich-line';
import { picturesIn, rowLine } from '../row-line';
import { LineBuilder } from './line-builder';
import { NOTES_HEADING, type Footnotes } from './footnotes';
import { addressesIn, isAddress, isNote, keptAddress, leadsToNote } from './links';
import { DROPPED, leftOut } from './left';
import {
  boldOf,
  centredOf,
  headingLevelOf,
  isListMark,
  isWordItem,
  italicOf,
  sizeOf,
  markOf,
} from './style';
import { altOf, picturesOf, sourceOf } from './pictures';
import { cellsInOrder, cellsOf, isLayout, partsOf, rowsOf } from './tables';
import { elementsIn, holds, isElement, wordsOf, type Element, type Node } from './tree';
import { raised } from './raised';

const BLOCKS = new Set(
  'p div section article header footer main aside blockquote pre figure center form fieldset address details summary dl dt dd hr caption option legend title-line'.split(
    ' ',
  ),
);
/** `<p class="subtitle">`, `<p role="doc-subtitle">`, Word's `MsoSubtitle`. */
const isSubtitle = ({ attributes }: Element): boolean =>
  /(?:^|[\s_-]|Mso)sub-?title$/i.test(attributes.class ?? '') || attributes.role === 'doc-subtitle';

/** Walks a page, and writes what a reader of the page sees. */
export class Walker {
  readonly issues: Issue[] = [];
  /** The full words of everything that was left out. */
  readonly left: string[] = [];
  /** Tables met so far. */
  private tables = 0;

  /** The words of the parts around the text. One finding names them all. */
  private readonly furniture: string[] = [];

  /** @param around the nodes that are not part of the page's text */
  constructor(
    private readonly builder: LineBuilder,
    private readonly notes: Footnotes,
    private readonly around: ReadonlySet<Node> = new Set(),
  ) {
    this.left.push(...notes.around);
  }

  walk(node: Node): void {
    if (this.around.has(node)) return this.leaveAround(node);
    if (!isElement(node)) return this.builder.write(node);
    if (DROPPED.has(node.name) || isListMark(node) || this.notes.holders.has(node)) return;
    const what = leftOut(node) ?? this.aboveNotes(node);
    if (what) this.drop(what, node);
    else this.inMarks(node);
  }

  /** Whether an element is the heading “Footnotes” above notes that were moved to their marks. */
  private aboveNotes(element: Element): string | null {
    const isAbove = this.notes.holders.size > 0 && /^(?:h[1-6]|p)$/.test(element.name);
    return isAbove && NOTES_HEADING.test(wordsOf(element)) ? 'page furniture' : null;
  }

  /** Names the parts around the text in one finding, after the walk. */
  finish(): void {
    const words = onOneLine(this.furniture.join(' '));
    if (words) this.issues.push(droppedIssue('page furniture', words));
  }

  private leaveAround(node: Node): void {
    if (isElement(node)) this.furniture.push(this.leave('page furniture', node));
    else {
      this.left.push(`page furniture ${node}`);
      this.furniture.push(node);
    }
    this.builder.start();
  }

  private drop(what: string, element: Element): void {
    const words = this.leave(what, element);
    const shown =
      onOneLine(words) || (element.attributes.src ?? '') || picturesOf(element).join(' ');
    if (shown) this.issues.push(droppedIssue(what, shown));
  }

  /** Records everything in an element as left out: words, addresses and pictures. Returns its words. */
  private leave(what: string, element: Element): string {
    const words = wordsOf(element);
    this.left.push([what, words, ...addressesIn(element)].join(' '));
    for (const source of picturesOf(element)) this.left.push(`picture ${source}`);
    return words;
  }

  /** Applies bold and italic to the content of an element. */
  private inMarks(element: Element): void {
    const { builder } = this;
    const { bold, italic, centred, size } = builder;
    builder.bold = boldOf(element) ?? bold;
    builder.italic = italicOf(element) ?? italic;
    builder.centred = centredOf(element) ?? centred;
    builder.size = sizeOf(element) ?? size;
    this.element(element);
    builder.centred = centred;
    builder.size = size;
    builder.bold = bold;
    builder.italic = italic;
  }

  private element(element: Element): void {
    const open = this.openers[element.name];
    const level = headingLevelOf(element);
    if (level) this.heading(element, level);
    else if (isWordItem(element)) this.wordItem(element);
    else if (open) open(element);
    else if (BLOCKS.has(element.name)) this.block(element);
    else this.inside(element);
  }

  private inside({ children }: Element): void {
    for (const child of children) this.walk(child);
  }

  private block(element: Element): void {
    const isCaption =
      element.name === 'caption' ||
      (element.name === 'p' && /caption/i.test(element.attributes.class ?? ''));
    if (isCaption) this.builder.start({ kind: 'caption' });
    else if (isSubtitle(element)) this.builder.start({ named: 'subtitle' });
    else if (isNote(element.attributes.id)) this.builder.start({ kind: 'note' });
    else this.builder.paragraph();
    this.inside(element);
    this.builder.start();
  }

  /** A title that is broken over two lines stays one line. */
  private heading(element: Element, level: number): void {
    this.builder.start({ kind: 'heading', level });
    for (const child of element.children) {
      if (!isElement(child) || child.name !== 'br') this.walk(child);
    }
    this.builder.start();
  }

  private readonly openers: Readonly<Record<string, (element: Element) => void>> = {
    ul: (element) => this.list(element, false),
    ol: (element) => this.list(element, true),
    li: (element) => {
      this.builder.startItem(isNote(element.attributes.id));
      this.inside(element);
      this.builder.start();
    },
    blockquote: (element) => {
      this.builder.quotations += 1;
      this.block(element);
      this.builder.quotations -= 1;
    },
    cite: (element) => {
      // In a quotation this names the speaker, on its own line.
      if (this.builder.quotations > 0) this.builder.start();
      this.inside(element);
    },
    aside: (element) => {
      this.builder.start({ kind: 'note' });
      this.inside(element);
      this.builder.start();
    },
    figcaption: (element) => {
      this.builder.start({ kind: 'caption' });
      this.inside(element);
      this.builder.start();
    },
    br: () => this.builder.start(),
    dl: (element) => this.terms(element),
    img: ({ attributes }) => this.builder.image(sourceOf(attributes), altOf(attributes)),
    a: (element) => this.link(element),
    sup: (element) => this.raisedWords(element),
    table: (element) => this.table(element),
    tr: (element) => this.row(element),
  };

  /** From: / Office of the Mayor: a term that ends in a colon and its description are one line. */
  private terms(element: Element): void {
    let label = false;
    this.builder.start();
    for (const child of element.children) {
      const name = isElement(child) ? child.name : '';
      if (name === 'dd' && label && isElement(child)) {
        this.builder.write(' ');
        this.inside(child);
        this.builder.start();
      } else if (name === 'dt' && isElement(child) && /[：:]\s*$/.test(wordsOf(child))) {
        this.builder.start();
        this.inside(child);
      } else this.walk(child);
      if (name) label = name === 'dt';
    }
    this.builder.start();
  }

  private list(element: Element, ordered: boolean): void {
    this.builder.openList(ordered, Number(element.attributes.start) || 1);
    this.inside(element);
    this.builder.closeList();
  }

  private link(element: Element): void {
    const { href } = element.attributes;
    const note = this.notes.byMark.get(element);
    if (note) return this.builder.note(note);
    if (leadsToNote(href)) return;
    const address = keptAddress(href);
    if (address) this.builder.openLink(address);
    else if (isAddress(href)) this.dropLink(href!.trim());
    this.inside(element);
    this.builder.closeLink();
  }

  /** Drops an address that only the page itself can resolve. The words of the link stay. */
  private dropLink(address: string): void {
    this.left.push(`link ${address}`);
    this.issues.push(droppedIssue('link', address));
  }

  /** 10 with a raised 4 is not 104. */
  private raisedWords(element: Element): void {
    if (holds(element, ({ name }) => name === 'a')) return this.inside(element);
    this.builder.write(raised(wordsOf(element)));
  }

  /** Reads a list item from Word's clipboard, which writes a paragraph with its own mark. */
  private wordItem(element: Element): void {
    const mark = wordsOf(markOf(element) ?? '').replace(/\s+/g, '');
    const isNumber = /^[\d(（]/.test(mark);
    const isHeading = /^[（(]?[一二三四五六七八九十]/.test(mark) || mark === '';
    this.builder.start(
      isHeading ? {} : { kind: isNumber ? 'numbered-item' : 'list-item', level: 1 },
    );
    if (isHeading || isNumber) this.builder.write(mark + (/\d[.)]?$/.test(mark) ? ' ' : ''));
    this.inside(element);
    this.builder.start();
  }

  private table(element: Element): void {
    for (const stray of partsOf(element).stray) this.walk(stray);
    for (const child of elementsIn(element)) if (child.name === 'caption') this.block(child);
    if (!isLayout(element)) return this.data(element);
    this.builder.start();
    this.builder.framed += 1;
    for (const cell of cellsInOrder(element)) {
      this.builder.start();
      this.inside(cell);
      this.builder.start();
    }
    this.builder.framed -= 1;
  }

  private data(table: Element): void {
    this.tables += 1;
    for (const row of rowsOf(table)) this.row(row);
  }

  /** Reads each cell like a page of its own. */
  private row(row: Element): void {
    const elements = cellsOf(row);
    const isHeader = elements.length > 0 && elements.every(({ name }) => name === 'th');
    const cells = elements.map((element) => ({
      lines: this.linesIn(element),
      colSpan: spanOf(element.attributes.colspan),
      rowSpan: spanOf(element.attributes.rowspan),
    }));
    const isEmpty = cells.every(({ lines, rowSpan }) => lines.length === 0 && rowSpan === 1);
    if (isEmpty) return this.builder.start();
    this.builder.made(rowLine(cells, { table: this.tables, isHeader }));
    for (const picture of picturesIn(cells)) this.builder.made(picture);
  }

  private linesIn(cell: Element): RichLine[] {
    const builder = new LineBuilder();
    const inner = new Walker(builder, { ...this.notes, around: [] }, this.around);
    for (const child of cell.children) inner.walk(child);
    for (const issue of inner.issues) this.issues.push(issue);
    for (const left of inner.left) this.left.push(left);
    return builder.finish();
  }
}

/** HTML allows a larger span, but no report has so many columns. */
const spanOf = (attribute: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(attribute ?? '1', 10) || 1, 1), LARGEST_SPAN);
