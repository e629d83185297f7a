import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectedIn, exampled, foundIn } from '../../../../scripts/rules/examples';
import { rulesPage } from '../../../../scripts/rules/page';
import { RULES as FINDING } from '../../../../src/domain/check';
import { message } from '../../../../src/domain/messages';
import { RULES, type RuleId } from '../../../../src/domain/rules';
import { ruleOf } from '../../../../src/domain/rules/rule-of';

/** Rules that only the reader of a file can raise. */
const OF_READER = [
  'line-outside-text',
  'dropped-content',
  'unreadable-characters',
  'encoding-guessed',
];

/** This rule needs more than a thousand paragraphs. The growth test creates them. */
const TOO_LONG_FOR_A_FILE = ['parity-passages-crowded'];

it('has an example of every rule', () => {
  const elsewhere = [...OF_READER, ...TOO_LONG_FOR_A_FILE];
  const all = RULES.map(({ id }) => id as string).filter((id) => !elsewhere.includes(id));
  expect(exampled).toEqual(all.sort());
});

describe.each(exampled)('%s', (ruleId) => {
  it('has nothing to say of what is right', () => {
    expect(foundIn(ruleId, 'ok')).toEqual([]);
  });

  it('finds what is wrong, and words it in both languages', () => {
    const issues = foundIn(ruleId, 'not-ok');
    const expected = expectedIn(ruleId);
    expect(issues).toHaveLength(expected.length);
    expect(issues).toMatchObject(expected);
    const { severity, weaker = [] } = ruleOf(ruleId as RuleId);
    for (const issue of issues) {
      expect([severity, ...weaker]).toContain(issue.severity);
      expect(message(issue, 'zh-Hans')).toMatch(/[\u4e00-\u9fff]/);
      expect(message(issue, 'en')).toMatch(/^\S.*\.$/);
    }
  });
});

it.each(RULES.filter(({ languages }) => languages.join() === 'zh').map(({ id }) => id))(
  '%s: looks at Chinese reports only',
  (ruleId) => expect(foundIn(ruleId, 'not-ok', 'en')).toEqual([]),
);

it('find each what is wrong with a report by itself in one place', () => {
  const found = FINDING.map(({ id }) => id);
  expect(new Set(found).size).toBe(found.length);
  const others = RULES.map(({ id }) => id).filter((id) => !found.includes(id));
  const ofTranslations = (id: string) => /^(?:parity|term)-/.test(id);
  expect(others.filter((id) => !ofTranslations(id)).sort()).toEqual([...OF_READER].sort());
});

it('have a file each, named for the id', () => {
  const folder = path.resolve(__dirname, '../../../../src/domain/rules');
  for (const { id } of RULES)
    expect(readFileSync(path.join(folder, `${id}.ts`), 'utf8')).toContain(`id: '${id}'`);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it('are on docs/rules.md as they are: npm run rules writes it anew', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../../docs/rules.md'), 'utf8');
  expect(page).toBe(rulesPage());
});
