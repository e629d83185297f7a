import type { Block, Inline, Text } from '../report';
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

/** The recorded figures by the path of their text; none for a unit that is unknown. */
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

/** A block with its words proposed; links and formatting stay where they are. */
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
