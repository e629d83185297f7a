import { withoutIdle } from '../../invisible';
import type { Link, Text } from '../../report';
import type { LineNote, RichLine } from '../rich-line';
import { flatText } from '../rich-line';
import { fresh, lineOfNote, type Start } from './fresh-line';
import { joined } from './joined';
import { OpenFrames } from './open-frames';
import { OpenLists } from './open-lists';
import { oneSpaced } from './white-space';

/** Collects words into lines while a document is walked. */
export class LineBuilder {
  bold = false;
  italic = false;
  /** The size of the letters in points, if the document tells it. */
  size: number | undefined;
  /** Whether the current text is centred. */
  centred = false;
  /** How many quotations are open. Inside one, the text is a speaker's words. */
  quotations = 0;
  /** How many elements are open whose line breaks a reader sees: `pre`. */
  preformatted = 0;
  /** The parts of layout tables that are open. */
  readonly frames = new OpenFrames();
  private lines: RichLine[] = [];
  /** The lines that may be in a part beside the text, which is known only at the end. */
  private readonly beside = new Map<RichLine, () => boolean>();
  private line = fresh();
  /** The number at the beginning of a list item, before its own words. */
  private mark = '';
  private link: Link | null = null;
  private readonly lists = new OpenLists();

  /** Ends the line, and begins a new one. */
  start(start: Start = {}): void {
    this.flush();
    this.line = fresh(start);
    this.mark = '';
  }

  /** Begins a plain block. The first block in a list item or a caption continues its line. */
  paragraph(): void {
    if (!this.isBare()) this.start();
  }

  /** Begins a heading. The first one in a list item has the number of the item. */
  heading(level: number): void {
    this.afterMark(() => this.start({ kind: 'heading', level }));
  }

  write(text: string): void {
    const [first = '', ...rest] = this.preformatted > 0 ? text.split('\n') : [text];
    this.writeWords(first);
    for (const line of rest) {
      this.start();
      this.writeWords(line);
    }
  }

  private writeWords(text: string): void {
    const words = withoutIdle(this.preformatted > 0 ? text : oneSpaced(text));
    const { inlines } = this.line;
    if (this.size && words.trim() !== '') this.line.size ??= this.size;
    if (!this.link) inlines.push(this.marked(words));
    else {
      if (inlines.at(-1) !== this.link) inlines.push(this.link);
      this.link.children.push(this.marked(words));
    }
  }

  openLink(url: string): void {
    this.link = { type: 'link', url, children: [] };
  }

  closeLink(): void {
    this.link = null;
  }

  openList(ordered: boolean, first: number): void {
    this.start();
    this.lists.open(ordered, first);
  }

  closeList(): void {
    this.start();
    this.lists.close();
  }

  /** Begins a list item. Readers see the number of an ordered item, so it becomes part of the text. */
  startItem(isNote: boolean): void {
    const level = Math.max(this.lists.depth, 1);
    const number = isNote ? null : this.lists.next();
    if (number === null) return this.start({ kind: isNote ? 'note' : 'list-item', level });
    this.start({ kind: 'numbered-item', level });
    this.writeMark(`${number}.`);
  }

  image(src: string, alt: string | null): void {
    const { kind, level } = this.line;
    this.afterMark(() => {
      this.flush();
      this.lines.push({ ...fresh({ kind: 'image' }), image: { src, alt } });
      this.line = fresh({ kind, level });
    });
  }

  /** Adds a line that was made elsewhere: a row, or what a cell holds besides words. */
  made(line: Partial<RichLine>): void {
    this.flush();
    this.lines.push({ ...fresh(), ...line });
    this.line = fresh();
  }

  /** Adds a note whose mark comes after the text written so far. */
  note(note: Omit<LineNote, 'at'>): void {
    const at = flatText(this.line.inlines).trimStart().length;
    this.line.notes = [...(this.line.notes ?? []), { ...note, at }];
  }

  finish(): RichLine[] {
    this.flush();
    for (const [line, isBeside] of this.beside) line.framed ||= isBeside();
    return this.lines;
  }

  private writeMark(mark: string): void {
    this.mark = mark;
    if (mark !== '') this.write(`${mark} `);
  }

  /** Begins another line. If the line before it has only the number of an item, the number goes with it. */
  private afterMark(begin: () => void): void {
    const mark = this.isBare() ? this.mark : '';
    begin();
    this.writeMark(mark);
  }

  /** Whether the line has no words of its own. */
  private isBare(): boolean {
    return flatText(this.line.inlines).trim() === this.mark;
  }

  private marked(text: string): Text {
    return {
      type: 'text',
      text,
      ...(this.bold && { bold: true }),
      ...(this.italic && { italic: true }),
    };
  }

  private flush(): void {
    // The number of an item that begins with a list or a table stands in no line of its own.
    const inlines = this.isBare() ? [] : joined(this.line.inlines);
    const { link } = this;
    // A link over several lines starts again in the next line.
    if (link) this.link = { ...link, children: [] };
    if (inlines.length === 0) return this.flushNotes();
    const words = inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : inline));
    const text = flatText(inlines);
    if (text !== '') {
      const strong = words.every((word) => word.bold === true || word.text.trim() === '');
      // A short line in a list is not a heading, as in a part beside the text.
      const framed = this.lists.depth > 0;
      const line = { ...this.line, inlines, text, strong, framed, ...this.setting() };
      const isBeside = this.frames.count(text);
      if (isBeside) this.beside.set(line, isBeside);
      this.lines.push(line);
    }
    this.line = fresh();
  }

  /** Returns how the page formats the current line. */
  private setting(): Pick<RichLine, 'centred' | 'quoted'> {
    const centred = this.line.centred ?? this.centred;
    return { ...(centred && { centred }), ...(this.quotations > 0 && { quoted: true }) };
  }

  private flushNotes(): void {
    this.lines.push(...(this.line.notes ?? []).map(lineOfNote));
    delete this.line.notes;
  }
}
