/** A part of a layout table: how many characters were written before it, and in it. */
interface Frame {
  before: number;
  length: number;
}

/** A part with at least this share of all characters is the text itself, not something beside it. */
const MOST_OF_TEXT = 0.5;

/** The parts of layout tables around the current line. */
export class OpenFrames {
  private readonly open: Frame[] = [];
  private written = 0;

  /** Writes the cells of a layout table. Each is a part of its own, but one column is a single part. */
  cells<Cell>(cells: readonly Cell[], isColumn: boolean, write: (cell: Cell) => void): void {
    if (isColumn) this.within(() => cells.forEach((cell) => write(cell)));
    else for (const cell of cells) this.within(() => write(cell));
  }

  private within(write: () => void): void {
    const frame = { before: this.written, length: 0 };
    this.open.push(frame);
    write();
    this.open.pop();
    frame.length = this.written - frame.before;
  }

  /**
   * Counts a line. Returns a test whether it is in a part beside the text, which only the end of the document shows.
   */
  count(text: string): (() => boolean) | null {
    this.written += text.length;
    const frame = this.open.at(-1);
    return frame ? () => frame.length < this.written * MOST_OF_TEXT : null;
  }
}
