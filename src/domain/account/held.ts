/** Something that an input holds, as its markup says, before any reader has asked what it means. */
export type Held =
  /** The words of one paragraph, in the runs that they are written in. `inCell`: in a cell of a table. */
  | { is: 'text'; runs: string[]; inCell: boolean }
  | { is: 'picture'; source: string }
  | { is: 'link'; address: string; words: string };

/** A paragraph that is being collected; one may begin inside another. */
export class Paragraphs {
  readonly held: Held[] = [];
  private readonly open: { runs: string[]; inCell: boolean }[] = [];
  private cells = 0;

  begin(): void {
    this.open.push({ runs: [], inCell: this.cells > 0 });
  }

  end(): void {
    const paragraph = this.open.pop();
    if (paragraph && paragraph.runs.some((run) => run.trim() !== ''))
      this.held.push({ is: 'text', ...paragraph });
  }

  /** Words; those outside of every paragraph are one of their own. */
  write(text: string): void {
    if (text.trim() === '') return;
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.runs.push(text);
    else this.held.push({ is: 'text', runs: [text], inCell: this.cells > 0 });
  }

  cell(by: 1 | -1): void {
    this.cells += by;
  }
}
