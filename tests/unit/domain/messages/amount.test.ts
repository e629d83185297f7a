import { message } from '../../../../src/domain/messages';
import { UNITS } from '../../../../src/domain/quantity';
import { amountInWords, apartInWords } from '../../../../src/domain/messages/amount';

describe('an amount of a finding in words', () => {
  it.each([
    ['1860000 CNY exact', '186万元', 'RMB 1.86 million'],
    ['300 household moreThan', '超过300户', 'more than 300 households'],
    ['9.6 percent exact', '9.6%', '9.6 percent'],
    ['3–5 km range', '3公里至5公里', null],
    ['null person several', '不定数', 'an indefinite amount'],
    ['12 furlong exact', '12 furlong exact', '12 furlong exact'],
    ['约200万元', '约200万元', '约200万元'],
  ])('%s', (codes, zh, en) => {
    expect(amountInWords(codes, 'zh')).toBe(zh);
    if (en) expect(amountInWords(codes, 'en')).toBe(en);
  });

  it('names what is counted where two amounts differ only in that', () => {
    const said = (language: string) =>
      message(
        {
          ...{ ruleId: 'metric-differs', severity: 'error' },
          ...{ actual: '32000 personTime exact', expected: '32000 time exact' },
        },
        language,
      );
    expect(said('en')).toBe(
      'The figure is recorded as 32,000 (visits), the text says 32,000 (times).',
    );
    expect(said('zh-Hans')).toBe('数字登记为 3.2万人次，正文写的是 3.2万次。');
  });

  it.each(['zh', 'en'] as const)('never says two units alike in %s', (language) => {
    const codes = Object.keys(UNITS).map((unit) => `3 ${unit} exact`);
    for (const one of codes) {
      for (const other of codes.filter((code) => code !== one)) {
        const [first, second] = apartInWords([one, other], language);
        expect([one, other, first === second]).toEqual([one, other, false]);
      }
    }
  });

  it('is what the message says', () => {
    const said = message(
      {
        ...{ ruleId: 'metric-differs', severity: 'error' },
        ...{ actual: '1860000 CNY exact', expected: '19860000 CNY exact' },
      },
      'zh-Hans',
    );
    expect(said).toBe('数字登记为 186万元，正文写的是 1986万元。');
  });
});
