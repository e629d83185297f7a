import { flag, integer, listOf, nullable, record, ref, text, type Schema } from '../schema';
import { answerOf } from './basics';

/** What a person decides after a dry run has shown how the document was read. */
const CHOICES = {
  title: text('What the report is called, where the reader was not sure.'),
  without: listOf(text('The key of a figure, a quote or a picture of the dry run.')),
  organization: text('The documentId of the body that reports.'),
  series: text('The documentId of the series that it goes on.'),
};

/** Schemas for the requests and responses of an import. */
export const IMPORTS: Record<string, Schema> = {
  ImportInput: {
    oneOf: [
      record({ text: text('Plain text.'), ...CHOICES }, Object.keys(CHOICES)),
      record({ html: text('Pasted rich text.'), ...CHOICES }, Object.keys(CHOICES)),
    ],
  },
  Imported: answerOf(
    record({
      documentId: text(),
      locale: ref('Locale'),
      slug: ref('Slug'),
      title: text(),
    }),
    record({ version: ref('Version'), account: ref('Account'), issues: listOf(ref('Issue')) }),
  ),
  Account: {
    ...record({
      kept: integer('In the draft.'),
      named: integer('In a finding, which says why it is not in the draft.'),
      lost: integer('In neither; a finding says which.'),
    }),
    description:
      'What became of each run of text, picture and link of the document, counted from its markup.',
  },
  Understood: answerOf(
    {
      type: 'object',
      description: 'The report as it was read, every part with its position in the document.',
      properties: { title: text(), year: nullable(integer()), sections: { type: 'array' } },
      required: ['title', 'year', 'sections', 'credits'],
    },
    record({
      ...{ dryRun: flag(), account: ref('Account'), issues: listOf(ref('Issue')) },
      known: {
        ...listOf(
          record({
            ...{ documentId: text(), locale: ref('Locale'), title: nullable(text()) },
            ...{ importedAt: text(), same: { enum: ['file', 'text'] } },
          }),
        ),
        description: 'Reports that were made of the same file, or of the same words, before.',
      },
      recognised: {
        ...record({
          organization: nullable(record({ documentId: text(), name: text() })),
          series: nullable(record({ documentId: text(), name: text() })),
        }),
        description: 'Whose report it seems to be, and which series it goes on.',
      },
    }),
  ),
};
