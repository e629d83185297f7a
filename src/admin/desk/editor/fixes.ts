import type { EditorState, Transaction } from 'prosemirror-state';
import { halfWidthIn } from '../../../domain/check/form/half-width';
import type { RuleId } from '../../../domain/issue';
import { schema } from '../schema';
import type { Seat } from '../checks/seats';
import { recordOn } from './record-here';
import type { Reading } from './records';
import { shownIn, type Found } from './shown';

/** A change of a few words that fixes a finding. */
export interface Fix extends Seat {
  /** The new words. */
  words: string;
}

/** Rules whose `actual` is simply replaced by `expected`. */
const REPLACED: readonly RuleId[] = ['doubled-mark', 'ellipsis', 'said-to', 'term-forbidden'];

/** Returns the changes that fix a finding; none if a person must decide. */
export function fixesFor(state: EditorState, { finding, seat }: Found): Fix[] {
  const { ruleId, expected } = finding;
  if (ruleId === 'half-width-marks') return marksIn(state);
  if (!seat || !REPLACED.includes(ruleId) || typeof expected !== 'string') return [];
  return [{ ...seat, words: expected }];
}

/** Returns all changes that can be made at once. */
export const allFixes = (state: EditorState): Fix[] =>
  apart(shownIn(state).found.flatMap((found) => fixesFor(state, found)));

/**
 * Returns the fixes for half-width marks. Like the rule, it looks at headings and prose, not at titles and captions.
 */
function marksIn({ doc }: EditorState): Fix[] {
  const fixes: Fix[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return node.type !== schema.nodes.photo;
    if (/^(report|credit)_/.test(node.type.name)) return false;
    for (const { index, full } of halfWidthIn(node.textContent)) {
      const from = position + 1 + index;
      fixes.push({ from, to: from + 1, words: full });
    }
    return false;
  });
  return fixes;
}

/** If two changes touch the same words, keeps the first. */
function apart(fixes: Fix[]): Fix[] {
  const sorted = [...fixes].sort((a, b) => a.from - b.from);
  return sorted.filter((one, at) => at === 0 || one.from >= sorted[at - 1]!.to);
}

/** Makes all changes in one step, starting at the end so that positions stay valid. The marks on the words are kept. */
export function applyFixes({ doc, tr }: EditorState, fixes: readonly Fix[]): Transaction {
  for (const { from, to, words } of [...fixes].sort((a, b) => b.from - a.from)) {
    tr.replaceWith(from, to, schema.text(words, doc.nodeAt(from)?.marks ?? []));
  }
  return tr.scrollIntoView();
}

/** If a figure's record differs from its words, returns what the words say; otherwise null. */
export function readingFor(state: EditorState, { finding, seat }: Found): Reading | null {
  if (finding.ruleId !== 'metric-differs' || !seat) return null;
  const here = recordOn(state, seat);
  const words = state.doc.textBetween(seat.from, seat.to);
  const stated = shownIn(state).answer?.stated.find(({ record }) => record.text === words);
  return here && stated ? { ...seat, here, record: stated.record } : null;
}
