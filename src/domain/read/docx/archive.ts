import { Unzip, UnzipInflate } from 'fflate';
import { UnreadableFileError } from '../../result';

/** The limits of an unpacked Word file. A 300-page report with pictures stays well below each. */
export const LIMITS = {
  entries: 2_000,
  unpackedBytes: 150_000_000,
  xmlBytes: 40_000_000,
} as const;

/** The unpacked parts of a Word file, by name. */
export type Parts = Map<string, Uint8Array>;

const CHUNK = 65_536;

/**
 * Unpacks a `.docx` and counts the bytes while it does. It stops before a zip bomb fills the memory. It does not
 * trust the sizes that the archive states. Throws `UnreadableFileError`: damaged, or hostile.
 */
export function unpack(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  let entries = 0;
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > LIMITS.entries) throw tooMuch();
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw asUnreadable(error);
      unpacked += chunk.length;
      if (unpacked > LIMITS.unpackedBytes) throw tooMuch();
      chunks.push(chunk);
      if (final) parts.set(file.name, joined(chunks, isXml(file.name)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  push(unzip, bytes);
  if (!parts.has('[Content_Types].xml')) throw damaged();
  return parts;
}

/** Whether a part is markup, which parsers read, and not a picture. */
export const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

function push(unzip: Unzip, bytes: Uint8Array): void {
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** An error that we throw inside the callback comes back as the callback's error. */
function asUnreadable(error: unknown): UnreadableFileError {
  return error instanceof UnreadableFileError ? error : damaged();
}

function joined(chunks: Uint8Array[], markup: boolean): Uint8Array {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (markup && length > LIMITS.xmlBytes) throw tooMuch();
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const tooMuch = () =>
  new UnreadableFileError(
    'hostile',
    'This file unpacks to far more than a report can be. Open it in Word, save it as a new .docx and try again.',
  );

/** Builds the error for every kind of broken Word file. */
export const damaged = (): UnreadableFileError =>
  new UnreadableFileError(
    'damaged',
    'This Word file is damaged or cut off. Open it in Word, save it as a new .docx and try again.',
  );
