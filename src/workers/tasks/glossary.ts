import { fromRows } from '../../domain/glossary';
import { fromCsv } from '../../formats/csv';
import { decodeText } from '../../formats/decode-text';

/** The terms of a CSV file, and what is wrong with its rows. Throws `UnreadableFileError`. */
export const readTerms = (bytes: Uint8Array) => fromRows(fromCsv(decodeText(bytes)));
