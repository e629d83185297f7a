import type { RichLine } from '../rich-line';
import { LineBuilder } from './line-builder';
import { startOf } from './block-start';
import { NOTES_HEADING, type Footnotes } from './footnotes';
import { isAddress, isNote, keptAddress, leadsToNote } from './links';
import type { Leaving } from './leaving';
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
import { altOf, sourceOf } from './pictures';
import { TableWriter } from './table-writer';
import { holds, isElement, wordsOf, type Element, type Node } from './tree';
import { raised } from './raised';

const BLOCKS = new Set(
  'p div section article header footer main aside blockquote pre figure center form fieldset address details summary dl dt dd hr caption option legend title-line'.split(
    ' ',
  ),
);

/** Walks a page, and writes what a reader of the page sees. */
export class Walker {
  private readonly tables: TableWriter;

  /**
   * @param around the nodes that are not part of the page's text
   * @param leaving records what is left out
   */
  constructor(
    private readonly builder: LineBuilder,
    private readonly notes: Footnotes,
    private readonly around: ReadonlySet<Node>,
    private readonly leaving: Leaving,
  ) {
    this.tables = new TableWriter(builder, this);
  }

  walk(node: Node): void {
    if (this.around.has(node)) return this.leaveAround(node);
    if (!isElement(node)) return this.builder.write(node);
    if (DROPPED.has(node.name) || isListMark(node) || this.notes.holders.has(node)) return;
    const what = leftOut(node) ?? this.aboveNotes(node);
    if (what) this.leaving.element(what, node);
    else this.inMarks(node);
  }

  /** Whether an element is the heading “Footnotes” above notes that were moved to their marks. */
  private aboveNotes(element: Element): string | null {
    const isAbove = this.notes.holders.size > 0 && /^(?:h[1-6]|p)$/.test(element.name);
    return isAbove && NOTES_HEADING.test(wordsOf(element)) ? 'page furniture' : null;
  }

  private leaveAround(node: Node): void {
    this.leaving.around(node);
    this.builder.start();
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

  inside({ children }: Element): void {
    for (const child of children) this.walk(child);
  }

  block(element: Element): void {
    const start = startOf(element);
    if (start) this.builder.start(start);
    else this.builder.paragraph();
    this.inside(element);
    this.builder.start();
  }

  /** Reads a cell like a page of its own. */
  linesIn(cell: Element): RichLine[] {
    const builder = new LineBuilder();
    const inner = new Walker(builder, this.notes, this.around, this.leaving);
    for (const child of cell.children) inner.walk(child);
    return builder.finish();
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
    table: (element) => this.tables.table(element),
    tr: (element) => this.tables.row(element),
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
    else if (isAddress(href)) this.leaving.link(href!.trim());
    this.inside(element);
    this.builder.closeLink();
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
}
