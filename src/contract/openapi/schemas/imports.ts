import { flag, integer, listOf, nullable, record, ref, text, type Schema } from '../schema';
import { answerOf } from './basics';

/** What a person decides after a dry run has shown how the document was read. */
const CHOICES = {
  title: text('The title, if the reader was not sure about it.'),
  without: listOf(text('The key of a figure, a quote or a picture of the dry run.')),
  cover: text('The key of the picture of the dry run that becomes the cover.'),
  organization: text('The documentId of the organization.'),
  series: text('The documentId of the series that the report continues.'),
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
      named: integer('Not in the draft; a finding says why.'),
      lost: integer('Neither in the draft nor named. A finding says which.'),
    }),
    description:
      'The account of each run of text, picture and link in the document, counted from its markup.',
  },
  Understood: answerOf(
    {
      type: 'object',
      description: 'The report as it was read. Each part has its position in the document.',
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
        description:
          'Reports that were imported earlier from the same file, or from a file with the same words.',
      },
      recognised: {
        ...record({
          organization: nullable(record({ documentId: text(), name: text() })),
          series: nullable(record({ documentId: text(), name: text() })),
        }),
        description:
          'The organization that the report seems to come from, and the series that it seems to continue.',
      },
    }),
  ),
};
