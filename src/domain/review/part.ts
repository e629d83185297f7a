/** What a part of a report is, for whoever signs it. */
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

/** One thing that a signature covers, as it stands in one language. */
export interface Part {
  /**
   * `title`, `sections.k3.heading`, `sections.k3.metrics.m7`; what there is at all, and in which order, is a part too, `sections`
   * of the report and `sections.k3` of a section: what is taken out leaves nothing else behind that a signature could miss; a paragraph is counted from 1 in its
   * section, `sections.k3.body.2`, and followed by its content when others come before it.
   */
  path: string;
  kind: PartKind;
  /** The key of the section that it stands in; null outside of sections. */
  section: string | null;
  /** Names what it says: equal for equal content alone. */
  hash: string;
  /** What it says, for a person to read. */
  text: string;
}

/** What a signature keeps of a part: enough to know it again. */
export type SignedPart = Pick<Part, 'path' | 'hash'>;

/** Whether a part is a paragraph, which has no key of its own. */
export const isParagraph = ({ path }: Pick<Part, 'path'>): boolean => /\.body\.\d+$/.test(path);

/** The body that a paragraph belongs to: its path without the number. */
export const bodyOf = ({ path }: Pick<Part, 'path'>): string => path.replace(/\.\d+$/, '');
