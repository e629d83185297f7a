/** A complex field that is open (ECMA-376 Part 1 §17.16.18): what it asks for, and whether its result has begun. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** What stands inside fields. Their results run over runs and paragraphs, and one may hold another. */
export class Fields {
  private readonly open: Field[] = [];

  /** `w:fldChar`: begin, separate or end. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.open.push({ instruction: '', isResult: false });
    else if (type === 'separate') this.last((field) => (field.isResult = true));
    else if (type === 'end') this.open.pop();
  }

  /** `w:instrText` belongs to the innermost field whose result has not begun. */
  instruct(text: string): void {
    this.last((field) => (field.instruction += field.isResult ? '' : text));
  }

  /** Whether words are now those of an instruction, which nobody sees. */
  get isCode(): boolean {
    return this.open.some(({ isResult }) => !isResult);
  }

  /** Whether words are now those of a table of contents (§17.16.5.75). */
  get isContents(): boolean {
    return this.open.some(({ instruction }) => isContentsField(instruction));
  }

  /** The address that words now lead to; null where they lead nowhere. */
  get link(): string | null {
    const field = this.open.findLast(
      ({ isResult, instruction }) => isResult && addressIn(instruction),
    );
    return field ? addressIn(field.instruction) : null;
  }

  private last(change: (field: Field) => void): void {
    const field = this.open.at(-1);
    if (field) change(field);
  }
}

export const isContentsField = (instruction: string): boolean => /^\s*TOC\b/i.test(instruction);

/** `HYPERLINK "https://…" \o "…"` (§17.16.5.25); one with `\l` alone leads to a place of the file. */
export function addressIn(instruction: string): string | null {
  return (
    /^\s*HYPERLINK\s+(?:"([^"]{1,2000})"|([^\s"\\]{1,2000}))/i
      .exec(instruction)
      ?.slice(1)
      .find(Boolean) ?? null
  );
}
