/** A row of an edit view: each field's width in twelfths, which sum up to twelve at most. */
export type Row = Record<string, number>;

/** How the content manager shows a content type or component until an editor sets it up otherwise. */
export type Layout = {
  /** What an entry is called by: in rows of components, and where others relate to it. */
  mainField: string;
  /** The columns of the list, beside those that Strapi adds. Components have none. */
  list?: string[];
  /** The order of the list. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
  edit: Row[];
  /** What the application alone writes. */
  hidden?: string[];
};
