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
  documentId: text('Of the report, whatever its language.'),
  slug: ref('Slug'),
  locale: ref('Locale'),
  ...described(REPORT),
};

const CARD: Record<string, Schema> = Object.fromEntries(
  CARD_FIELDS.map((field) => [field, EDITION[field] as Schema]),
);

const LOCALIZATIONS: Schema = {
  ...listOf(record({ locale: ref('Locale'), slug: ref('Slug') })),
  description: 'The other languages that the report can be had in.',
};

/** A report for websites: its edition, and what is known about the report besides. */
const WHOLE: Record<string, Schema> = {
  ...EDITION,
  publishedAt: nullable(
    instant('Null of a draft of which nothing is published, and of nothing else.'),
  ),
  localizations: LOCALIZATIONS,
  redaction: nullable(ref('Redaction')),
  corrections: {
    ...listOf(ref('Correction')),
    description: 'What its editions corrected, the newest first.',
  },
};

/** Schemas for reports and their editions, as websites read them. */
export const REPORTS: Record<string, Schema> = {
  Card: record(CARD),
  Edition: { ...record(EDITION), description: 'One report in one language, as it was published.' },
  Report: record(WHOLE),
  EditionSummary: record({
    number: integer('1, 2, 3 … for each report and language.'),
    publishedAt: instant(),
    withdrawnAt: nullable(instant()),
    current: flag(),
    slug: ref('Slug'),
    title: text(),
    hash: text('SHA-256 of the edition’s JSON, base64url.'),
    changed: { ...listOf(ref('Changed')), description: 'What differs from the edition before.' },
    correction: nullable(text('What readers are told of what changed, and why.')),
    redaction: nullable(ref('Redaction')),
    overrideReason: nullable(text('Why it was published in spite of findings.')),
    overriddenFindings: nullable(integer('Of how many findings.')),
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
      'A card; a whole report where they were asked for; of a draft either, without what a publication adds.',
  }),
  ChangeList: answerOf(
    listOf(
      record({
        event: { enum: ['published', 'withdrawn'] },
        at: instant(),
        documentId: text('Of the report.'),
        ...{ slug: ref('Slug'), locale: ref('Locale'), title: text() },
        edition: integer('The number of the edition.'),
        formerSlug: nullable(text('Of the edition before, where it had another.')),
      }),
    ),
    record({
      next: text('Say it as `since` to go on from here.'),
      isComplete: flag('Whether there is no more for now.'),
    }),
  ),
  LanguageList: answerOf(
    listOf(record({ code: ref('Locale'), name: text('As it calls itself.'), isSource: flag() })),
  ),
  WholeReport: answerOf(
    ref('Report'),
    record(
      {
        edition: nullable(
          integer('The number of the edition; of a draft, of what readers have meanwhile.'),
        ),
        requestedLocale: ref('Locale'),
        fallback: flag('Whether another language is answered than the one asked for.'),
        status: { const: 'draft' },
        version: ref('Version'),
      },
      ['requestedLocale', 'fallback', 'status', 'version'],
    ),
  ),
  EditionList: answerOf(listOf(ref('EditionSummary'))),
  OneEdition: answerOf(ref('Edition'), ref('EditionSummary')),
};
