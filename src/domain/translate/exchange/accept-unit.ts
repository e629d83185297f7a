import { hashOf } from '../hash';
import { hasBlocks } from '../kinds';
import type { Given } from '../piece';
import { textOfNodes } from './nodes';
import { blocksOfNodes } from './restore';
import {
  differencesOf,
  isSourceChanged,
  looksOf,
  missingFigures,
  sourceInFile,
  tooLong,
  type Difference,
  type MissingFigures,
  type Returning,
  type TooLong,
} from './unit-faults';
import { asInXml } from './write-xml';

/** The result of one unit. */
export interface Taken {
  given?: Given | undefined;
  differences: Difference[];
  missingFigures?: MissingFigures | undefined;
  tooLong?: TooLong | undefined;
}

/** Compares a unit with its piece. Returns the new words, and any problems with them. */
export function acceptUnit(returning: Returning): Taken {
  const inFile = sourceInFile(returning);
  const isSame = saysTheSame(returning);
  return {
    given: isSame ? confirmed(returning, inFile) : newWords(returning, inFile),
    differences: differencesOf(returning, inFile, isSame),
    missingFigures: isSame ? undefined : missingFigures(returning),
    tooLong: tooLong(returning),
  };
}

/** Whether the file has what is there already: the same words and, except for a table, the same formatting. */
function saysTheSame({ unit, piece, nodes, surface }: Returning): boolean {
  const now = nodes.target(piece);
  if (unit.isPlain) return unit.words.trim() === asInXml(textOfNodes(now)).trim();
  return looksOf(unit.target ?? [], surface) === looksOf(now, surface);
}

/** Returns a confirmation of words that are there already, but only if the file says that they are done. */
function confirmed({ unit, piece }: Returning, inFile: string): Given | undefined {
  const isNews = unit.isDone && piece.status !== 'translated' && !isSourceChanged(piece, inFile);
  return isNews ? { path: unit.path, kind: piece.kind, isConfirmed: true } : undefined;
}

function newWords({ unit, piece, nodes, surface }: Returning, inFile: string): Given {
  const { path, words, target, isDone, isUnfinished, check } = unit;
  const own = nodes.blocks(piece, 'target');
  const models = own.length > 0 ? own : nodes.blocks(piece, 'source');
  return {
    path,
    kind: piece.kind,
    text: words,
    isConfirmed: isDone,
    isImported: true,
    ...(isUnfinished && { isUnfinished }),
    keepsReplaced: !piece.imported && check.target !== hashOf(piece.target),
    ...(hasBlocks(piece.kind) && { blocks: blocksOfNodes(target ?? [], models, surface) }),
    ...(isSourceChanged(piece, inFile) && { source: inFile }),
  };
}
