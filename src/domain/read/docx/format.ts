import { UnreadableFileError } from '../../result';

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * Refuses a file that is not a `.docx` by its first bytes, whatever its name is. The error tells the user what to do.
 * A Word file with a password is an OLE2 container (MS-OFFCRYPTO §2.1.4) that holds "EncryptedPackage". Throws
 * `UnreadableFileError`: empty, encrypted, unsupported.
 */
export function assertIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  if (startsWith(bytes, ZIP)) return assertIsNoOther(bytes);
  if (startsWith(bytes, OLE2) && holdsEncryptedPackage(bytes)) {
    throw new UnreadableFileError(
      'encrypted',
      'This Word file is protected by a password. Remove it in Word (File, Info, Protect Document) and try again.',
    );
  }
  throw new UnreadableFileError('unsupported', adviceFor(bytes));
}

/**
 * Other kinds of archives, found by the names of the files in them (ECMA-376 Part 2; OpenDocument 1.3 Part 2 §3.3).
 */
const ARCHIVES: readonly [part: RegExp, advice: string][] = [
  [
    /xl\/workbook\.(?:xml|bin)/,
    'This is an Excel workbook (.xlsx). A report is a text: save it from Word as .docx, or paste the text.',
  ],
  [
    /ppt\/presentation\.xml/,
    'This is a PowerPoint presentation (.pptx). Save its text from Word as .docx, or paste the text.',
  ],
  [
    /vnd\.oasis\.opendocument\.(?:text|spreadsheet|presentation)/,
    'This is an OpenDocument file (.odt, LibreOffice). Open it, save it as .docx (Word 2007-365) and try again.',
  ],
  [
    /META-INF\/container\.xml|application\/epub\+zip/,
    'This is an e-book (.epub). Save its text as .docx, or paste it.',
  ],
];
/** An OpenDocument file names its kind at the beginning. */
const BEGINNING = 200;

function assertIsNoOther(bytes: Uint8Array): void {
  const names = latin(bytes.subarray(0, BEGINNING)) + latin(directoryOf(bytes));
  if (/word\/|\[Content_Types\]\.xml/.test(names) && !/xl\/workbook|ppt\/presentation/.test(names))
    return;
  const advice = ARCHIVES.find(([part]) => part.test(names))?.[1];
  if (advice) throw new UnreadableFileError('unsupported', advice);
}

/** The record at the end of an archive: it tells where the list of the names begins, and its size (APPNOTE 4.3.16). */
const END_RECORD = [0x50, 0x4b, 0x05, 0x06];
const [SIZE_OF_LIST, START_OF_LIST] = [12, 16];
const [SHORTEST_RECORD, LONGEST_RECORD] = [22, 22 + 0xffff];

/**
 * Returns the list of the names in an archive. The names of a workbook that a chart draws in a Word file are in the list
 * of that workbook, which is another one. Returns the end of the file if the list is not found.
 */
function directoryOf(bytes: Uint8Array): Uint8Array {
  const end = bytes.subarray(-LONGEST_RECORD);
  for (let at = end.length - SHORTEST_RECORD; at >= 0; at -= 1) {
    if (!startsWith(end.subarray(at), END_RECORD)) continue;
    const record = new DataView(end.buffer, end.byteOffset + at, SHORTEST_RECORD);
    const start = record.getUint32(START_OF_LIST, true);
    const list = bytes.subarray(start, start + record.getUint32(SIZE_OF_LIST, true));
    if (list.length > 0) return list;
  }
  return end;
}

function adviceFor(bytes: Uint8Array): string {
  if (startsWith(bytes, OLE2)) {
    return 'This is an old Word file (.doc). Open it in Word, save it as .docx and try again.';
  }
  if (startsWith(bytes, PDF)) {
    return 'This is a PDF, which keeps no paragraphs. Ask for the Word file, or paste the text.';
  }
  if (startsWith(bytes, RTF)) {
    return 'This is a rich text file (.rtf). Open it in Word, save it as .docx and try again.';
  }
  if (
    /^(?:\ufeff|\s)*(?:MIME-Version|From:|Content-Type:)/i.test(latin(bytes.subarray(0, BEGINNING)))
  ) {
    return 'This is a saved page (.mht). Open it in a browser and paste its text, or save it as .docx.';
  }
  return 'This is no Word file (.docx). Save it as .docx or .txt, or paste the text.';
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The directory of an OLE2 container names its streams in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_PACKAGE[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
