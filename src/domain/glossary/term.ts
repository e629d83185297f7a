/** A glossary entry: a Chinese term, its English rendering, and the renderings that are forbidden. */
export interface GlossaryTerm {
  zh: string;
  en: string;
  /** Renderings that must not be used. */
  forbidden: string[];
  note: string;
  /** The source of the rendering. */
  source: string;
}

/** The columns of a glossary as a table, in order. */
export const COLUMNS = ['zh', 'en', 'forbidden', 'note', 'source'] as const;

export type Column = (typeof COLUMNS)[number];

/** The columns that a table must have. */
export const REQUIRED = ['zh', 'en'] as const;

/** A term from a table. A field without a column in the table is absent. */
export type GivenTerm = Pick<GlossaryTerm, 'zh' | 'en'> & Partial<GlossaryTerm>;
