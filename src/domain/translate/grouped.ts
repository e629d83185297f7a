import type { Block } from '../report';
import { align } from './align';
import { BLOCK_BREAK, textOf } from './blocks';
import type { Known } from './remembered';

/** The blocks of a body that form one piece. In a source each block is one piece. A translator may split it. */
export interface Group {
  id: string;
  blocks: Block[];
}

/** Whether a block has words to translate. */
export const isSpoken = (block: Block) => textOf(block).trim() !== '';

/** Groups the blocks of a target by the known part that each belongs to. A part may be split over several blocks. */
export function groupsOf(body: readonly Block[], known: readonly Known[]): Group[] {
  const lines = known.flatMap(({ id, text }) =>
    text.split(BLOCK_BREAK).map((line) => ({ id, text: line })),
  );
  const spoken = body.filter(isSpoken);
  const matches = align(
    lines.map(({ text }) => text),
    spoken.map(textOf),
    { inPlace: true },
  );
  const idOf = new Map(spoken.map((block, at) => [block, lines[matches[at] ?? -1]?.id]));
  return grouped(body, (block) => idOf.get(block));
}

function grouped(body: readonly Block[], idOf: (block: Block) => string | undefined): Group[] {
  const groups = new Map<string, Group>();
  let current = body.map(idOf).find(Boolean) ?? 'unknown';
  for (const block of body) {
    current = idOf(block) ?? current;
    const group = groups.get(current) ?? { id: current, blocks: [] };
    group.blocks.push(block);
    groups.set(current, group);
  }
  return [...groups.values()];
}
