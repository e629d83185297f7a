import {
  fromRows,
  fromXliff,
  toRows,
  toXliff12,
  toXliff20,
  type Bundle,
  type Returned,
} from '../../domain/translate/exchange';
import { decodeText } from '../decode-text';
import type { Format } from './kinds';
import { fromCsv, toCsv } from '../csv';
import { fromXlsx, toXlsx } from './xlsx';

/** The writer of each format. Use it in workers only, because it loads large libraries. */
export const WRITERS: Record<Format, (bundle: Bundle) => string | Promise<Uint8Array>> = {
  xliff12: toXliff12,
  xliff20: toXliff20,
  csv: ({ units }) => toCsv(toRows(units)),
  xlsx: ({ units }) => toXlsx(toRows(units)),
};

/** Reads a file of any of these formats, told apart by its first characters. Throws `UnreadableFileError`. */
export async function readFileOf(bytes: Uint8Array): Promise<Returned> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return fromRows(await fromXlsx(bytes));
  const text = decodeText(bytes);
  return text.trimStart().startsWith('<') ? fromXliff(text) : fromRows(fromCsv(text));
}
