import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromDocx, fromHtml, fromMarkdown, fromText } from '../../../../src/domain/read';
import type { Accounted } from '../../../../src/domain/read/accounted';
import { cellText } from '../../../../src/domain/report/table';
import * as forms from '../../../helpers/forms';

const ROOT = path.resolve(__dirname, '../../../..');
const FIXTURES = path.join(ROOT, 'tests/fixtures/read');
const SAMPLE = path.join(ROOT, 'database/sample');
const TEXTS = [
  ...readdirSync(FIXTURES).map((name) => [name, path.join(FIXTURES, name, 'input.txt')] as const),
  ...['2023', '2024', '2025'].map(
    (year) => [year, path.join(SAMPLE, year, 'report.zh-Hans.txt')] as const,
  ),
];

/** Everything that a form can keep. White space and positions belong to the form itself. */
function factsOf({ report, outline, account }: Accounted): unknown {
  const { title, subtitle, author, source, issuedOn, year, credits, sections } = report;
  const facts = {
    ...{ title, subtitle, author, source, issuedOn, year, credits },
    lost: account.lost,
    headings: outline.sections.map(({ heading }) => heading && [heading.level, heading.text]),
    paragraphs: outline.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    quotes: sections.map(({ quotes }) => quotes.map((one) => [one.text, one.speaker, one.role])),
    figures: sections.map(({ metrics }) =>
      metrics.map(({ key: _key, position: _at, place: _place, ...fields }) => fields),
    ),
    tables: sections.map(({ tables }) =>
      tables.map(({ rows }) => rows.map((row) => row.map(cellText))),
    ),
  };
  return JSON.parse(JSON.stringify(facts).replace(/[ \u00a0\u3000\u200b]+/g, ''));
}

const FORMS: [
  form: string,
  read: (text: string) => Promise<{ value: Accounted }> | { value: Accounted },
][] = [
  ['Markdown', (text) => fromMarkdown(forms.asMarkdown(text, '\n\n'))],
  ['Markdown with single line breaks', (text) => fromMarkdown(forms.asMarkdown(text, '\n'))],
  ['a page with headings', (text) => fromHtml(forms.asPage(text))],
  ['a page of a government site', (text) => fromHtml(forms.asSite(text))],
  ["what Word's clipboard holds", (text) => fromHtml(forms.asClipboard(text))],
  ['a Word file with bold headings', (text) => fromDocx(forms.asBoldWord(text))],
  ['a Word file that is bold as a whole', (text) => fromDocx(forms.asBoldWholly(text))],
  ['a Word file in a frame', (text) => fromDocx(forms.asFramedWord(text))],
  ['a Word file with its title in a box', (text) => fromDocx(forms.asBoxedWord(text))],
  ['a text with invisible characters', (text) => fromText(forms.withInvisible(text))],
];

/** What the plain text of each file says. */
const plain = new Map(
  TEXTS.map(([, file]) => [file, factsOf(fromText(readFileSync(file, 'utf8')).value)]),
);

describe.each(FORMS)('a report in %s', (_form, read) => {
  it.each(TEXTS)('is read as its plain text: %s', async (_name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(factsOf((await read(text)).value)).toEqual(plain.get(file));
  });
});
