import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, checkTranslation } from '../../src/domain/check';
import type { Issue } from '../../src/domain/issue';
import type { Language } from '../../src/domain/quantity';
import { fromText } from '../../src/domain/read';
import type { Metric, Report, Section } from '../../src/domain/report';
import type { LastYear } from '../../src/domain/years';
import { blankOf } from '../../src/domain/report/blank';
import { SECTION } from '../../src/domain/report/shape';

const FOLDER = path.resolve(__dirname, '../../tests/fixtures/check');

/** The glossary of the examples. */
const TERMS = [
  { zh: '群众', en: 'local people', forbidden: ['masses'] },
  { zh: '定点帮扶', en: 'targeted assistance', forbidden: ['paired assistance'] },
];

/** An example that a rule accepts, or one in which it finds something. */
export type Kind = 'ok' | 'not-ok';

/** The rules that have examples. */
export const exampled = readdirSync(FOLDER)
  .filter((name) => existsSync(path.join(FOLDER, name, 'ok')))
  .sort();

/** Returns what a rule finds in one of its examples, read as a report in this language. */
export const foundIn = (ruleId: string, kind: Kind, language: Language = 'zh'): Issue[] =>
  issuesOf(path.join(FOLDER, ruleId, kind), language).filter((issue) => issue.ruleId === ruleId);

/** Returns the expected findings of the `not-ok` example, with the fields that the example gives. */
export const expectedIn = (ruleId: string): object[] =>
  json(path.join(FOLDER, ruleId, 'not-ok', 'issues.json')) as object[];

/** Returns the lines of an example, as its files have them. */
export function linesOf(ruleId: string, kind: Kind): string[] {
  const folder = path.join(FOLDER, ruleId, kind);
  return ['zh.txt', 'previous.json', 'report.json', 'translation.json']
    .map((name) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'));
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

type Written = Partial<Omit<Section, 'body'>> & {
  key: string;
  heading: string | null;
  body: string[];
};

/** Builds a report from an example, which only gives the fields that its rule reads. */
function reportOf({ sections, ...fields }: { sections: Written[] }): Report {
  return {
    ...{ title: '2024年工作综述', subtitle: null, year: 2024, author: '某', source: '某' },
    ...{ issuedOn: '2025-01-20', summary: null, keywords: null, credits: [], ...fields },
    sections: sections.map((section) => ({
      ...{ ...blankOf(SECTION), level: 1, ...section },
      body: section.body.map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      })),
    })),
  };
}

/** Converts last year's report into its published form, in which an indicator has a name. */
const lastYear = ({ year, sections }: Report) =>
  ({
    year,
    sections: sections.map((one) => ({ ...one, metrics: one.metrics.map(published) })),
  }) as unknown as LastYear;

const published = ({ indicator = null, ...metric }: Metric) => ({
  ...metric,
  indicator: indicator && { key: indicator, name: indicator },
});

function issuesOf(folder: string, language: Language): Issue[] {
  const file = (name: string) => path.join(folder, name);
  const read = (name: string) => reportOf(json(file(name)) as { sections: Written[] });
  const report = existsSync(file('report.json'))
    ? read('report.json')
    : fromText(readFileSync(file('zh.txt'), 'utf8')).value.report;
  const previous = existsSync(file('previous.json')) ? lastYear(read('previous.json')) : null;
  if (!existsSync(file('translation.json'))) return check(report, language, new Set(), previous);
  return checkTranslation(report, read('translation.json'), TERMS);
}
