import { UnreadableFileError } from '../../result';
import type { Returned } from './bundle';
import { fromXliff12 } from './from-xliff12';
import { fromXliff20 } from './from-xliff20';
import { parseXml } from './xml';

/**
 * Reads an XLIFF file of either version. Throws `UnreadableFileError` if the file is not XLIFF, is damaged or is
 * hostile.
 */
export function fromXliff(text: string): Returned {
  const root = parseXml(text);
  const version = root.attributes.version ?? '';
  if (root.name === 'xliff' && version.startsWith('1.')) return fromXliff12(root);
  if (root.name === 'xliff' && version.startsWith('2.')) return fromXliff20(root);
  throw new UnreadableFileError(
    'unsupported',
    `This is XML, but no XLIFF 1.2 or 2.0 (its root is <${root.name}>).`,
  );
}
