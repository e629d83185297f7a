import type { Issue } from '../issue';
import { BLOCK_BREAK } from './blocks';
import { hasBlocks } from './kinds';
import type { PieceStatus } from './piece-status';

/**
 * Returns the piece of a translation that a finding is about: the piece of its field, or the text that contains
 * `actual`, or the paragraph at its place. If no piece matches, returns the first piece of the section. Returns null
 * for a finding about the whole report.
 * @param pieces in the order of the source
 */
export function pieceOf(
  finding: Pick<Issue, 'place' | 'field' | 'actual' | 'cause'>,
  pieces: readonly PieceStatus[],
): PieceStatus | null {
  const { place, field, actual, cause } = finding;
  const named = field
    ? pieces.find(({ path }) => path === field || path.endsWith(`.${field}`))
    : null;
  if (named) return named;
  if (!place) return null;
  const here = pieces.filter(({ section }) => section === place.section);
  const lines = here.filter(({ kind }) => kind === 'heading' || hasBlocks(kind));
  const says = ({ target }: PieceStatus) => typeof actual === 'string' && target.includes(actual);
  const there = lineAt(here, place.paragraph, 'target');
  if (there && (says(there) || typeof actual !== 'string')) return there;
  const said = lines.find(says) ?? here.find(says);
  const caused = cause?.section === place.section ? lineAt(here, cause.paragraph, 'source') : null;
  return said ?? there ?? caused ?? here[0] ?? null;
}

/** Returns the heading (0), or the piece with the nth paragraph of its section, on one side. */
function lineAt(
  here: readonly PieceStatus[],
  paragraph: number,
  side: 'source' | 'target',
): PieceStatus | null {
  if (paragraph === 0) return here.find(({ kind }) => kind === 'heading') ?? null;
  let last = 0;
  for (const piece of here.filter(({ kind }) => kind === 'paragraph')) {
    last += piece[side].trim() === '' ? 0 : piece[side].split(BLOCK_BREAK).length;
    if (paragraph <= last) return piece;
  }
  return null;
}
