/** The kinds of parts that a reviewer signs. */
export type PartKind =
  | 'field'
  | 'cover'
  | 'credits'
  | 'contents'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'metric'
  | 'photo'
  | 'table'
  | 'note';

/** One part of a draft that a signature covers, in one language. */
export interface Part {
  /**
   * The path of the part, such as `title`, `sections.k3.heading` or `sections.k3.metrics.m7`.
   * A paragraph is counted from 1 in its section: `sections.k3.body.2`. It is recognised by its content if paragraphs
   * are added before it.
   * The list of what exists, with its order, is a part too: `sections` for the report, `sections.k3` for a section.
   * Without it, a signature could not notice that a part was removed.
   */
  path: string;
  kind: PartKind;
  /** The key of the section that the part is in; null outside sections. */
  section: string | null;
  /** The hash of the content. Different content has a different hash. */
  hash: string;
  /** The content as text for a person to read. */
  text: string;
}

/** What a signature stores of a part: enough to recognise it. */
export type SignedPart = Pick<Part, 'path' | 'hash'>;

/** Returns whether a part is a paragraph. Paragraphs have no key of their own. */
export const isParagraph = ({ path }: Pick<Part, 'path'>): boolean => /\.body\.\d+$/.test(path);

/** Returns the body that a paragraph belongs to: its path without the number. */
export const bodyOf = ({ path }: Pick<Part, 'path'>): string => path.replace(/\.\d+$/, '');
