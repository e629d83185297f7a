/** A file of the tree. */
export interface TreeFile {
  body: Buffer;
  /** Its media type. */
  type: string;
  /** The language of its content, or null. */
  language: string | null;
  /** Whether a browser should save it instead of showing it. */
  isDownload: boolean;
}

/** The application's response to one of its own public addresses. */
export interface OwnAnswer extends TreeFile {
  status: number;
  /** The target of a redirect. */
  location: string | null;
  /** The tags of the response, or null if it names none. */
  tags: string[] | null;
}
