import { captionIn } from '../caption';
import { treeOf, wordsOf as wordsOfPage } from '../html/tree';
import type { RichLine } from '../rich-line';
import { picturesIn, rowLine } from '../row-line';
import { chosenOf } from './drawings';
import { newStory, type Story, type WordFile } from './file';
import { galleryOf, isPrompt } from './controls';
import { LEFT_OUT, leftPictures } from './left';
import { numberingOf, type Numbered } from './numbering';
import { Leaving } from './leaving';
import type { Paragraph } from './paragraph';
import { Runs } from './runs';
import type { Style } from './styles';
import { cellsInOrder, isDeleted, isLayout, rowsOf, through, type WordRow } from './tables';
import { Words } from './words';
import { allIn, childOf, elementsIn, spokenIn, valueOf, wordsOf, type Element } from './xml';

/** Elements around paragraphs and tables that add nothing of their own. */
const AROUND = new Set('w:ins w:moveTo w:smartTag w:customXml w:sdtContent w:body'.split(' '));

/** The names of the styles for a table of contents in Word, WPS and LibreOffice. */
const CONTENTS_STYLE = /^(?:toc \d|toc heading|目录(?: ?\d| ?标题)?|contents (?:\d|heading))$/i;
const HEADING_STYLE = /^(?:heading|标题) ?([1-9])$/i;
/** If these styles have an outline level, it is that of the document, not of a section. */
const TITLE_STYLE = /^(?:title|subtitle|标题|副标题)$/i;
/** The kind of line for each of these styles. */
const NAMED_STYLES: Readonly<Record<string, 'title' | 'subtitle'>> = {
  ...{ title: 'title', 标题: 'title', subtitle: 'subtitle', 副标题: 'subtitle' },
};
/** A heading is not longer. An outline level on a longer paragraph is a mistake of the author. */
const LONGEST_HEADING = 120;
const [DEEPEST_HEADING, BODY_OUTLINE] = [6, 9];

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
    else if (name === 'w:altChunk') this.chunk(element);
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
    const kind = this.kindOf(paragraph, style, numbered);
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

  private kindOf(paragraph: Element, style: Style | null, numbered: Numbered | null) {
    const level = this.levelOf(paragraph, style);
    if (this.story.isBox) {
      // A text below a picture of the same group may be its caption.
      return captionIn(wordsOf(paragraph).trim())
        ? ({ kind: 'paragraph' } as const)
        : ({ kind: 'note' } as const);
    }
    if (level) return { kind: 'heading', level } as const;
    if (numbered?.isBullet) return { kind: 'list-item', level: numbered.level + 1 } as const;
    if (isCaption(style)) return { kind: 'caption' } as const;
    const named = style ? NAMED_STYLES[style.name.toLowerCase()] : undefined;
    const centred = isCentred(paragraph);
    return { kind: 'paragraph', ...(named && { named }), ...(centred && { centred }) } as const;
  }

  /**
   * Returns the level of a heading: by the outline level of the paragraph or its style (§17.3.1.20), else by the
   * style's name.
   */
  private levelOf(paragraph: Element, style: Style | null): number | null {
    const own = valueOf(childOf(paragraph, 'w:pPr'), 'w:outlineLvl');
    if (style && TITLE_STYLE.test(style.name)) return null;
    const named = HEADING_STYLE.exec(style?.name ?? '')?.[1];
    const outline = own === undefined ? (style?.outline ?? null) : Number(own);
    const level = outline === null ? Number(named ?? 0) : outline >= BODY_OUTLINE ? 0 : outline + 1;
    if (!(level >= 1) || wordsOf(paragraph).length > LONGEST_HEADING) return null;
    return Math.min(level, DEEPEST_HEADING);
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

  /** Reads another document that Word would insert here when it opens the file (§17.17.2.1). */
  private chunk(element: Element): void {
    const id = element.attributes['r:id'] ?? '';
    const target = this.file.pack.relationships(this.story.part).get(id)?.target ?? '';
    const bytes = this.file.pack.bytes(target);
    const isPage =
      /\.(?:x?html?|mht)$/i.test(target) || /html/.test(this.file.pack.contentType(target));
    const text = bytes && (isPage || /\.txt$/i.test(target)) ? new TextDecoder().decode(bytes) : '';
    this.leave('embedded document', isPage ? wordsOfPage(treeOf(text)).trim() : text || target);
  }

  private table(table: Element): void {
    for (const row of through(table, 'w:tr').filter(isDeleted))
      this.leaveWhole('deleted text', row);
    const rows = rowsOf(table);
    const isHeading = (paragraph: Element) =>
      this.levelOf(
        paragraph,
        this.file.styles(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')),
      ) !== null;
    if (isLayout(rows, isHeading)) this.layout(rows);
    else this.data(rows);
  }

  private layout(rows: readonly WordRow[]): void {
    const { builder } = this.story;
    builder.start();
    builder.framed += 1;
    for (const cell of cellsInOrder(rows)) this.blocks(cell);
    builder.framed -= 1;
  }

  private data(rows: readonly WordRow[]): void {
    this.file.tables += 1;
    const table = this.file.tables;
    const pictures: RichLine[] = [];
    let isHeader = true;
    // An empty row may still be part of a merged cell.
    let covered = 0;
    for (const [at, row] of rows.entries()) {
      isHeader &&= row.isHeader;
      const cells = row.cells.map(({ element, colSpan, rowSpan }) => ({
        ...{ lines: this.inside(element, this.story.part, false), colSpan, rowSpan },
      }));
      pictures.push(...picturesIn(cells));
      const isEmpty = cells.every(({ lines, rowSpan }) => lines.length === 0 && rowSpan === 1);
      if (!isEmpty || at < covered) this.story.builder.made(rowLine(cells, { table, isHeader }));
      for (const { rowSpan } of row.cells) covered = Math.max(covered, at + rowSpan);
    }
    for (const picture of pictures) this.story.builder.made(picture);
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

/** §17.3.1.13 */
const isCentred = (paragraph: Element): boolean =>
  valueOf(childOf(paragraph, 'w:pPr'), 'w:jc') === 'center';

const isCaption = (style: Style | null) => /^(?:caption|题注)$/i.test(style?.name ?? '');

/**
 * Whether a paragraph is a line of contents: by its style, or by dots before a tab and a page number (§17.3.1.37).
 */
function isContents(paragraph: Element, style: Style | null): boolean {
  if (style && CONTENTS_STYLE.test(style.name)) return true;
  const tabs = childOf(childOf(paragraph, 'w:pPr'), 'w:tabs');
  const hasLeader =
    tabs &&
    elementsIn(tabs).some(
      ({ attributes }) => !['none', undefined].includes(attributes['w:leader']),
    );
  const hasTab = allIn(paragraph, 'w:tab').some(
    ({ attributes }) => attributes['w:pos'] === undefined,
  );
  return Boolean(hasLeader && hasTab) && /\d{1,4}\s*$/.test(wordsOf(paragraph));
}
