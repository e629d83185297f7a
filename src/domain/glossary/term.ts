/** A glossary entry: how a Chinese term is written in English, and how it is not. */
export interface GlossaryTerm {
  zh: string;
  en: string;
  /** Renderings that must not be used. */
  forbidden: string[];
  note: string;
  /** Where the rendering was found. */
  source: string;
}

/** The columns of a glossary as a table, in order. */
export const COLUMNS = ['zh', 'en', 'forbidden', 'note', 'source'] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns that a table must have. */
export const REQUIRED = ['zh', 'en'] as const;

/** A term as a table gives it: a column that the table does not have says nothing. */
export type GivenTerm = Pick<GlossaryTerm, 'zh' | 'en'> & Partial<GlossaryTerm>;
