/**
 * The manuscript: a report as the desk shows it, one document from title to credits. Nodes and marks are ProseMirror's
 * JSON. The schema is `src/admin/desk/schema`.
 */
export interface Mark {
  type: string;
  attrs?: Record<string, unknown>;
}

export interface Node {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  text?: string;
  marks?: Mark[];
}

/** The lists of records in a section, each with the mark for the words of its records. */
export const RECORDS = { metrics: 'figure', quotes: 'quotation' } as const;

export type RecordList = keyof typeof RECORDS;

export const RECORD_LISTS = Object.keys(RECORDS) as RecordList[];
