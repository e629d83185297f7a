import type { Block, Inline, Text } from '../report';
import { groupText, leavesOf, blockWith } from './blocks';
import type { Lists } from './lists';
import type { Carried, Piece } from './piece';
import { blocksOfPieces } from './standing';
import { figureText, proposer, type Propose, type Term } from './propose';

/** The proposals for the pieces of a source. */
export interface Proposals {
  text(piece: Piece): string;
  /** For a paragraph, blocks like the source's, with its formatting; none for any other piece. */
  blocks(piece: Piece): Block[];
}

/**
 * Returns proposals for every piece. `chosen` returns the text of a figure that a person wrote. Proposed prose uses
 * this text too, so that both agree.
 */
export function proposals(
  source: Carried,
  lists: Lists,
  terms: readonly Term[],
  chosen: (path: string) => string | null,
): Proposals {
  const figures = figuresOf(source, chosen);
  const byText = new Map([...figures.values()].map(({ printed, text }) => [printed, text]));
  const propose = proposer(source, terms, byText);
  const blocks = blocksOfPieces(lists);
  const blocksFor = ({ path }: Piece) =>
    (blocks.get(path) ?? []).map((block) => proposedBlock(block, propose));
  return {
    text(piece) {
      if (blocks.has(piece.path)) return groupText(blocksFor(piece));
      return figures.get(piece.path)?.text ?? propose(piece);
    },
    blocks: blocksFor,
  };
}

/** A figure as the source prints it, and its text in English. */
interface Figure {
  printed: string;
  text: string;
}

/**
 * Returns the recorded figures by the path of their text. A figure with an unknown unit has none, unless a person chose
 * one.
 */
function figuresOf(source: Carried, chosen: (path: string) => string | null): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { key, metrics } of source.sections) {
    for (const metric of metrics) {
      const path = `sections.${key}.metrics.${metric.key}.text`;
      const text = chosen(path) ?? figureText(metric);
      if (text !== null) figures.set(path, { printed: metric.text, text });
    }
  }
  return figures;
}

/** Returns a block with proposed words. Links and formatting stay in place. */
function proposedBlock(block: Block, propose: Propose): Block {
  if (block.type === 'image') return block;
  const withProposal = (node: Text): Text => ({
    ...node,
    text: propose({ kind: 'paragraph', text: node.text }),
  });
  const inline = (node: Inline): Inline =>
    node.type === 'link'
      ? { ...node, children: node.children.map(withProposal) }
      : withProposal(node);
  return blockWith(
    block,
    leavesOf(block).map((leaf) => leaf.map(inline)),
  );
}
