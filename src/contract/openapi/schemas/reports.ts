import {
  flag,
  instant,
  integer,
  listOf,
  nullable,
  record,
  ref,
  text,
  type Schema,
} from '../schema';
import { CARD_FIELDS } from '../../../domain/edition';
import { REPORT } from '../../../domain/report/shape';
import { answerOf, pageOf } from './basics';
import { described } from './described';

const EDITION: Record<string, Schema> = {
  documentId: text('The id of the report, the same in all languages.'),
  slug: ref('Slug'),
  locale: ref('Locale'),
  ...described(REPORT),
};

const CARD: Record<string, Schema> = Object.fromEntries(
  CARD_FIELDS.map((field) => [field, EDITION[field] as Schema]),
);

const LOCALIZATIONS: Schema = {
  ...listOf(record({ locale: ref('Locale'), slug: ref('Slug') })),
  description: 'The other languages of the report.',
};

/** A report for websites: its edition, and what is known about the report besides. */
const WHOLE: Record<string, Schema> = {
  ...EDITION,
  publishedAt: nullable(instant('Null only for a draft of a report that is not published.')),
  localizations: LOCALIZATIONS,
  redaction: nullable(ref('Redaction')),
  corrections: {
    ...listOf(ref('Correction')),
    description: 'The corrections of its editions, the newest first.',
  },
};

/** Schemas for reports and their editions, as websites read them. */
export const REPORTS: Record<string, Schema> = {
  Card: record(CARD),
  Edition: { ...record(EDITION), description: 'A report in one language, as it was published.' },
  Report: record(WHOLE),
  EditionSummary: record({
    number: integer('1, 2, 3 … for each report and language.'),
    publishedAt: instant(),
    withdrawnAt: nullable(instant()),
    current: flag(),
    slug: ref('Slug'),
    title: text(),
    hash: text('SHA-256 of the edition’s JSON, base64url.'),
    changed: { ...listOf(ref('Changed')), description: 'The differences to the previous edition.' },
    correction: nullable(text('What changed and why, for readers.')),
    redaction: nullable(ref('Redaction')),
    overrideReason: nullable(text('The reason for publishing in spite of findings.')),
    overriddenFindings: nullable(integer('The number of these findings.')),
  }),
  ListedCard: record({
    ...CARD,
    publishedAt: instant(),
    edition: integer('The number of the edition.'),
    localizations: LOCALIZATIONS,
  }),
  ListedReport: record({ ...WHOLE, edition: integer('The number of the edition.') }, [
    'edition',
    'publishedAt',
    'localizations',
    'redaction',
    'corrections',
  ]),
  CardList: pageOf({
    anyOf: [ref('ListedReport'), ref('ListedCard'), ref('Card')],
    description:
      'A card, or a whole report if whole reports were requested. For a draft, the fields that a publication adds are missing.',
  }),
  ChangeList: answerOf(
    listOf(
      record({
        event: { enum: ['published', 'withdrawn'] },
        at: instant(),
        documentId: text('The documentId of the report.'),
        ...{ slug: ref('Slug'), locale: ref('Locale'), title: text() },
        edition: integer('The number of the edition.'),
        formerSlug: nullable(text('The slug of the previous edition, if it was different.')),
      }),
    ),
    record({
      next: text('Send it as `since` to continue from here.'),
      isComplete: flag('True if there are no more changes for now.'),
    }),
  ),
  LanguageList: answerOf(
    listOf(
      record({
        code: ref('Locale'),
        name: text('The name of the language in that language.'),
        isSource: flag(),
      }),
    ),
  ),
  WholeReport: answerOf(
    ref('Report'),
    record(
      {
        edition: nullable(
          integer(
            'The number of the edition. For a draft, the number of the edition that readers see.',
          ),
        ),
        requestedLocale: ref('Locale'),
        fallback: flag('Whether the response is in another language than requested.'),
        status: { const: 'draft' },
        version: ref('Version'),
      },
      ['requestedLocale', 'fallback', 'status', 'version'],
    ),
  ),
  EditionList: answerOf(listOf(ref('EditionSummary'))),
  OneEdition: answerOf(ref('Edition'), ref('EditionSummary')),
};
