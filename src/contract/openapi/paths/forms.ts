import { FALLBACK, LOCALE, REPORT } from '../parameters';
import { form, LED_BACK, MOVED, page, responses } from '../responses';

/** Returns the operation for a report in another form. Its URL is the one of the report's JSON plus an ending. */
const inForm = (operationId: string, summary: string, description: string, type: string) => ({
  get: {
    ...{ operationId, summary, tags: ['Reading'], security: [] },
    parameters: [REPORT, LOCALE, FALLBACK],
    responses: responses({ 200: form(description, type), 301: MOVED }, 304, 400, 404, 410),
  },
});

/** Browsers open this form, so its errors are pages too, and a parameter that is not valid is taken out of the URL. */
const forPeople = ({ get }: ReturnType<typeof inForm>) => ({
  get: {
    ...get,
    responses: {
      ...Object.fromEntries(Object.entries(get.responses).filter(([status]) => status !== '400')),
      302: LED_BACK,
      404: page('It does not exist, or is not published in this language.'),
      410: page('It was published, and was withdrawn.'),
    },
  },
});

/** Routes for the other forms of an edition, besides JSON. */
export const FORM_PATHS = {
  '/api/reports/{id}.html': forPeople(
    inForm(
      'getReportPage',
      'A report as a complete HTML page',
      'The page, with links to the other languages, years and forms.',
      'text/html',
    ),
  ),
  '/api/reports/{id}.md': inForm(
    'getReportMarkdown',
    'A report as Markdown',
    'CommonMark, with YAML front matter about the report.',
    'text/markdown',
  ),
  '/api/reports/{id}.csv': inForm(
    'getReportFigures',
    'The figures of a report as a table',
    'UTF-8 with a byte order mark. One row for each figure.',
    'text/csv',
  ),
  '/api/reports/{id}.docx': inForm(
    'getReportDocument',
    'A report as a Word file',
    'The report with its photos. A Chinese report has the layout of GB/T 9704-2012.',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  '/api/reports/{id}.jsonld': inForm(
    'getReportLinkedData',
    'A report as linked data',
    'A `Report` of schema.org in JSON-LD 1.1.',
    'application/ld+json',
  ),
};
