import type { Result } from '../../result';
import type { RichLine } from '../rich-line';
import type { Told } from '../told';
import { footnotesOf } from './footnotes';
import { Leaving } from './leaving';
import { LineBuilder } from './line-builder';
import { addressesIn } from './links';
import { aroundText } from './own-page';
import { hideBySheet, showByScript } from './sheet';
import { titleOfPage } from './title';
import { toldBy } from './told';
import { treeOf } from './tree';
import { Walker } from './walk';

/** A page as lines, what it tells about its article, and the words of everything that was left out. */
export type Page = Result<RichLine[]> & { told: Told; left: string[] };

/**
 * Returns the lines of an HTML document or of pasted rich text, in order. Words, emphasis, links, lists, tables and
 * images are kept. Scripts, form fields, frames and styles are ignored. Content that is hidden, struck out or
 * deleted, or that no report can keep, becomes an issue each. Throws `UnreadableFileError` (hostile) if elements are
 * nested a thousand deep.
 */
export function linesFromHtml(html: string): Page {
  const builder = new LineBuilder();
  const page = treeOf(html);
  hideBySheet(page);
  showByScript(page);
  const notes = footnotesOf(page);
  const leaving = new Leaving();
  leaving.left.push(...notes.around);
  for (const holder of notes.holders) addressesIn(holder).forEach((one) => leaving.linkInNote(one));
  const walker = new Walker(builder, notes, aroundText(page), leaving);
  for (const node of page.children) walker.walk(node);
  leaving.finish();
  const lines = builder.finish();
  const told = toldBy(page);
  told.title ??= titleOfPage(page, lines);
  return { value: lines, issues: leaving.issues, told, left: leaving.left };
}
