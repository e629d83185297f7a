import type { Result } from '../../result';
import type { RichLine } from '../rich-line';
import type { Told } from '../told';
import { LineBuilder } from './line-builder';
import { toldBy } from './told';
import { treeOf } from './tree';
import { Walker } from './walk';

/**
 * The lines of an HTML document or of pasted rich text, in order. Words, emphasis, links, lists, tables and images
 * pass; scripts, fields, frames and styles do not exist for it. What a page hides, strikes out or has deleted, and
 * what no report can keep, is an issue each. Throws `UnreadableFileError` (hostile) where elements are nested
 * thousands deep.
 */
export function linesFromHtml(html: string): Result<RichLine[]> & { told: Told } {
  const builder = new LineBuilder();
  const walker = new Walker(builder);
  const page = treeOf(html);
  for (const node of page.children) walker.walk(node);
  return { value: builder.finish(), issues: walker.issues, told: toldBy(page) };
}
