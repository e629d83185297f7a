import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proof } from '../../../../src/domain/check/proof';
import { inCorners, inFullWidth, spaced, wrapped } from '../../../helpers/typography';

const FOLDER = path.resolve(__dirname, '../../../fixtures/parity/pairs');
const text = (name: string, language: string): string =>
  readFileSync(path.join(FOLDER, `${name}.${language}.txt`), 'utf8');

const rules = (source: string, target: string): string[] =>
  proof(source, target).map(({ ruleId, severity }) => `${severity} ${ruleId}`);

// Each of these had a false error in one of the settings.
const PAIRS = ['107-notary-office', '115-archives', '119-rail-operator', '16-hant-authority'];

describe.each([
  ['with spaces around digits', spaced(' ')],
  ['in full-width letters and digits', inFullWidth],
  ['with corner brackets for quotation marks', inCorners],
  ['in lines that a page broke', wrapped],
])('a source %s', (_setting, set) => {
  it.each(PAIRS)('is compared as the original: %s', (name) => {
    const [source, target] = [text(name, 'zh'), text(name, 'en')];
    expect(rules(set(source), target)).toEqual(rules(source, target));
  });
});

it.each([
  ['no-break spaces', (one: string) => one.replace(/ /g, '\u00a0')],
  ['soft hyphens', (one: string) => one.replace(/(?<=\b[a-z]{4})(?=[a-z]{3})/g, '\u00ad')],
])('a translation with %s is compared as the original', (_what, set) => {
  const [source, target] = [text('119-rail-operator', 'zh'), text('119-rail-operator', 'en')];
  expect(rules(source, set(target))).toEqual(rules(source, target));
});

it('a finding stands where the words are in the given texts', () => {
  const source = '标题\n\n去年全县修了 35 公里的路，建了 7 座桥。\n';
  const target =
    'A Title\n\nLast year the county built 36\u00a0kilometres of road and 7 bridges.\n';
  const [found] = proof(source, target);
  expect(target.slice(found!.place.start, found!.place.end)).toBe('36\u00a0kilometres');
  expect(source.slice(found!.cause!.start, found!.cause!.end)).toBe('35 公里');
});
