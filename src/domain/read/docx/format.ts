import { UnreadableFileError } from '../../result';

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/**
 * Refuses what is no `.docx` by its first bytes, whatever its name says, and says what to do.
 * A Word file with a password is an OLE2 container (MS-OFFCRYPTO §2.1.4) that holds "EncryptedPackage".
 * Throws `UnreadableFileError`: empty, encrypted, unsupported.
 */
export function assertIsZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFileError('empty', 'The file is empty.');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE2) && holdsEncryptedPackage(bytes)) {
    throw new UnreadableFileError(
      'encrypted',
      'This Word file is protected by a password. Remove it in Word (File, Info, Protect Document) and try again.',
    );
  }
  throw new UnreadableFileError('unsupported', adviceFor(bytes));
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
  return 'This is no Word file (.docx). Save it as .docx or .txt, or paste the text.';
}

const ENCRYPTED_PACKAGE = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** The directory of an OLE2 container names its streams in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const first = ENCRYPTED_PACKAGE[0] as number;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
