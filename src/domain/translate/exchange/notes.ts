import type { Section } from '../../report';
import type { PieceKind } from '../piece';
import type { PieceStatus } from '../status';

/** What the database holds of a short text (VARCHAR(255)). */
const SHORT = 255;
const LONG_KINDS: ReadonlySet<PieceKind> = new Set([
  ...(['summary', 'paragraph', 'image', 'quote.text', 'photo.caption'] as const),
]);

/** The most characters that a piece may have; null where there is no limit. */
export const maxLengthOf = (kind: PieceKind): number | null =>
  LONG_KINDS.has(kind) ? null : SHORT;

const WHAT: Partial<Record<PieceKind, string>> = {
  title: 'Title of the report',
  'metric.text': 'A figure as the text writes it: number, unit, and the word that bounds it',
  'metric.label': 'What a figure measures',
  'photo.alt': 'What a picture shows, for those who cannot see it',
};

/** What a translator should know of a piece: what it is, where it stands, what it must agree with, what changed. */
export function notesOf(piece: PieceStatus, section: Section | undefined): string[] {
  const { kind, path, oldSource, grade } = piece;
  const where = section ? ` Section: ${section.heading ?? 'the lead, which has no heading'}.` : '';
  const quote = section?.quotes.find(
    ({ key }) => path === `sections.${section.key}.quotes.${key}.text`,
  );
  const metric = section?.metrics.find(({ key }) =>
    path.startsWith(`sections.${section.key}.metrics.${key}.`),
  );
  const limit = maxLengthOf(kind);
  return [
    `${WHAT[kind] ?? kind.replace('.', ': ')}.${where}`,
    ...(quote
      ? [
          `Said by ${quote.speaker ?? quote.role ?? 'somebody unnamed'}. The same words must stand in the paragraph that quotes them.`,
        ]
      : []),
    ...(metric ? [`Figure: ${amount(metric)} ${metric.unit}, ${metric.qualifier}.`] : []),
    ...(limit ? [`At most ${limit} characters.`] : []),
    ...(oldSource
      ? [`The source has changed (${grade}) since this was translated. It was: ${oldSource}`]
      : []),
  ];
}

const amount = ({ value, min, max }: Section['metrics'][number]) => value ?? `${min} to ${max}`;
