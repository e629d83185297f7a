import { merge, toContent, toDocument, type Choices, type Conflict, type Content } from '../desk';
import type { Node } from '../desk';
import { plainText, runsIn } from '../desk/runs';
import { groupedBy } from '../grouped';
import type { Language } from '../quantity';

/** A draft merged with a revised document, and the conflicts: what both changed. */
export interface Revised {
  content: Content;
  conflicts: Conflict[];
}

/**
 * Merges a revised document into a draft (three-way merge). Changes of the document alone are applied, and changes of
 * the editor alone are kept. Where both changed, there is a conflict, which the choices resolve in order.
 * @param before the document as it was imported before
 * @param draft the draft as edited since then
 * @param document the document as it is now, with the keys of `before`
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
 * Returns the document with the earlier nodes wherever the words are the same. If the reader now finds other figures in
 * the same words, that is not a change of the document.
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
