import { LONGEST_CORRECTION } from '../../../domain/publication-words';
import { flag, integer, listOf, nullable, open, record, ref, text, type Schema } from '../schema';
import { answerOf, reason } from './basics';
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
    'For a finding about a translation: its id, by which it is dismissed. It stays the same as long as the texts do.',
  ),
  message: text('The message.'),
  place: PLACE,
  field: text('The attribute, if it is neither a heading nor a paragraph.'),
  position: record({ start: integer(), end: integer() }),
  actual: { type: ['string', 'number', 'null'] },
  expected: { type: ['string', 'number', 'null'] },
  cause: PLACE,
};
const VAGUE = ['id', 'place', 'field', 'position', 'actual', 'expected', 'cause'];

const CORRECTION = { ...text(), minLength: 1, maxLength: LONGEST_CORRECTION };

/** Schemas for what writers send and receive: drafts, imports, translations, and the types that reports relate to. */
export const WRITING: Record<string, Schema> = {
  ReportInput: record(
    {
      data: {
        ...open(
          'Any attribute of a report (docs/model.md). Missing keys and a missing slug are created.',
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
    record(
      {
        documentId: text(),
        locales: { ...listOf(ref('Locale')), description: 'The languages that changed.' },
        numerals: open(
          'Of a publication: how many numerals were compared in each translation, by language.',
        ),
      },
      ['numerals'],
    ),
    ref('DraftsMeta'),
  ),
  Issue: {
    ...record(FOUND, VAGUE),
    description: 'A finding: what is wrong, where, the actual text and the expected text.',
  },
  Publication: record(
    {
      overrideReason: reason(
        'The reason for publishing in spite of findings. It is stored with the edition.',
      ),
      correction: {
        description:
          'What changed and why, for readers: in the published language, or for each language. It is public and never changes.',
        anyOf: [CORRECTION, { type: 'object', additionalProperties: CORRECTION }],
      },
      emergencyReason: reason(
        'The reason for publishing before it is signed, from somebody who may do so.',
      ),
      baseVersion: ref('BaseVersion'),
    },
    ['overrideReason', 'correction', 'emergencyReason', 'baseVersion'],
  ),
  GateError: record({
    data: { type: 'null' },
    error: record({
      status: { const: 422 },
      name: text(),
      message: text('A message: how many findings there are, and the first of them.'),
      details: record(
        {
          issues: listOf(record({ ...FOUND, locale: ref('Locale') }, VAGUE)),
          numerals: open('How many numerals were compared in each translation, by language.'),
          reviews: listOf(open('In other cases: a stage of review that is not complete.')),
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
        found: integer('Figures in the text.'),
        recorded: integer('Figures that are recorded as metrics.'),
        dismissed: integer('Figures that an editor has dismissed.'),
        open: listOf(ref('OpenFigure')),
        excluded: integer('Numerals that are not figures: dates, ordinals, names.'),
        unexplained: {
          ...listOf(record({ text: text(), place: PLACE })),
          description: 'Numerals that were neither read nor excluded.',
        },
      }),
      numerals: {
        ...nullable(record({ source: COMPARED, target: COMPARED })),
        description: 'For a translation: how many numerals of each side were compared.',
      },
    }),
    record({
      version: ref('Version'),
      counts: record({
        ...{ error: integer(), warning: integer(), note: integer() },
        gated: integer('Findings that stop publishing.'),
        dismissed: integer('Dismissed findings about a translation.'),
      }),
    }),
  ),
  DismissedFindings: answerOf(
    listOf(
      record({
        finding: text('The id of the finding.'),
        issue: record({ ...FOUND }, ['message', ...VAGUE]),
        message: text('The message of the finding.'),
        reason: text(),
        writer: nullable(text('Who dismissed it.')),
        writtenAt: text('When it was dismissed.'),
        applies: flag(
          'Whether the current draft still has this finding. If not, its texts have changed.',
        ),
      }),
    ),
    ref('DraftMeta'),
  ),
  DismissalInput: record({
    finding: text('The id of a finding, as the checks return it.'),
    reason: reason('The reason why it is not a mistake.'),
  }),
  Desk: answerOf(
    record(
      {
        ...{ documentId: text(), locale: text(), content: ref('Content') },
        saved: {
          description:
            'Who saved the draft last (`by`), when (`at`), and whether that was the caller (`isSelf`).',
          type: ['object', 'null'],
        },
        pictures: open('Temporary URLs of the pictures, by their URL in the draft.'),
        origin: {
          description: 'The draft that a translation is compared with.',
          type: ['object', 'null'],
        },
        previous: {
          description:
            'Last year’s report of the series, or of the organization, as it was published.',
          type: ['object', 'null'],
        },
        terms: listOf(open('Terms of the glossary. Only for a translation.')),
        dismissedFindings: listOf(text('The id of a finding that was dismissed.')),
        gate: open('Which findings stop publishing.'),
        may: record({ update: flag(), publish: flag(), confirmErrors: flag() }),
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
    tab: { ...text('A name that the tab has chosen.'), minLength: 1, maxLength: 64 },
    section: nullable(text('The key of the section with the cursor.')),
  }),
  Presence: answerOf(
    record({
      others: listOf(
        record({
          name: nullable(text('The name of this person in the admin.')),
          section: nullable(text('The key of the section with the cursor.')),
          isSelf: flag('Whether it is another tab of the same person.'),
        }),
      ),
      version: nullable(text('The current version of the draft.')),
    }),
  ),
  Content: open(
    'The whole content of the draft, by attribute. Empty attributes are absent. Pictures are named by URL, relations by key.',
  ),
  OpenFigure: {
    ...record({ label: text(), ...AMOUNT, place: PLACE }),
    description: 'A figure that is not a metric yet, in the form of a metric.',
  },
};
