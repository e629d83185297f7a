/**
 * The manuscript: a report as the desk shows it, one document from title to credits. Nodes and marks are as ProseMirror
 * writes them in JSON; its schema is `src/admin/desk/schema`.
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

/** A record of a section that its words are marked with: the list it stands in, and the mark. */
export const RECORDS = { metrics: 'figure', quotes: 'quotation' } as const;

export type RecordList = keyof typeof RECORDS;

export const RECORD_LISTS = Object.keys(RECORDS) as RecordList[];
