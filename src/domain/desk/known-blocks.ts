import { groupedBy } from '../grouped';
import type { Block } from '../report';
import { canonical } from '../version/canonical';
import { fromBlock, toBlock } from './blocks';
import type { SectionContent } from './content';
import { fromInlines } from './inlines';
import { toNodes } from './runs';

/**
 * Finds the original blocks of a draft for blocks of the manuscript. An editor may split one text into two with the
 * same marks, and put empty texts around links. So a paragraph that nobody touched is saved exactly as it was.
 */
export function knownBlocks(sections: readonly SectionContent[]) {
  const known = groupedBy(
    sections.flatMap(({ body }) => body ?? []),
    (block) => canonical(normal(block)),
  );
  return {
    /** Returns the equivalent block of the draft, each one only once; otherwise the given block. */
    like: (block: Block): Block => known.get(canonical(block))?.shift() ?? block,
  };
}

const normal = (block: Block): Block =>
  toBlock(
    fromBlock(block, (children) => toNodes(fromInlines(children))),
    () => {},
  );
