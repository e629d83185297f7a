/** Inline nodes of a body, as in Strapi Blocks. */
export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;

/** Block nodes of a body, as in Strapi Blocks. */
export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItem | List)[];
}
export interface BlockQuote {
  type: 'quote';
  children: Inline[];
}
export interface Code {
  type: 'code';
  children: Inline[];
}
export interface ImageBlock {
  type: 'image';
  image: { url: string; alternativeText?: string | null; [field: string]: unknown };
  children: Inline[];
}
export type Block = Paragraph | Heading | List | BlockQuote | Code | ImageBlock;
