import { groupedBy } from '../grouped';
import type { Block } from '../report';
import { canonical } from '../version/canonical';
import { fromBlock, toBlock } from './blocks';
import type { SectionContent } from './content';
import { fromInlines, toNodes } from './runs';

/**
 * The blocks of a draft by what they come to in the manuscript. An editor may split one text into two of the same marks, and
 * put empty ones around links: a paragraph that nobody touched is given back to the letter.
 */
export function knownBlocks(sections: readonly SectionContent[]) {
  const known = groupedBy(
    sections.flatMap(({ body }) => body ?? []),
    (block) => canonical(normal(block)),
  );
  return {
    /** The block of the draft that comes to the same, once each; else the block itself. */
    like: (block: Block): Block => known.get(canonical(block))?.shift() ?? block,
  };
}

const normal = (block: Block): Block =>
  toBlock(
    fromBlock(block, (children) => toNodes(fromInlines(children))),
    () => {},
  );
