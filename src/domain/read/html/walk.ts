import type { RichLine } from '../rich-line';
import { LineBuilder } from './line-builder';
import { startOf } from './block-start';
import { NOTES_HEADING, type Footnotes } from './footnotes';
import type { Leaving } from './leaving';
import { DROPPED, leftOut } from './left';
import { openersOf } from './openers';
import type { Reader } from './reader';
import {
  boldOf,
  centredOf,
  headingLevelOf,
  isListMark,
  isWordItem,
  italicOf,
  sizeOf,
} from './style';
import { TableWriter } from './table-writer';
import { isPermalink } from './links';
import { isElement, wordsOf, type Element, type Node } from './tree';
import { startWordItem } from './word-item';

const BLOCKS = new Set(
  'p div section article header footer main aside blockquote figure center form fieldset address details summary dl dt dd hr caption option legend title-line'.split(
    ' ',
  ),
);

/** Walks a page, and writes what a reader of the page sees. */
export class Walker implements Reader {
  private readonly openers: ReturnType<typeof openersOf>;

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
    const tables = new TableWriter(builder, this);
    this.openers = openersOf({ builder, reader: this, notes, leaving, tables });
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
    const open = this.openers.get(element.name);
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

  linesIn(cell: Element): RichLine[] {
    const builder = new LineBuilder();
    const inner = new Walker(builder, this.notes, this.around, this.leaving);
    for (const child of cell.children) inner.walk(child);
    return builder.finish();
  }

  /** A title that is broken over two lines stays one line. */
  private heading(element: Element, level: number): void {
    this.builder.heading(level);
    for (const child of element.children) {
      if (isPermalink(child)) this.leaving.around(child);
      else if (!isElement(child) || child.name !== 'br') this.walk(child);
    }
    this.builder.start();
  }

  private wordItem(element: Element): void {
    startWordItem(element, this.builder);
    this.inside(element);
    this.builder.start();
  }
}
