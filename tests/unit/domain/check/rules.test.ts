import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, checkTranslation } from '../../../../src/domain/check';
import type { Issue } from '../../../../src/domain/issue';
import { message } from '../../../../src/domain/messages';
import { ZH } from '../../../../src/domain/messages/zh';
import { fromText } from '../../../../src/domain/read';
import type { Report, Section } from '../../../../src/domain/report';

const FIXTURES = path.resolve(__dirname, '../../../fixtures/check');
const TERMS = [
  { zh: '群众', en: 'local people', forbidden: ['masses'] },
  { zh: '定点帮扶', en: 'targeted assistance', forbidden: ['paired assistance'] },
];
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

type Written = Partial<Omit<Section, 'body'>> & {
  key: string;
  heading: string | null;
  body: string[];
};

/** A report of which a fixture says only what its rule looks at. */
function reportOf({ sections, ...fields }: { sections: Written[] }): Report {
  return {
    ...{ title: '2024年工作综述', subtitle: null, year: 2024, author: '某', source: '某' },
    ...{ issuedOn: '2025-01-20', summary: null, keywords: null, credits: [], ...fields },
    sections: sections.map((section) => ({
      ...{ level: 1, quotes: [], metrics: [], photos: [], tables: [], notes: [], ...section },
      body: section.body.map((text) => ({
        type: 'paragraph',
        children: [{ type: 'text', text }],
      })),
    })),
  };
}

function issuesOf(folder: string): Issue[] {
  const file = (name: string) => path.join(folder, name);
  const report = existsSync(file('report.json'))
    ? reportOf(json(file('report.json')))
    : fromText(readFileSync(file('zh.txt'), 'utf8')).value.report;
  if (!existsSync(file('translation.json'))) return check(report, 'zh');
  return checkTranslation(report, reportOf(json(file('translation.json'))), TERMS);
}

const rules = readdirSync(FIXTURES).filter((name) => existsSync(path.join(FIXTURES, name, 'ok')));

/** What only the reader of a file can find. */
const OF_READER = [
  'line-outside-text',
  'dropped-content',
  'unreadable-characters',
  'encoding-guessed',
];

/** Needs more than a thousand paragraphs: the test of growth makes them. */
const TOO_LONG_FOR_A_FILE = ['parity-passages-crowded'];

it('has an example of every rule', () => {
  const elsewhere = [...OF_READER, ...TOO_LONG_FOR_A_FILE];
  const all = Object.keys(ZH).filter((ruleId) => !elsewhere.includes(ruleId));
  expect([...rules].sort()).toEqual(all.sort());
});

describe.each(rules)('%s', (ruleId) => {
  const found = (kind: string) =>
    issuesOf(path.join(FIXTURES, ruleId, kind)).filter((issue) => issue.ruleId === ruleId);

  it('has nothing to say of what is right', () => {
    expect(found('ok')).toEqual([]);
  });

  it('finds what is wrong, and words it in both languages', () => {
    const issues = found('not-ok');
    const expected = json(path.join(FIXTURES, ruleId, 'not-ok', 'issues.json')) as object[];
    expect(issues).toHaveLength(expected.length);
    expect(issues).toMatchObject(expected);
    for (const issue of issues) {
      expect(message(issue, 'zh-Hans')).toMatch(/[\u4e00-\u9fff]/);
      expect(message(issue, 'en')).toMatch(/^\S.*\.$/);
    }
  });
});
