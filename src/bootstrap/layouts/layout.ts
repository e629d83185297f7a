/** A row of an edit view: the width of each field in twelfths. The widths sum up to at most twelve. */
export type Row = Record<string, number>;

/** How the content manager shows a content type or component until an editor changes the view. */
export type Layout = {
  /** The field that names an entry, in rows of components and in relations. */
  mainField: string;
  /** The columns of the list, besides those that Strapi adds. Components have none. */
  list?: string[];
  /** The order of the list. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
  edit: Row[];
  /** The fields that only the application writes. */
  hidden?: string[];
};
