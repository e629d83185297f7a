import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inSimplified } from '../../../../src/domain/quantity/script.zh';
import { fromText } from '../../../../src/domain/read';
import { toGold } from '../../../../src/domain/read/gold';
import { inTraditional } from '../../../helpers/in-traditional';

const FIXTURES = path.resolve(__dirname, '../../../fixtures/read');

/** The forms that Hong Kong prints. */
const FORMS = new Map(
  Array.from('說説裡裏群羣衛衞線綫閱閲啟啓峰峯顏顔銳鋭彙滙污汚').flatMap((one, at, all) =>
    at % 2 === 0 ? [[one, all[at + 1]!] as const] : [],
  ),
);
const inForms = (text: string): string =>
  [...inTraditional(text)].map((one) => FORMS.get(one) ?? one).join('');

/** What is read in a text, in simplified characters. */
function readIn(text: string): unknown {
  const { report, issues: _issues, ...gold } = toGold(fromText(text)) as Record<string, unknown>;
  const labels = fromText(text).value.report.sections.flatMap(({ metrics }) =>
    metrics.map(({ label, change, period }) => [label, change, period]),
  );
  return JSON.parse(inSimplified(JSON.stringify({ report, gold, labels })));
}

describe.each([
  ['traditional characters', inTraditional],
  ['the forms of Hong Kong', inForms],
])('a simplified text in %s', (_script, written) => {
  it.each(readdirSync(FIXTURES))('is read as the original: %s', (name) => {
    const text = readFileSync(path.join(FIXTURES, name, 'input.txt'), 'utf8');
    // A text in traditional characters tells its script, so that words that labels add may differ (時數 for 时长).
    const plain = JSON.stringify(readIn(written(text))).replaceAll('时数', '时长');
    expect(JSON.parse(plain)).toEqual(
      JSON.parse(JSON.stringify(readIn(text)).replaceAll('时数', '时长')),
    );
  });
});
