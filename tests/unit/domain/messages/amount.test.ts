import { message } from '../../../../src/domain/messages';
import { amountInWords } from '../../../../src/domain/messages/amount';

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
