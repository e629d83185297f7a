import type { Report } from '../../domain/report';
import { photosOf } from '../../domain/report/photos';
import { withMetricsToRank } from '../../domain/read/rank';
import { chosen, NO_CHOICES, type Choices } from '../../domain/read';
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
  /** Default: no choices. */
  choices?: Choices;
};

/** Reads a document as a report, with its pictures. Throws `UnreadableFileError`. */
export async function readDocument({
  document,
  metrics,
  limit,
  choices = NO_CHOICES,
}: ReadDocument) {
  const { value, issues } = await reading(document, limit, choices.title);
  const { report, images, account, belongs } = value;
  const wanted = chosen(withMetricsToRank(report, metrics), choices);
  return { report: wanted, images: shownIn(wanted, images), account, issues, belongs };
}

/** Returns the pictures that a report shows. Other pictures of the file are not stored. */
function shownIn(report: Report, images: WithImages['value']['images']) {
  const shown = new Set(photosOf(report).map(({ src }) => src));
  return images.filter(({ src }) => shown.has(src));
}

async function reading(
  document: Document,
  limit: number,
  title: string | null,
): Promise<WithImages> {
  const assertShort = (text: string): void => {
    if (text.length > limit) throw tooLong(limit);
  };
  if ('bytes' in document) return readBytes(document.bytes, document.kind, assertShort, { title });
  assertShort(document.text);
  return readWords(document.text, document.kind, { title });
}
