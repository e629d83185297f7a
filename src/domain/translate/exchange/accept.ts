import { byPath, type Given } from '../piece';
import { statusOf } from '../status';
import {
  acceptUnit,
  type Difference,
  type MissingFigures,
  type ReadUnit,
  type Taken,
  type TooLong,
} from './accept-unit';
import type { ReturnedUnit } from './bundle';
import { textOfNodes, type Surface } from './nodes';
import { nodesIn, type Sides } from './sides';

/** What a file brings to a translation. */
export interface Acceptance {
  given: Given[];
  differences: Difference[];
  missingFigures: MissingFigures[];
  tooLong: TooLong[];
}

/**
 * What a returned file means for a translation as it is now. A unit without a target, or with what stands
 * there already, brings nothing. Where a text changed since the file was made, that is a difference; its
 * words are given all the same, with the source that they were made from, for a caller who merges.
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
      return piece ? acceptUnit({ unit, piece, nodes, surface }) : homeless(unit);
    });
  return {
    given: taken.flatMap(({ given }) => given ?? []),
    differences: taken.flatMap(({ differences }) => differences),
    missingFigures: taken.flatMap(({ missingFigures }) => missingFigures ?? []),
    tooLong: taken.flatMap(({ tooLong }) => tooLong ?? []),
  };
}

/** How each figure is written in the target: as the file says, or as it stands there now. */
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

/** What came back for a piece that the source has no more. */
function homeless({ path, source, words }: ReadUnit): Taken {
  const from = textOfNodes(source);
  return {
    given: { path, kind: kindOf(path), text: words, source: from, isConfirmed: true },
    differences: [{ path, changed: 'piece', inFile: from, now: null }],
  };
}

/** Enough of a kind for a piece to find its way back when its source returns. */
function kindOf(path: string): Given['kind'] {
  if (path.includes('.paragraphs.')) return 'paragraph';
  const [, part, field] =
    /(quote|metric|photo|table|note|credit)s\.[^.]+\.(\w+)(?:\.r\d+)?$/.exec(path) ?? [];
  return (part ? `${part}.${field}` : path.split('.').at(-1)) as Given['kind'];
}
