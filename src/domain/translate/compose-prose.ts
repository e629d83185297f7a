import type { Block, Row, Section } from '../report';
import { textOf } from './blocks';
import type { Ingredients, Moved, Tree } from './ingredients';
import { paragraphPath } from './remembered';
import { rowAsBlock, rowWith } from './rows';

/** Returns the blocks of a section in the target, and the places of its photos among them. */
export function prose(source: Tree, { lists, words }: Ingredients) {
  const { key, body } = source as unknown as Section;
  const own = paragraphPath(key);
  const bodies = (lists.groups.get(own) ?? []).map(({ id }) => words.blocks(own + id));
  return { body: bodies.flat(), moved: placesAfter(body, bodies) };
}

/** Returns the rows of a table in the target: the rows of the source with the translated words in their cells. */
export function rowsOf(rows: readonly Row[], path: string, { lists, words }: Ingredients): Row[] {
  const groups = [...(lists.groups.get(path) ?? [])];
  return rows.map((row) => {
    if (textOf(rowAsBlock(row)).trim() === '') return row;
    const group = groups.shift();
    return rowWith(row, group ? words.blocks(path + group.id) : []);
  });
}

/**
 * Returns the place in the target of a photo that follows the nth block of the source. `bodies` has the target's blocks
 * for each source block with words.
 */
function placesAfter(source: readonly Block[], bodies: readonly Block[][]): Moved {
  const counts = [0];
  let spoken = 0;
  let total = 0;
  for (const block of source) {
    if (textOf(block).trim() !== '') {
      total += bodies[spoken]?.length ?? 0;
      spoken += 1;
    }
    counts.push(total);
  }
  return (after) => counts[Math.min(after, source.length)] ?? total;
}
