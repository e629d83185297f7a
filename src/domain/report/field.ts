import type { Block } from './body';
import type { Row } from './table';

/** Where a field stands in the editor's form: row, first column, and width in twelfths of the form. */
export type Seat = readonly [row: number, column: number, width: number];

interface Common {
  /** Absent where the application alone writes the field. */
  form?: Seat;
  /** What the contract says of it. */
  says?: string;
  examples?: readonly string[];
  /** Whether a published report must have it. */
  required?: boolean;
  /** Whether editions that were published before there was such a field lack it. */
  isLater?: boolean;
}

/** The key of a component: equal in every language, and after every publication. */
export interface Key extends Common {
  is: 'key';
}

/** Words that a translator writes: one piece of a translation. */
export interface Words extends Common {
  is: 'words';
  /** Whether it is longer than the 255 characters of a short text. */
  long?: boolean;
  /** Whether the words are the names of people, which a proposal romanizes. */
  names?: boolean;
  /** Whether the words may state figures, which a translator's tool must leave as they are. */
  statesFigures?: boolean;
  /** Whether an edition has them as a list, split at commas. */
  listed?: boolean;
}

/** The prose of a section. */
export interface Body extends Common {
  is: 'body';
}

/** The rows of a table. Each is one piece of a translation, with a line for each cell that says something. */
export interface Rows extends Common {
  is: 'rows';
}

/** A number that may be absent. `amount`: part of what a figure amounts to. */
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
  /** Whether it is the number of a paragraph of the section, which may be another one in a translation. */
  countsParagraphs?: boolean;
}

/** A word of a closed list (`options`), or a code of an open one. `amount`: part of what a figure amounts to. */
export interface Code extends Common {
  is: 'code';
  options?: readonly string[];
  default?: string;
  amount?: boolean;
}

/** The year reported on: text in the database, so that no admin writes 2,025, and a number elsewhere. */
export interface Year extends Common {
  is: 'year';
}

/** An instant, shown as China's clocks show it. */
export interface Instant extends Common {
  is: 'instant';
}

/** An organization, series or indicator by its key. `inTree`: the tree carries the key. */
export interface Reference extends Common {
  is: 'reference';
  to: 'organization' | 'series' | 'indicator';
  inTree?: boolean;
}

/** A picture of the media library; the tree has its address, as `src`. */
export interface Picture extends Common {
  is: 'picture';
}

/** One component, or none. */
export interface Part<Of extends Shape = Shape> extends Common {
  is: 'part';
  of: Of;
}

/** A list of components. */
export interface Parts<Of extends Shape = Shape> extends Common {
  is: 'parts';
  of: Of;
}

/** What the application stores beside a report: neither read, translated nor published with it. */
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

/** A report, or one of the components that it is made of. */
export interface Shape {
  /** As Strapi calls it. */
  uid: string;
  /** What the kinds of its pieces begin with: `quote.text`. A report and its sections have none. */
  name?: string;
  /** The field by which an entry is called in lists and rows. */
  calledBy: string;
  fields: Fields;
}

/** What the tree holds for a field; `never` where it holds nothing. */
type ValueOf<F> = F extends { is: 'key' }
  ? string
  : F extends { is: 'words'; required: true }
    ? string
    : F extends { is: 'words' | 'instant' }
      ? string | null
      : F extends { is: 'body' }
        ? Block[]
        : F extends { is: 'rows' }
          ? Row[]
          : F extends { is: 'number' | 'year' }
            ? number | null
            : F extends { is: 'count' }
              ? number
              : F extends { is: 'code'; options: readonly (infer Option)[] }
                ? F extends { default: string }
                  ? Option
                  : Option | null
                : F extends { is: 'code'; required: true }
                  ? string
                  : F extends { is: 'code' }
                    ? string | null
                    : F extends { is: 'part'; of: { fields: infer Inner } }
                      ? TreeOf<Inner> | null
                      : F extends { is: 'parts'; of: { fields: infer Inner } }
                        ? TreeOf<Inner>[]
                        : never;

type Held<All> = {
  -readonly [Name in keyof All as ValueOf<All[Name]> extends never ? never : Name]: ValueOf<
    All[Name]
  >;
};

type Keyed<All> = {
  -readonly [
    Name in keyof All as All[Name] extends { is: 'reference'; inTree: true } ? Name : never
  ]?: string | null;
};

/** The tree's type of what is described by `All`. */
export type TreeOf<All> = Held<All> & Keyed<All>;

/** The names of the fields that translators write. */
export type WordsOf<All> = {
  [Name in keyof All]: All[Name] extends { is: 'words' } ? Name & string : never;
}[keyof All];

/** The names of the fields that say what a figure amounts to. */
export type AmountOf<All> = {
  [Name in keyof All]: All[Name] extends { amount: true } ? Name : never;
}[keyof All];

/** Describes a component, and keeps its exact type. */
export const shape = <const Of extends Shape>(described: Of): Of => described;

/** The fields of a shape of one kind, by name, in their order. */
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
