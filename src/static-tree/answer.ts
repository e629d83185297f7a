/** A file as it lies in the tree. */
export interface TreeFile {
  body: Buffer;
  /** Its media type. */
  type: string;
  /** The language of what it says, where it has one. */
  language: string | null;
  /** Whether it is to be saved rather than shown. */
  isDownload: boolean;
}

/** What the application answered to one of its own public addresses. */
export interface OwnAnswer extends TreeFile {
  status: number;
  /** Where a former address leads. */
  location: string | null;
  /** What it is made of; null where it does not say. */
  tags: string[] | null;
}
