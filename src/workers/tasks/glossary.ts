import { fromRows } from '../../domain/glossary';
import { fromCsv } from '../../formats/csv';
import { decodeText } from '../../formats/decode-text';

/** Reads the terms of a CSV file, with the errors in its rows. Throws `UnreadableFileError`. */
export const readTerms = (bytes: Uint8Array) => fromRows(fromCsv(decodeText(bytes)));
