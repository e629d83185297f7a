/** The place of a field in the editor's form: row, first column, and width in twelfths of the form. */
export type Seat = readonly [row: number, column: number, width: number];

interface Common {
  /** Absent if only the application writes the field. */
  form?: Seat;
  /** The description of the field in the API contract. */
  says?: string;
  examples?: readonly string[];
  /** Whether a published report must have it. */
  required?: boolean;
  /** Whether editions published before the field existed do not have it. */
  isLater?: boolean;
}

/** The key of a component. It is the same in every language and after every publication. */
export interface Key extends Common {
  is: 'key';
}

/** Words that a translator writes: one piece of a translation. */
export interface Words extends Common {
  is: 'words';
  /** Whether it is longer than the 255 characters of a short text. */
  long?: boolean;
  /** Whether the words are people's names, which a machine proposal romanizes. */
  names?: boolean;
  /** Whether the words may state figures. A translator's tool must not change those. */
  statesFigures?: boolean;
  /** Whether an edition holds the words as a list, split at commas. */
  listed?: boolean;
}

/** The prose of a section. */
export interface Body extends Common {
  is: 'body';
}

/** The rows of a table. Each row is one piece of a translation, with a line for each cell that has words. */
export interface Rows extends Common {
  is: 'rows';
}

/** A number that may be absent. `amount`: the number is part of a figure's amount. */
export interface Num extends Common {
  is: 'number';
  amount?: boolean;
}

/** A whole number that is never absent. */
export interface Count extends Common {
  is: 'count';
  min: number;
  max?: number;
  default: number;
  /** Whether the number counts paragraphs of the section. A translation may have another number. */
  countsParagraphs?: boolean;
}

/** A word of a closed list (`options`), or a code of an open list. `amount`: the code is part of a figure's amount. */
export interface Code extends Common {
  is: 'code';
  options?: readonly string[];
  default?: string;
  amount?: boolean;
}

/**
 * The year reported on. It is text in the database, so that the admin panel does not show 2,025, and a number
 * elsewhere.
 */
export interface Year extends Common {
  is: 'year';
}

/** A point in time, shown in China's time. */
export interface Instant extends Common {
  is: 'instant';
}

/** An organization, series or indicator, given by its key. `inTree`: the tree holds the key. */
export interface Reference extends Common {
  is: 'reference';
  to: 'organization' | 'series' | 'indicator';
  inTree?: boolean;
}

/** A picture of the media library. The tree holds its address as `src`. */
export interface Picture extends Common {
  is: 'picture';
}

/** One component or none. */
export interface Part<Of extends Shape = Shape> extends Common {
  is: 'part';
  of: Of;
}

/** A list of components. */
export interface Parts<Of extends Shape = Shape> extends Common {
  is: 'parts';
  of: Of;
}

/** What the application stores with a report. It is not read from a file, translated or published. */
export interface Stored extends Common {
  is: 'stored';
}

export type Field =
  | Key
  | Words
  | Body
  | Rows
  | Num
  | Count
  | Code
  | Year
  | Instant
  | Reference
  | Picture
  | Part
  | Parts
  | Stored;

export type Fields = Readonly<Record<string, Field>>;

/** A report, or a component of a report. */
export interface Shape {
  /** The name of the type in Strapi. */
  uid: string;
  /** The prefix of the names of its translation pieces: `quote.text`. A report and its sections have no prefix. */
  name?: string;
  /** The field that names an entry in lists and rows. */
  calledBy: string;
  fields: Fields;
}

/** Describes a component and keeps its exact type. */
export const shape = <const Of extends Shape>(described: Of): Of => described;

/** Returns the fields of a shape that are of the given kinds, with their names, in order. */
export function fieldsOf<Kind extends Field['is']>(
  { fields }: Pick<Shape, 'fields'>,
  ...kinds: Kind[]
): [string, Extract<Field, { is: Kind }>][] {
  const wanted: readonly string[] = kinds;
  return Object.entries(fields).filter(([, { is }]) => wanted.includes(is)) as [
    string,
    Extract<Field, { is: Kind }>,
  ][];
}
