import { amountOf, isAsPrinted } from '../../../../src/admin/import/text/amount';
import { linksIn } from '../../../../src/admin/import/text/links';
import { UI_EN } from '../../../../src/admin/translations/ui.en';
import { UI_ZH } from '../../../../src/admin/translations/ui.zh';
import { createIntl } from 'react-intl';

const exact = { min: null, max: null, qualifier: 'exact' } as const;

describe('the value behind a figure', () => {
  it.each([
    ['21个', '个', 21, true],
    ['１，２４０ 个', '个', 1240, true],
    ['30%', '%', 30, true],
    ['30%', 'percent', 30, true],
    ['12.5 hectares', 'hectares', 12.5, true],
    ['2.46亿元', '元', 246_000_000, false],
    ['22480', '人', 22_480, false],
  ])('is not said again where the text says it: %s', (text, unit, value, isSame) => {
    expect(isAsPrinted(text, amountOf({ ...exact, value }, unit, 'zh-Hans'))).toBe(isSame);
  });

  it('says what makes it less than exact', () => {
    const amount = amountOf({ ...exact, value: 30, qualifier: 'moreThan' }, '人', 'zh-Hans');
    expect([amount, isAsPrinted('30人', amount)]).toEqual(['> 30 人', false]);
  });

  it('is a range where it is one', () => {
    expect(amountOf({ value: null, min: 3, max: 5, qualifier: 'range' }, '个', 'en')).toBe(
      '3–5 个',
    );
  });
});

it('finds the links of a text by where their words stand', () => {
  const link = {
    type: 'link' as const,
    url: 'https://a.example/',
    children: [word('甲'), word('乙')],
  };
  expect(linksIn([word('见'), link, word('。')])).toEqual([
    { start: 1, end: 3, of: { kind: 'link', url: 'https://a.example/' } },
  ]);
});

const word = (text: string) => ({ type: 'text' as const, text });

describe('what is said of the parts of a document', () => {
  const say = (locale: 'zh-Hans' | 'en', named: number) =>
    createIntl({ locale, messages: locale === 'en' ? UI_EN : UI_ZH }).formatMessage(
      { id: 'zongshu.import.account' },
      { kept: 9, named, lost: 0 },
    );

  it('gives reasons only where something was left out', () => {
    expect(say('zh-Hans', 0)).toBe('原文有 9 处收入草稿，没有舍去任何内容；下落不明 0 处。');
    expect(say('zh-Hans', 2)).toContain('2 处没有收入，原因如下');
    expect(say('en', 0)).toContain('none was left out');
    expect(say('en', 1)).toContain('1 is not, for the reason below');
  });
});
