/**
 * The text of a file: UTF-8 and UTF-16 by their marks, else UTF-8, else GB18030 (which contains GBK), the
 * other encoding of Chinese text files. The byte order mark is left out unless `keepMark` asks for it:
 * offsets into a file count it.
 */
export function decodeText(bytes: Uint8Array, { keepMark = false } = {}): string {
  const decode = (encoding: string, fatal = false) =>
    new TextDecoder(encoding, { fatal, ignoreBOM: keepMark }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be');
  try {
    return decode('utf-8', true);
  } catch {
    return decode('gb18030');
  }
}
