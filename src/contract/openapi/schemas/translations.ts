import { flag, integer, listOf, record, ref, text, type Schema } from '../schema';
import { answerOf } from './basics';

const PIECE: Record<string, Schema> = {
  path: { ...text('Stable.'), examples: ['title', 'sections.k3x9.paragraphs.p3'] },
  kind: text(),
  source: text(),
  hash: text('Identifies the source text.'),
  target: { type: ['string', 'null'] },
  status: { enum: ['translated', 'stale', 'missing'] },
  proposed: flag('For a missing piece: `target` is a proposal.'),
  unfinished: flag('For a missing piece: `target` came from a file that marked it as unfinished.'),
  grade: { enum: ['number', 'quote', 'wording', null] },
  oldSource: {
    type: ['string', 'null'],
    description: 'The source text that a stale piece was translated from.',
  },
};

const COUNTS = record({
  ...{ total: integer(), translated: integer(), missing: integer() },
  stale: record({ total: integer(), number: integer(), quote: integer(), wording: integer() }),
  ...{ proposed: integer(), removed: integer() },
});
const REMOVED = record({ path: text(), kind: text(), source: text(), target: text() });

const STATUS = record({
  documentId: text(),
  locale: ref('Locale'),
  sourceLocale: ref('Locale'),
  isStarted: flag(),
  isUpToDate: flag('False if the source has changed since the last refresh.'),
  percent: { ...integer(), minimum: 0, maximum: 100 },
  counts: COUNTS,
  pieces: listOf(ref('Piece')),
  removed: listOf(REMOVED),
});

/** Schemas for the state of a translation, and for writes to it. */
export const TRANSLATIONS: Record<string, Schema> = {
  Piece: {
    type: 'object',
    description: 'One translatable text.',
    properties: PIECE,
    required: ['path', 'kind', 'source', 'hash', 'status'],
  },
  PieceChanges: record(
    {
      baseVersion: ref('BaseVersion'),
      pieces: listOf({
        ...record({ path: text(), target: text(), confirmed: { const: true }, hash: text() }, [
          ...['target', 'confirmed', 'hash'],
        ]),
        anyOf: [{ required: ['target'] }, { required: ['confirmed'] }],
      }),
    },
    ['baseVersion'],
  ),
  Translation: answerOf(STATUS, ref('DraftMeta')),
  TranslationTaken: answerOf(STATUS, {
    type: 'object',
    properties: {
      version: ref('Version'),
      changed: {},
      differences: { type: 'array' },
      missingFigures: { type: 'array' },
    },
    required: ['changed', 'differences', 'missingFigures'],
  }),
  TranslationRefreshed: answerOf(STATUS, record({ version: ref('Version'), isStarted: flag() })),
};
