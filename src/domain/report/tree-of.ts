import type { Block } from './body';
import type { Row } from './table';

/** The type that the tree holds for a field; `never` if the tree does not hold it. */
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

/** The tree's type for the fields that `All` describes. */
export type TreeOf<All> = Held<All> & Keyed<All>;

/** The names of the fields that translators write. */
export type WordsOf<All> = {
  [Name in keyof All]: All[Name] extends { is: 'words' } ? Name & string : never;
}[keyof All];

/** The names of the fields that make up the amount of a figure. */
export type AmountOf<All> = {
  [Name in keyof All]: All[Name] extends { amount: true } ? Name : never;
}[keyof All];
