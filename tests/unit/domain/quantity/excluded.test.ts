import { ledgerOf, parseQuantities } from '../../../../src/domain/quantity';
import { excludedIn } from '../../../../src/domain/quantity/excluded/mask.zh';
import { excludedInEn, ROWS_EN } from '../../../../src/domain/quantity/excluded/rows.en';
import { ROWS_ZH } from '../../../../src/domain/quantity/excluded/rows.zh';
import { normal } from '../../../../src/domain/quantity/normal';

/** Every row is a form of numeral that is not a figure. Its own example proves it. */
describe.each([
  ['zh', ROWS_ZH],
  ['en', ROWS_EN],
] as const)('the registry of what is not a figure, %s', (language, rows) => {
  it.each(rows.map((row) => [row.kind, row.example, row] as const))(
    '%s: %s',
    (kind, example, row) => {
      expect(parseQuantities(example, language)).toEqual([]);
      expect(ledgerOf(example, language).entries.map(({ became }) => became)).not.toContain(
        'unexplained',
      );
      const plain = language === 'zh' ? normal(example) : example;
      const mask = language === 'zh' ? excludedIn(plain) : excludedInEn(plain);
      expect(plain).toMatch(new RegExp(row.pattern.source, row.pattern.flags.replace('g', '')));
      expect([...mask].some((byte) => byte > 0)).toBe(true);
    },
  );

  it.each(rows.flatMap(({ counts }) => (counts ? [counts] : [])))('spares %s', (counts) => {
    expect(parseQuantities(counts, language).length).toBeGreaterThan(0);
  });
});
