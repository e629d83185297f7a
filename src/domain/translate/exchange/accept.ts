import { byPath, type Given } from '../piece';
import { statusOf } from '../status';
import { acceptUnit, type Taken } from './accept-unit';
import type { Difference, MissingFigures, ReadUnit, TooLong } from './unit-faults';
import type { ReturnedUnit } from './bundle';
import { textOfNodes, type Surface } from './nodes';
import { nodesIn, type Sides } from './sides';

/** The result of a file for a translation. */
export interface Acceptance {
  given: Given[];
  differences: Difference[];
  missingFigures: MissingFigures[];
  tooLong: TooLong[];
}

/**
 * Compares a returned file with the current translation. A unit changes nothing if it has no target, or the current
 * one. A text that changed since the file was made is reported as a difference. Its words are still returned, with the
 * source that they were made from, for a caller that merges.
 */
export function accept(units: readonly ReturnedUnit[], sides: Sides): Acceptance {
  const pieces = byPath(statusOf(sides.source, sides.target, sides.state).pieces);
  const surface = surfacesOf(units, sides);
  const nodes = nodesIn(sides);
  const taken = units
    .map((unit): ReadUnit => ({ ...unit, words: textOfNodes(unit.target ?? [], surface) }))
    .filter(({ words }) => words.trim() !== '')
    .map((unit) => {
      const piece = pieces.get(unit.path);
      return piece ? acceptUnit({ unit, piece, nodes, surface }) : withoutPiece(unit);
    });
  return {
    given: taken.flatMap(({ given }) => given ?? []),
    differences: taken.flatMap(({ differences }) => differences),
    missingFigures: taken.flatMap(({ missingFigures }) => missingFigures ?? []),
    tooLong: taken.flatMap(({ tooLong }) => tooLong ?? []),
  };
}

/** Returns how each figure is written in the target: as the file says, or as in the current target. */
function surfacesOf(units: readonly ReturnedUnit[], { target }: Sides): Surface {
  const metrics = target?.sections.flatMap((section) => section.metrics) ?? [];
  const written = new Map(metrics.map(({ key, text }) => [key, text]));
  for (const { path, target: words } of units) {
    const key = /\.metrics\.(.+)\.text$/.exec(path)?.[1];
    const text = words && textOfNodes(words).trim();
    if (key && text) written.set(key, text);
  }
  return (key, text) => written.get(key) || text;
}

/** Returns the result for a piece that the source no longer has. */
function withoutPiece({ path, source, words }: ReadUnit): Taken {
  const from = textOfNodes(source);
  return {
    given: { path, kind: kindOf(path), text: words, source: from, isConfirmed: true },
    differences: [{ path, changed: 'piece', inFile: from, now: null }],
  };
}

/** Returns a kind that is exact enough to find the piece again when its source returns. */
function kindOf(path: string): Given['kind'] {
  if (path.includes('.paragraphs.')) return 'paragraph';
  const [, part, field] =
    /(quote|metric|photo|table|note|credit)s\.[^.]+\.(\w+)(?:\.r\d+)?$/.exec(path) ?? [];
  return (part ? `${part}.${field}` : path.split('.').at(-1)) as Given['kind'];
}
