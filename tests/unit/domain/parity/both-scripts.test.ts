import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proof } from '../../../../src/domain/check/proof';
import { inTraditional } from '../../../helpers/in-traditional';

const FOLDER = path.resolve(__dirname, '../../../fixtures/parity/pairs');
const text = (name: string, language: string): string =>
  readFileSync(path.join(FOLDER, `${name}.${language}.txt`), 'utf8');

const rules = (source: string, target: string): string[] =>
  proof(source, target).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

// Each of these had a false finding as soon as its source was in traditional characters.
it.each([
  ...['22-university-english', '32-english-nhs', '45-customs', '56-english-agency'],
  ...['65-english-university', '81-basin-bulletin', '91-zoo-letter', '92-blood-station'],
])('a source in traditional characters is compared as well as a simplified one: %s', (name) => {
  const [source, target] = [text(name, 'zh'), text(name, 'en')];
  expect(rules(inTraditional(source), target)).toEqual(rules(source, target));
});

it('a finding quotes the source as it is printed', () => {
  const [found] = proof(
    '標題\n\n約六成讀者借閲圖書。\n',
    'A Title\n\nSixty percent of readers borrowed.\n',
  );
  expect(found).toMatchObject({ ruleId: 'parity-qualifier', expected: '約六成' });
});
