/** An open complex field (ECMA-376 Part 1 §17.16.18): its instruction, and whether its result has begun. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/**
 * Follows the open fields of a story. A result may run over several runs and paragraphs, and fields may be nested.
 */
export class Fields {
  private readonly open: Field[] = [];

  /** Handles a `w:fldChar`: begin, separate or end. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.open.push({ instruction: '', isResult: false });
    else if (type === 'separate') this.last((field) => (field.isResult = true));
    else if (type === 'end') this.open.pop();
  }

  /** `w:instrText` belongs to the innermost field whose result has not begun. */
  instruct(text: string): void {
    this.last((field) => (field.instruction += field.isResult ? '' : text));
  }

  /** Whether the current words belong to an instruction, which no reader sees. */
  get isCode(): boolean {
    return this.open.some(({ isResult }) => !isResult);
  }

  /** Whether the current words belong to a table of contents (§17.16.5.75). */
  get isContents(): boolean {
    return this.open.some(({ instruction }) => isContentsField(instruction));
  }

  /** The address that the current words link to. Null if they are not a link. */
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

/**
 * Returns the address of `HYPERLINK "https://…" \o "…"` (§17.16.5.25). With only `\l`, the link leads to a place in
 * the file: null.
 */
export function addressIn(instruction: string): string | null {
  return (
    /^\s*HYPERLINK\s+(?:"([^"]{1,2000})"|([^\s"\\]{1,2000}))/i
      .exec(instruction)
      ?.slice(1)
      .find(Boolean) ?? null
  );
}
