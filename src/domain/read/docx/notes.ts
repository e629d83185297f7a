import { FORMATS } from './formats';
import type { Package } from './package';
import { allIn, elementsIn, valueOf, type Element } from './xml';

export type NoteKind = 'footnote' | 'endnote';

/** A note as the file keeps it, apart from the text (ECMA-376 Part 1 §17.11). */
export interface WordNote {
  content: Element;
  /** The part that holds the note. The note's links and pictures use its relationships. */
  part: string;
}

/** Finds notes by their marks, and counts the marks as Word prints them. */
export class Notes {
  private readonly notes = new Map<string, WordNote>();
  private readonly unused = new Set<string>();
  /** The lines between text and notes (§17.18.33). A person may have written words into them. */
  readonly separators: Element[] = [];
  private readonly counted = { footnote: 0, endnote: 0 };
  private readonly formats: Readonly<Record<NoteKind, string>>;

  constructor(file: Package) {
    for (const kind of ['footnote', 'endnote'] as const) this.open(file, kind);
    const settings = file.related(file.main, 'settings');
    const roots = [settings ? file.tree(settings) : null, file.tree(file.main)];
    // In the settings these properties also list the separators. We need only the format (§17.11.11, §17.11.4).
    const formatOf = (kind: NoteKind) =>
      roots
        .flatMap((root) => (root ? allIn(root, `w:${kind}Pr`) : []))
        .flatMap((properties) => valueOf(properties, 'w:numFmt') ?? [])[0];
    this.formats = {
      footnote: formatOf('footnote') ?? 'decimal',
      endnote: formatOf('endnote') ?? 'lowerRoman',
    };
  }

  private open(file: Package, kind: NoteKind): void {
    const part = file.related(file.main, `${kind}s`);
    const root = part && file.tree(part);
    for (const content of root ? elementsIn(root) : []) {
      const { 'w:id': id = '', 'w:type': type = 'normal' } = content.attributes;
      if (content.name !== `w:${kind}`) continue;
      if (type !== 'normal') {
        this.separators.push(content);
        continue;
      }
      this.notes.set(`${kind} ${id}`, { content, part: part! });
      this.unused.add(`${kind} ${id}`);
    }
  }

  /** Returns the note that a mark leads to, with its number as printed. Null if the file has no such note. */
  take(kind: NoteKind, id: string): (WordNote & { mark: string }) | null {
    const name = `${kind} ${id}`;
    const note = this.notes.get(name);
    if (!note) return null;
    this.unused.delete(name);
    this.counted[kind] += 1;
    const format = FORMATS[this.formats[kind]] ?? String;
    return { ...note, mark: format(this.counted[kind]) };
  }

  /** Returns the notes that no mark has led to so far. */
  left(): Element[] {
    return [...this.unused].map((name) => this.notes.get(name)!.content);
  }
}

/** Returns the comments of a file by id (§17.13.4). */
export function commentsIn(file: Package): Map<string, Element> {
  const part = file.related(file.main, 'comments');
  const root = part ? file.tree(part) : null;
  return new Map((root ? elementsIn(root) : []).map((one) => [one.attributes['w:id'] ?? '', one]));
}

/** Whether the text after the reference is the mark of the note, and not a number (§17.11.14). */
export const hasOwnMark = ({ attributes }: Element): boolean =>
  ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');
