import { readFileSync } from 'node:fs';
import { fromDocx, fromHtml, fromMarkdown } from '../../../../src/domain/read';
import { filesOf, type Edition } from '../../../../src/domain/edition';
import { toDocx } from '../../../../src/domain/write/docx';
import { reportPage } from '../../../../src/domain/write/html';
import { toMarkdown } from '../../../../src/domain/write/markdown';
import { fieldsOfEdition, fieldsOfReport } from '../../../helpers/compared-fields';
import { publication } from '../../../helpers/publication';
import { SAMPLE_YEARS, sampleEdition, sampleFile } from '../../../helpers/sample-edition';

const FORMS = ['html', 'md', 'docx'] as const;
const LOCALES = ['zh-Hans', 'en'] as const;

async function readAgain(form: (typeof FORMS)[number], edition: Edition) {
  const whole = { ...publication(), edition };
  if (form === 'html') return fromHtml(reportPage(edition, []));
  if (form === 'md') return fromMarkdown(toMarkdown(whole));
  const pictures = filesOf(edition).map((url) => [url, readFileSync(sampleFile(url))] as const);
  return fromDocx(await toDocx(whole, new Map(pictures)));
}

const CASES = SAMPLE_YEARS.flatMap((year) =>
  LOCALES.flatMap((locale) => FORMS.map((form) => [year, locale, form] as const)),
);

describe('a report of the sample', () => {
  it.each(CASES)('of %s in %s comes back from its .%s as it was', async (year, locale, form) => {
    const edition = sampleEdition(year, locale);
    const { value } = await readAgain(form, edition);
    expect(fieldsOfReport(value.report)).toEqual(fieldsOfEdition(edition));
    expect(value.account.lost).toBe(0);
  });
});
