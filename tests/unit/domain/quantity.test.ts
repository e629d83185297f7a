import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  conversion,
  equal,
  format,
  parseQuantities,
  UNITS,
  type Language,
  type Quantity,
  type UnitCode,
} from '../../../src/domain/quantity';
import { QUALIFIERS, type Qualifier } from '../../../src/domain/report';

type Row = { text: string; quantities: Partial<Quantity>[] };

const read = (file: string): Row[] => JSON.parse(readFileSync(file, 'utf8'));
const table = (language: Language) =>
  read(path.resolve(__dirname, `../../fixtures/quantity/${language}.json`)).map(
    (row) => [row.text, row.quantities] as const,
  );
const corpus = process.env.CORPUS_DIR && path.join(process.env.CORPUS_DIR, 'quantities.json');
const only = (text: string, language: Language) => {
  const [quantity, ...others] = parseQuantities(text, language);
  expect(others).toEqual([]);
  return quantity as Quantity;
};

describe.each(['zh', 'en'] as const)('the quantities of a text in %s', (language) => {
  it.each(table(language))('%s', (text, expected) => {
    const found = parseQuantities(text, language);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
    for (const { start, end, text: printed } of found) expect(text.slice(start, end)).toBe(printed);
  });
});

(corpus ? describe : describe.skip)(
  'the corpus’s table (skipped where CORPUS_DIR is not set)',
  () => {
    it.each(corpus ? read(corpus).map((row) => [row.text, row.quantities] as const) : [['', []]])(
      '%s',
      (text, expected) => {
        const found = parseQuantities(text as string);
        expect(found).toHaveLength(expected.length);
        expect(found).toMatchObject(expected as object[]);
      },
    );
  },
);

describe('equal', () => {
  it.each([
    ['3.2亿元', 'RMB 320 million', true],
    ['300多户', 'more than 300 households', true],
    ['300多户', '300 households', false],
    ['1200亩', '80 hectares', true],
    ['1200亩', '1,200 mu', true],
    ['1200亩', '1,200 hectares', false],
    ['3.4个百分点', '3.4 percent', false],
    ['3.4个百分点', '3.4 percentage points', true],
    ['30多万元', 'more than RMB 30,000', false],
    ['5至15万元', 'RMB 50,000 to 150,000', true],
    ['5吨', '5,000 kilograms', true],
    ['净利润－30万元', 'RMB -300,000', true],
    ['净利润－30万元', 'RMB 300,000', false],
  ])('%s and %s: %s', (zh, en, expected) => {
    expect(equal(only(zh, 'zh'), only(en, 'en'))).toBe(expected);
  });
});

describe('conversion', () => {
  it.each<[UnitCode, UnitCode, number | null]>([
    ['t', 'kg', 1000],
    ['kg', 't', 0.001],
    ['mu', 'ha', 1 / 15],
    ['kg', 'm', null],
    ['CNY', 'USD', null],
    ['kVA', 'kW', null],
  ])('%s to %s is %s', (from, to, factor) => {
    if (factor === null) expect(conversion(from, to)).toBeNull();
    else expect(conversion(from, to)).toBeCloseTo(factor, 9);
  });
});

describe('format', () => {
  const amount = (value: number, unit: UnitCode, qualifier: Qualifier = 'exact') => ({
    ...{ value, unit, qualifier, min: null, max: null },
  });

  it.each([
    [amount(2_000_000, 'CNY', 'about'), '约200万元', 'about RMB 2 million'],
    [amount(388_000_000, 'CNY', 'moreThan'), '超过3.88亿元', 'more than RMB 388 million'],
    [amount(1200, 'mu'), '1200亩', '1,200 mu (80 hectares)'],
    [amount(300, 'household', 'atLeast'), '不少于300户', 'at least 300 households'],
    [amount(9.6, 'percent'), '9.6%', '9.6 percent'],
    [amount(1, 'km'), '1公里', '1 kilometer'],
  ])('writes %j as %s and %s', (quantity, zh, en) => {
    expect(format(quantity, 'zh')).toBe(zh);
    expect(format(quantity, 'en')).toBe(en);
  });

  it('writes what parseQuantities reads back, whatever the value, unit and qualifier', () => {
    const values = [2, 7.5, 42, 300, 1200, 12_345, 186_000, 1_860_000, 388_000_000, -3.5];
    const measures = (Object.keys(UNITS) as UnitCode[]).filter(
      (unit) =>
        !['time', 'count', 'score', 'factor', 'size', 'voltage'].includes(UNITS[unit].dimension),
    );
    const qualifiers = QUALIFIERS.filter((qualifier) => !['range', 'several'].includes(qualifier));
    for (const unit of measures.filter((code) => code !== 'ratio')) {
      for (const value of values) {
        for (const qualifier of qualifiers) {
          const quantity = amount(value, unit, qualifier);
          for (const language of ['zh', 'en'] as const) {
            expect(only(format(quantity, language), language)).toMatchObject(quantity);
          }
        }
      }
    }
  });
});
