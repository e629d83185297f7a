import type { Block, Inline } from '../report';
import { groupText, leavesOf, blockWith } from './blocks';
import type { Lists } from './lists';
import type { Carried, Piece } from './piece';
import { blocksOfPieces } from './standing';
import { figureText, proposer, type Propose, type Term } from './propose';

/** What is proposed for the pieces of a source. */
export interface Proposals {
  text(piece: Piece): string;
  /** For a paragraph, like the source's block and with its formatting; none for every other piece. */
  blocks(piece: Piece): Block[];
}

/**
 * Proposals for every piece. `chosen` is a surface text of a figure that a person wrote; prose that is
 * only proposed takes it over, so that both agree.
 */
export function proposals(
  source: Carried,
  lists: Lists,
  terms: readonly Term[],
  chosen: (path: string) => string | null,
): Proposals {
  const metrics = source.sections.flatMap(({ key, metrics }) =>
    metrics.map((metric) => ({ path: `sections.${key}.metrics.${metric.key}.text`, metric })),
  );
  const figures = new Map<string, { from: string; text: string }>(
    metrics.flatMap(({ path, metric }) => {
      const text = chosen(path) ?? figureText(metric);
      return text === null ? [] : [[path, { from: metric.text, text }] as const];
    }),
  );
  const byText = new Map([...figures.values()].map(({ from, text }) => [from, text]));
  const propose = proposer(source, terms, byText);
  const blocks = blocksOfPieces(lists);
  const blocksOf = ({ path }: Piece) =>
    (blocks.get(path) ?? []).map((one) => blockIn(one, propose));
  return {
    text(piece) {
      const own = blocks.has(piece.path) ? groupText(blocksOf(piece)) : null;
      return own ?? figures.get(piece.path)?.text ?? propose(piece);
    },
    blocks: blocksOf,
  };
}

function blockIn(block: Block, propose: Propose): Block {
  if (block.type === 'image') return block;
  const inWords = (text: string) => propose({ kind: 'paragraph', text });
  const inline = (node: Inline): Inline =>
    node.type === 'link'
      ? {
          ...node,
          children: node.children.map((child) => ({ ...child, text: inWords(child.text) })),
        }
      : { ...node, text: inWords(node.text) };
  return blockWith(
    block,
    leavesOf(block).map((leaf) => leaf.map(inline)),
  );
}
