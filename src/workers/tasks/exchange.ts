import type { Bundle } from '../../domain/translate/exchange';
import { readFileOf, WRITERS } from '../../formats/translations/files';
import type { Format } from '../../formats/translations/kinds';

/** Reads a file that a translator's tool returned. Throws `UnreadableFileError`. */
export const readReturned = (bytes: Uint8Array) => readFileOf(bytes);

/** Writes a translation as a file for a translator's tool. */
export const writeUnits = async ({ format, bundle }: { format: Format; bundle: Bundle }) =>
  WRITERS[format](bundle);
