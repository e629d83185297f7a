import type { RichLine } from '../rich-line';
import { wordsOfChunk } from './chunk';
import { dataRows } from './data-rows';
import { chosenOf } from './drawings';
import { newStory, type Story, type WordFile } from './file';
import { galleryOf, isPrompt } from './controls';
import { isContents, kindOf, levelOf } from './kind-of';
import { LEFT_OUT, leftPictures } from './left';
import { numberingOf } from './numbering';
import { Leaving } from './leaving';
import type { Paragraph } from './paragraph';
import { Runs } from './runs';
import {
  cellsInOrder,
  isColumn,
  isDeleted,
  isLayout,
  rowsOf,
  through,
  type WordRow,
} from './tables';
import { Words } from './words';
import { allIn, childOf, elementsIn, spokenIn, valueOf, wordsOf, type Element } from './xml';

/** Elements around paragraphs and tables that add nothing of their own. */
const AROUND = new Set('w:ins w:moveTo w:smartTag w:customXml w:sdtContent w:body'.split(' '));

/** Reads the blocks of a story (ECMA-376 Part 1 §17.2), and writes what a reader of the document sees. */
export class Walker {
  constructor(
    private readonly file: WordFile,
    private readonly story: Story,
  ) {}

  blocks(element: Element): void {
    for (const child of elementsIn(element)) this.block(child);
  }

  private block(element: Element): void {
    const { name } = element;
    if (name === 'w:p') this.paragraph(element);
    else if (name === 'w:tbl') this.table(element);
    else if (name === 'w:sdt') this.control(element);
    else if (name === 'w:altChunk')
      this.leave('embedded document', wordsOfChunk(element, this.file, this.story));
    else if (AROUND.has(name)) this.blocks(element);
    else if (name === 'mc:AlternateContent') chosenOf(element).forEach((one) => this.block(one));
    else if (LEFT_OUT[name]) this.leaveWhole(LEFT_OUT[name], element);
  }

  private paragraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'w:pPr');
    const id = valueOf(properties, 'w:pStyle');
    const style = this.file.styles(id);
    const numbered = this.file.numbering.next(
      numberingOf(properties),
      style?.numbering ?? null,
      id,
    );
    if (isContents(paragraph, style)) return this.contents(paragraph);
    const kind = kindOf(paragraph, style, numbered, this.story.isBox);
    const { builder } = this.story;
    builder.start(kind);
    const look = style && !style.isDefault ? style.look : {};
    // A title that is broken over two lines stays one line.
    const onBreak = () =>
      kind.kind === 'heading' ? undefined : builder.start(this.story.isBox ? kind : {});
    const opened = this.open(paragraph, numbered?.label ?? '');
    new Runs(opened, onBreak).inside(paragraph, look);
    builder.closeLink();
    builder.start();
    for (const line of opened.after) builder.made(line);
  }

  /** @param label the number of the paragraph, which is written before its first words */
  private open(paragraph: Element, label: string): Paragraph {
    const { file, story } = this;
    const leaving = new Leaving(file, paragraph);
    return {
      ...{ file, story, leaving, after: [], words: new Words(story, leaving, label) },
      readInside: (content, part, isBox) => this.inside(content, part, isBox),
    };
  }

  /**
   * Leaves out a paragraph of contents, but follows its fields: the field of contents begins in the first of them.
   */
  private contents(paragraph: Element): void {
    for (const element of [...allIn(paragraph, 'w:r')].flatMap(elementsIn)) {
      if (element.name === 'w:fldChar') this.story.fields.mark(element.attributes['w:fldCharType']);
      else if (element.name === 'w:instrText')
        this.story.fields.instruct(element.children.join(''));
    }
    this.leave('contents', wordsOf(paragraph));
  }

  private control(control: Element): void {
    if (/table of contents/i.test(galleryOf(control))) return this.leaveWhole('contents', control);
    if (isPrompt(control)) return this.leaveWhole('prompt', control);
    this.blocks(control);
  }

  private table(table: Element): void {
    for (const row of through(table, 'w:tr').filter(isDeleted))
      this.leaveWhole('deleted text', row);
    const rows = rowsOf(table);
    const isHeading = (paragraph: Element) =>
      levelOf(paragraph, this.file.styles(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'))) !==
      null;
    if (isLayout(rows, isHeading)) this.layout(rows);
    else this.data(rows);
  }

  private layout(rows: readonly WordRow[]): void {
    const { builder } = this.story;
    builder.start();
    builder.frames.cells(cellsInOrder(rows), isColumn(rows), (cell) => this.blocks(cell));
  }

  private data(rows: readonly WordRow[]): void {
    this.file.tables += 1;
    const linesIn = (cell: Element) => this.inside(cell, this.story.part, false);
    for (const line of dataRows(rows, this.file.tables, linesIn)) this.story.builder.made(line);
  }

  /** Returns the lines of a note, a cell or a text box. */
  private inside(content: Element, part: string, isBox: boolean): RichLine[] {
    const story = newStory(part, isBox);
    new Walker(this.file, story).blocks(content);
    return story.builder.finish();
  }

  /** Leaves out an element with everything in it. */
  private leaveWhole(what: string, element: Element): void {
    this.leave(what, spokenIn(element));
    this.file.left.push(...leftPictures(element, what));
  }

  private leave(what: string, words: string): void {
    if (words.trim() === '') return;
    const last = this.file.left.at(-1);
    if (what === 'contents' && last?.what === what) last.words += ` ${words}`;
    else this.file.left.push({ what, words, near: '' });
  }
}
