import { withMetricsToRank } from '../../domain/read/rank';
import { readBytes, readWords, type Kind, type WithImages } from '../../formats/read-file';
import { tooLong } from '../too-long';

/** A document to read: text as it was sent, or the bytes of a file. */
export type Document = { kind: 'text' | 'html'; text: string } | { kind: Kind; bytes: Uint8Array };

export type ReadDocument = {
  document: Document;
  /** The last rank of figures that become metrics. */
  metrics: number;
  /** The longest text that is read, in UTF-16 units. */
  limit: number;
};

/** Reads a document as a report, with its pictures. Throws `UnreadableFileError`. */
export async function readDocument({ document, metrics, limit }: ReadDocument) {
  const { value, issues } = await reading(document, limit);
  const { report, images, account } = value;
  return { report: withMetricsToRank(report, metrics), images, account, issues };
}

async function reading(document: Document, limit: number): Promise<WithImages> {
  const assertShort = (text: string): void => {
    if (text.length > limit) throw tooLong(limit);
  };
  if ('bytes' in document) return readBytes(document.bytes, document.kind, assertShort);
  assertShort(document.text);
  return readWords(document.text, document.kind);
}
