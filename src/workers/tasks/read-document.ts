import { fromDocx, fromHtml, fromText, type DocumentImage, type Reading } from '../../domain/read';
import { withMetricsToRank } from '../../domain/read/rank';
import type { Result } from '../../domain/result';
import { decodeText } from '../../formats/decode-text';
import { tooLong } from '../too-long';

/** A document to read: text as it was sent, or the bytes of a file. */
export type Document = { kind: 'text' | 'html'; text: string } | { kind: Kind; bytes: Uint8Array };
type Kind = 'text' | 'html' | 'docx';

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
  return { report: withMetricsToRank(value.report, metrics), images: value.images, issues };
}

type WithImages = Result<Reading & { images: DocumentImage[] }>;

async function reading(document: Document, limit: number): Promise<WithImages> {
  if (document.kind === 'docx') return fromDocx(document.bytes);
  const text = 'text' in document ? document.text : decodeText(document.bytes);
  if (text.length > limit) throw tooLong(limit);
  const read = document.kind === 'html' ? fromHtml(text) : fromText(text);
  return { ...read, value: { ...read.value, images: [] } };
}
