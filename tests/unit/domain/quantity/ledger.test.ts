import { ledgerOf, type Became, type Language } from '../../../../src/domain/quantity';

const accounts = (text: string, language: Language = 'zh') =>
  ledgerOf(text, language).entries.map(({ text: run, became }) => [run, became]);

describe('the ledger of numerals', () => {
  it.each<[text: string, account: [string, Became][]]>([
    [
      '3月投入30万元',
      [
        ['3', 'date'],
        ['30万', 'read'],
      ],
    ],
    [
      '（一）办了三件大事',
      [
        ['一', 'mark'],
        ['三', 'read'],
      ],
    ],
    [
      '截至 2024 年 12 月 31 日，新增 3 个县',
      [
        ['2024', 'date'],
        ['12', 'date'],
        ['31', 'date'],
        ['3', 'read'],
      ],
    ],
    ['用户达 11 万之多', [['11 万', 'read']]],
    ['增速-2.1%', [['-2.1', 'read']]],
    ['助学4300', [['4300', 'unexplained']]],
    [
      '四川百姓',
      [
        ['四', 'word'],
        ['百', 'word'],
      ],
    ],
    ['一名干部', [['一', 'article']]],
    [
      '1万3元',
      [
        ['1万', 'unexplained'],
        ['3', 'unexplained'],
      ],
    ],
    [
      '12元5角3',
      [
        ['12', 'unexplained'],
        ['5', 'unexplained'],
        ['3', 'unexplained'],
      ],
    ],
    ['偏差±5%', [['±5', 'unexplained']]],
    ['增长—2.1%', [['2.1', 'unexplained']]],
    ['长三百六十五', [['三百六十五', 'unexplained']]],
    [
      'G60高速，电话0915-3212345',
      [
        ['60', 'code'],
        ['0915', 'phone'],
        ['-3212345', 'phone'],
      ],
    ],
  ])('%s', (text, account) => {
    expect(accounts(text)).toEqual(account);
  });

  it('reads English by itself, and English words in a Chinese report', () => {
    const account = [
      ['2025', 'date'],
      ['3', 'read'],
    ];
    expect(accounts('In 2025 it built 3 schools.', 'en')).toEqual(account);
    expect(accounts('In 2025 it built 3 schools.', 'zh')).toEqual(account);
  });

  it('says where each numeral stands', () => {
    expect(ledgerOf('共３０万元').entries).toEqual([
      { text: '３０万', start: 1, end: 4, became: 'read' },
    ]);
  });
});
