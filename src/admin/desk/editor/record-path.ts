import { toContent } from '../../../domain/desk';
import { linesOf } from '../../../domain/remark/line';
import type { Manuscript } from '../use-manuscript';
import { readManuscript } from './manuscript';
import { recordHere } from './record-here';

const RECORD = /\.(metrics|quotes)\.[^.]+$/;

/**
 * Returns the path of the figure or quote at the cursor, in the form that sign-offs use: `sections.k3.metrics.m7`; null
 * if there is none.
 */
export function recordPath({ view, saver }: Manuscript): { path: string; words: string } | null {
  const key = recordHere(view.state)?.record.key;
  if (!key) return null;
  const lines = linesOf(toContent(readManuscript(view), saver.base().content));
  const line = lines.find(({ path }) => RECORD.test(path) && path.endsWith(`.${key}`));
  return line ? { path: line.path, words: line.text } : null;
}
