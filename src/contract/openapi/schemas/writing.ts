import { flag, integer, listOf, nullable, open, record, ref, text, type Schema } from '../schema';
import { answerOf } from './basics';
import { AMOUNT } from './parts';

const entry = (description: string, required: string[]): Schema => ({
  type: 'object',
  description,
  properties: { id: integer(), documentId: text() },
  required: ['id', 'documentId', ...required],
});

const PLACE = record({ section: text(), paragraph: integer(), start: integer(), end: integer() });

const COMPARED = record({ compared: integer(), of: integer() });

const FOUND: Record<string, Schema> = {
  ruleId: text(),
  severity: { enum: ['error', 'warning', 'note'] },
  id: text(
    'Of a finding in a translation: its name while its texts stay, by which it is dismissed.',
  ),
  message: text('In words.'),
  place: PLACE,
  field: text('The attribute, where that is no heading and no paragraph.'),
  position: record({ start: integer(), end: integer() }),
  actual: { type: ['string', 'number', 'null'] },
  expected: { type: ['string', 'number', 'null'] },
  cause: PLACE,
};
const VAGUE = ['id', 'place', 'field', 'position', 'actual', 'expected', 'cause'];

const CORRECTION = { ...text(), minLength: 1, maxLength: 1000 };

/** Schemas for what writers send and receive: drafts, imports, translations, and the types that reports relate to. */
export const WRITING: Record<string, Schema> = {
  ReportInput: record(
    {
      data: {
        ...open(
          'Any attribute of a report (docs/model.md). Keys and the slug are made where missing.',
        ),
        examples: [{ title: '书香进山', year: '2025', sections: [] }],
      },
      baseVersion: ref('BaseVersion'),
    },
    ['baseVersion'],
  ),
  BaseVersion: {
    type: ['string', 'null'],
    description:
      'The version that this write is based on, instead of `If-Match`; null: there was no draft.',
  },
  EntryInput: record({ data: open() }),
  StoredReport: answerOf(
    entry('The draft as Strapi stores it.', ['title', 'slug']),
    ref('DraftMeta'),
  ),
  StoredEntry: answerOf(entry('The entry as Strapi stores it.', [])),
  StoredList: {
    type: 'object',
    properties: {
      data: listOf(entry('The entry as Strapi stores it.', [])),
      meta: ref('ListMeta'),
    },
    required: ['data', 'meta'],
  },
  Published: answerOf(
    record({
      documentId: text(),
      locales: { ...listOf(ref('Locale')), description: 'The languages that changed.' },
    }),
    ref('DraftsMeta'),
  ),
  Issue: {
    ...record(FOUND, VAGUE),
    description: 'A finding: what, where, what stands there and what should.',
  },
  Publication: record(
    {
      overrideReason: {
        ...text('Why to publish in spite of findings; kept on the edition.'),
        ...{ minLength: 1, maxLength: 500 },
      },
      correction: {
        description:
          'What readers are told of what changed, and why: in the language that is published, or by language. It is public, and frozen with the edition.',
        anyOf: [CORRECTION, { type: 'object', additionalProperties: CORRECTION }],
      },
      emergencyReason: {
        ...text('Why to publish before it is signed; of those who may.'),
        ...{ minLength: 1, maxLength: 500 },
      },
      baseVersion: ref('BaseVersion'),
    },
    ['overrideReason', 'correction', 'emergencyReason', 'baseVersion'],
  ),
  GateError: record({
    data: { type: 'null' },
    error: record({
      status: { const: 422 },
      name: text(),
      message: text('How many findings, and the first of them, in words.'),
      details: record(
        {
          issues: listOf(record({ ...FOUND, locale: ref('Locale') }, VAGUE)),
          numerals: open('Of each translation, by language, how many numerals were compared.'),
          reviews: listOf(open('Instead: a stage of review that is not complete.')),
        },
        ['issues', 'numerals', 'reviews'],
      ),
    }),
  }),
  Checks: answerOf(
    record({
      issues: {
        ...listOf(record({ ...FOUND, gated: flag('Whether it stops publishing.') }, VAGUE)),
        description: 'Errors first.',
      },
      coverage: record({
        found: integer('Figures of the prose.'),
        recorded: integer('Those that are metrics.'),
        dismissed: integer('Those that an editor said need not be.'),
        open: listOf(ref('OpenFigure')),
        excluded: integer('Numerals that count nothing: dates, ordinals, names.'),
        unexplained: {
          ...listOf(record({ text: text(), place: PLACE })),
          description: 'Numerals that were neither read nor excluded.',
        },
      }),
      numerals: {
        ...nullable(record({ source: COMPARED, target: COMPARED })),
        description: 'Of a translation: how many numerals of each side were compared.',
      },
    }),
    record({
      version: ref('Version'),
      counts: record({
        ...{ error: integer(), warning: integer(), note: integer() },
        gated: integer('Findings that stop publishing.'),
        dismissed: integer('Findings of a translation that were dismissed.'),
      }),
    }),
  ),
  DismissedFindings: answerOf(
    listOf(
      record({
        finding: text('The id of the finding.'),
        issue: record({ ...FOUND }, ['message', ...VAGUE]),
        message: text('What it said, in words.'),
        reason: text(),
        writer: nullable(text('Who dismissed it.')),
        writtenAt: text('When.'),
        applies: flag(
          'Whether it is found in the draft as it stands; else its texts have changed.',
        ),
      }),
    ),
    ref('DraftMeta'),
  ),
  DismissalInput: record({
    finding: text('The id of a finding, as the checks answer it.'),
    reason: { ...text('Why it is no mistake.'), minLength: 1, maxLength: 500 },
  }),
  Desk: answerOf(
    record(
      {
        ...{ documentId: text(), locale: text(), content: ref('Content') },
        pictures: open(
          'Where each picture can be seen for some time, by the address that the draft has.',
        ),
        origin: {
          description: 'The draft that a translation is held to.',
          type: ['object', 'null'],
        },
        previous: {
          description:
            'Last year’s report of the series, or of the organization, as it was published.',
          type: ['object', 'null'],
        },
        terms: listOf(open('Of the glossary; of a translation only.')),
        dismissedFindings: listOf(text('The id of a finding that was dismissed.')),
        gate: open('Which findings stop publishing.'),
        may: record({ update: flag(), publish: flag() }),
      },
      [],
    ),
    ref('DraftMeta'),
  ),
  DeskSaved: answerOf(
    record({ documentId: text(), locale: text(), content: ref('Content') }),
    ref('DraftMeta'),
  ),
  DeskInput: record({ content: ref('Content'), baseVersion: ref('BaseVersion') }, ['baseVersion']),
  PresenceInput: record({
    tab: { ...text('A name that the tab made up for itself.'), minLength: 1, maxLength: 64 },
    section: nullable(text('The key of the section that the cursor is in.')),
  }),
  Presence: answerOf(
    record({
      others: listOf(
        record({
          name: nullable(text('As the admin calls this person.')),
          section: nullable(text('The key of the section that the cursor is in.')),
          isSelf: flag('Whether it is another tab of the same person.'),
        }),
      ),
      version: nullable(text('The version that the draft was last written as.')),
    }),
  ),
  Content: open(
    'All that the draft says, by attribute; what is empty is absent. Pictures by their address, relations by their key.',
  ),
  OpenFigure: {
    ...record({ label: text(), ...AMOUNT, place: PLACE }),
    description: 'A figure that is no metric yet, as the metric that it could become.',
  },
};
