import {
  fromRows,
  fromXliff,
  toRows,
  toXliff12,
  toXliff20,
  type Bundle,
  type Returned,
} from '../../../domain/translate/exchange';
import { decodeText } from '../../../lib/decode-text';
import type { Format } from '../query';
import { fromCsv, toCsv } from '../../../lib/csv';
import { fromXlsx, toXlsx } from './xlsx';

type Kind = { ending: string; type: string; write(bundle: Bundle): string | Promise<Buffer> };

/** The files that a translation travels in. */
export const KINDS: Record<Format, Kind> = {
  xliff12: { ending: 'xlf', type: 'application/xliff+xml; charset=utf-8', write: toXliff12 },
  xliff20: { ending: 'xlf', type: 'application/xliff+xml; charset=utf-8', write: toXliff20 },
  csv: {
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    write: ({ units }) => toCsv(toRows(units)),
  },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ units }) => toXlsx(toRows(units)),
  },
};

/** Reads a file of any of these kinds, which its first characters tell. Throws `UnreadableFileError`. */
export async function readFileOf(bytes: Uint8Array): Promise<Returned> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return fromRows(await fromXlsx(bytes));
  const text = decodeText(bytes);
  return text.trimStart().startsWith('<') ? fromXliff(text) : fromRows(fromCsv(text));
}
