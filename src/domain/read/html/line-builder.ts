import type { Text } from '../../report';
import type { RichLine } from '../rich-line';

type Start = Partial<Pick<RichLine, 'kind' | 'level'>>;

const fresh = (start: Start = {}): RichLine => ({
  kind: 'paragraph',
  text: '',
  inlines: [],
  level: 0,
  strong: false,
  image: null,
  ...start,
});

/** Collects words into lines while a document streams by. */
export class LineBuilder {
  bold = 0;
  italic = 0;
  /** Inside the mark of a footnote, whose number is no part of the text. */
  muted = 0;
  private lines: RichLine[] = [];
  private line = fresh();
  /** Open lists: the number of the last item of an ordered one, null for bullets. */
  private lists: (number | null)[] = [];
  private row: string[] | null = null;

  /** Ends the line, and begins one of another kind. Inside a table, lines are only spaces. */
  start(start: Start): void {
    if (this.row) return this.write(' ');
    this.flush();
    this.line = fresh(start);
  }

  /** A plain block begins; the first in a list item is the item itself. */
  paragraph(): void {
    const isEmpty = this.line.inlines.every(({ text }) => text.trim() === '');
    if (this.row || !isEmpty) this.start({});
  }

  end(): void {
    this.start({});
  }

  write(text: string): void {
    if (this.muted > 0) return;
    const words = text.replace(/[\t\n\r\f ]+/g, ' ');
    if (this.row) this.row.push((this.row.pop() ?? '') + words);
    else this.line.inlines.push(this.marked(words));
  }

  openList(ordered: boolean): void {
    this.start({});
    this.lists.push(ordered ? 0 : null);
  }

  closeList(): void {
    this.start({});
    this.lists.pop();
  }

  /** The number of an ordered item is part of what a reader sees, so it becomes part of the text. */
  startItem(isNote: boolean): void {
    const level = Math.max(this.lists.length, 1);
    const number = this.lists.at(-1);
    if (number == null || isNote) return this.start({ kind: isNote ? 'note' : 'list-item', level });
    this.lists[this.lists.length - 1] = number + 1;
    this.start({ kind: 'numbered-item', level });
    this.write(`${number + 1}. `);
  }

  openRow(): void {
    this.flush();
    this.row = [];
  }

  nextCell(): void {
    this.row?.push('');
  }

  closeRow(): void {
    const cells = (this.row ?? []).map((cell) => cell.trim());
    this.row = null;
    if (cells.some(Boolean)) this.lines.push({ ...fresh({ kind: 'row' }), text: cells.join('\t') });
    this.line = fresh();
  }

  image(src: string, alt: string | null): void {
    if (this.row) return;
    const { kind, level } = this.line;
    this.flush();
    this.lines.push({ ...fresh({ kind: 'image' }), image: { src, alt } });
    this.line = fresh({ kind, level });
  }

  finish(): RichLine[] {
    this.flush();
    return this.lines;
  }

  private marked(text: string): Text {
    return {
      type: 'text',
      text,
      ...(this.bold > 0 && { bold: true }),
      ...(this.italic > 0 && { italic: true }),
    };
  }

  private flush(): void {
    const inlines = trimmed(this.line.inlines);
    if (inlines.length === 0) return;
    const words = inlines.filter(({ text }) => text.trim() !== '');
    this.lines.push({
      ...this.line,
      inlines,
      text: inlines.map(({ text }) => text).join(''),
      strong: words.every(({ bold }) => bold === true),
    });
    this.line = fresh();
  }
}

/** Neighbours with equal marks joined, and no space around the whole. */
function trimmed(inlines: Text[]): Text[] {
  const joined: Text[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last && last.bold === inline.bold && last.italic === inline.italic)
      last.text += inline.text;
    else joined.push({ ...inline });
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return joined.filter(({ text }) => text !== '');
}
