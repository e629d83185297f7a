import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectedIn, exampled, foundIn } from '../../../../scripts/rules/examples';
import { rulesPage } from '../../../../scripts/rules/page';
import { message } from '../../../../src/domain/messages';
import { ZH } from '../../../../src/domain/messages/zh';

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
    for (const issue of issues) {
      expect(message(issue, 'zh-Hans')).toMatch(/[\u4e00-\u9fff]/);
      expect(message(issue, 'en')).toMatch(/^\S.*\.$/);
    }
  });
});

it('are on docs/rules.md as they are: npm run rules writes it anew', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../../docs/rules.md'), 'utf8');
  expect(page).toBe(rulesPage());
});
