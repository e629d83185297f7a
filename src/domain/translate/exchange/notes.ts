import type { Section } from '../../report';
import { isLong } from '../kinds';
import type { PieceKind } from '../piece';
import type { PieceStatus } from '../piece-status';

/** The length of a short text in the database (VARCHAR(255)). */
const SHORT = 255;

/** Returns the most characters that a piece may have; null if there is no limit. */
export const maxLengthOf = (kind: PieceKind): number | null => (isLong(kind) ? null : SHORT);

const WHAT: Partial<Record<PieceKind, string>> = {
  title: 'Title of the report',
  'metric.text': 'A figure as the text writes it: number, unit, and the word that bounds it',
  'metric.label': 'What a figure measures',
  'table.rows': 'A row of a table; a line for each of its cells that says something',
  'note.anchor':
    'The words that the mark of a footnote follows; they must stand so in the paragraph',
  'photo.alt': 'What a picture shows, for those who cannot see it',
};

/** Returns the notes for a translator: what the piece is, where it is, what it must agree with, and what changed. */
export function notesOf(piece: PieceStatus, section: Section | undefined): string[] {
  const notes = [
    whatAndWhere(piece, section),
    section ? whoSaysIt(piece, section) : null,
    section ? whichFigure(piece, section) : null,
    limitOf(piece),
    whatChanged(piece),
  ];
  return notes.filter((note) => note !== null);
}

function whatAndWhere({ kind }: PieceStatus, section: Section | undefined): string {
  const what = WHAT[kind] ?? kind.replace('.', ': ');
  if (!section) return `${what}.`;
  return `${what}. Section: ${section.heading ?? 'the lead, which has no heading'}.`;
}

function whoSaysIt({ path }: PieceStatus, { key: section, quotes }: Section): string | null {
  const quote = quotes.find(({ key }) => path === `sections.${section}.quotes.${key}.text`);
  if (!quote) return null;
  const who = quote.speaker ?? quote.role ?? 'somebody unnamed';
  return `Said by ${who}. The same words must stand in the paragraph that quotes them.`;
}

function whichFigure({ path }: PieceStatus, { key: section, metrics }: Section): string | null {
  const metric = metrics.find(({ key }) => path.startsWith(`sections.${section}.metrics.${key}.`));
  if (!metric) return null;
  const { value, min, max, unit, qualifier } = metric;
  return `Figure: ${value ?? `${min} to ${max}`} ${unit}, ${qualifier}.`;
}

function limitOf({ kind }: PieceStatus): string | null {
  const limit = maxLengthOf(kind);
  return limit === null ? null : `At most ${limit} characters.`;
}

const whatChanged = ({ oldSource, grade }: PieceStatus): string | null =>
  oldSource
    ? `The source has changed (${grade}) since this was translated. It was: ${oldSource}`
    : null;
