/** One thing that an input holds according to its markup, before any reader interprets it. */
export type Held =
  /** The words of one paragraph, split into its runs. `inCell`: the paragraph is in a table cell. */
  | { is: 'text'; runs: string[]; inCell: boolean }
  | { is: 'picture'; source: string }
  | { is: 'link'; address: string; words: string };

/** Collects paragraphs. A paragraph may begin inside another one. */
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

  /** Adds words to the open paragraph. Words outside every paragraph become a paragraph of their own. */
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
