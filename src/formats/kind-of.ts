/** The kind of a document by its first bytes, whatever its name says. */
export type FileKind = 'docx' | 'html';

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const HEAD = 1_000;
const PAGE =
  /^[\ufeff\s]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|html|head|body|meta|div|p|table)[\s>]/i;

/**
 * Returns how to read a file whose name says `named`: by its actual content. Archives, old Word files, PDF and RTF go
 * to the reader of Word files, which reads them or says what to do. An HTML page with the name of a Word file is read
 * as a page.
 */
export function kindOf<Named extends string>(bytes: Uint8Array, named: Named): Named | FileKind {
  if ([ZIP, OLE2, PDF, RTF].some((magic) => startsWith(bytes, magic))) return 'docx';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (named === 'docx' && PAGE.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return 'html';
  return named;
}
