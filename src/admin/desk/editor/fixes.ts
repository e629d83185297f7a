import type { EditorState, Transaction } from 'prosemirror-state';
import { halfWidthIn } from '../../../domain/check/form/half-width';
import type { RuleId } from '../../../domain/issue';
import { schema } from '../schema';
import type { Seat } from '../checks/seats';
import { recordOn } from './records';
import { shownIn, type Found } from './shown';

/** A change of a few words that settles a finding. */
export interface Fix extends Seat {
  /** What stands there then. */
  words: string;
}

/** Rules whose `expected` is to stand where `actual` stands. */
const REPLACED: readonly RuleId[] = ['doubled-mark', 'ellipsis', 'said-to', 'term-forbidden'];

/** What would settle a finding; nothing where it needs a person's judgment. */
export function fixesFor(state: EditorState, { finding, seat }: Found): Fix[] {
  const { ruleId, expected } = finding;
  if (ruleId === 'half-width-marks') return marksIn(state);
  if (!seat || !REPLACED.includes(ruleId) || typeof expected !== 'string') return [];
  return [{ ...seat, words: expected }];
}

/** All that can be settled at once. */
export const allFixes = (state: EditorState): Fix[] =>
  apart(shownIn(state).found.flatMap((found) => fixesFor(state, found)));

/** The rule looks at headings and prose, not at titles and captions. */
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

/** Of two that would change the same words, the first. */
function apart(fixes: Fix[]): Fix[] {
  const sorted = [...fixes].sort((a, b) => a.from - b.from);
  return sorted.filter((one, at) => at === 0 || one.from >= sorted[at - 1]!.to);
}

/** All of it in one step, from the end, so that places stay what they are. What the words are marked with stays. */
export function applyFixes({ doc, tr }: EditorState, fixes: readonly Fix[]): Transaction {
  for (const { from, to, words } of [...fixes].sort((a, b) => b.from - a.from)) {
    tr.replaceWith(from, to, schema.text(words, doc.nodeAt(from)?.marks ?? []));
  }
  return tr.scrollIntoView();
}

/** A figure whose record says something else than its words: what the words say. */
export function readingFor(state: EditorState, { finding, seat }: Found) {
  if (finding.ruleId !== 'metric-differs' || !seat) return null;
  const here = recordOn(state, seat);
  const stated = shownIn(state).answer?.stated.find(({ record }) => record.text === here?.text);
  return here && stated ? { here, record: stated.record } : null;
}
