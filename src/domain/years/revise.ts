import { merge, toContent, toDocument, type Choices, type Conflict, type Content } from '../desk';
import type { Node } from '../desk';
import { plainText, runsIn } from '../desk/runs';
import { groupedBy } from '../grouped';
import type { Language } from '../quantity';

/** A draft with what a revised document changed, and what both changed, side by side. */
export interface Revised {
  content: Content;
  conflicts: Conflict[];
}

/**
 * Merges a revised document into a draft three ways. What only the document changed comes in, what only the editor changed stays;
 * what both changed is a conflict, which the choices settle in their order.
 * @param before the document as it was imported before
 * @param draft as it was edited since
 * @param document as it is now, with the keys of before
 */
export function revised(
  { before, draft, document }: Record<'before' | 'draft' | 'document', Content>,
  language: Language,
  choices?: Choices,
): Revised {
  const [base, mine, theirs] = [before, draft, document].map((one) => toDocument(one, language));
  const merged = merge(base!, mine!, likeBefore(theirs!, base!), choices);
  return { content: toContent(merged.document, draft), conflicts: merged.conflicts };
}

/**
 * A document, with what was made of its words before wherever they are the same: that a reader finds other figures in them is no
 * change of the document.
 */
function likeBefore(document: Node, before: Node): Node {
  const known = groupedBy((before.content ?? []).filter(hasWords), nameOf);
  const content = document.content?.map((node) =>
    hasWords(node) ? (known.get(nameOf(node))?.shift() ?? node) : node,
  );
  return { ...document, ...(content && { content }) };
}

const wordsOf = (node: Node): string => plainText(runsIn(node));
const hasWords = (node: Node): boolean => LINES.has(node.type) && wordsOf(node) !== '';
const LINES = new Set(['paragraph', 'heading']);
const nameOf = (node: Node): string =>
  `${node.type} ${String(node.attrs?.key ?? '')} ${wordsOf(node)}`;
