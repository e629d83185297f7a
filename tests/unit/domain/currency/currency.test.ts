import { checkTranslation, examine } from '../../../../src/domain/check';
import { currencyOf, currencyOfTexts } from '../../../../src/domain/currency';
import { fromText } from '../../../../src/domain/read';

const LATER =
  '全年辦理活動12場，補助經費200萬元，參與人數3,000人。\n募得善款1.5億元，支出8,000元。';
const report = (first: string, later = LATER) =>
  fromText(
    `${later.includes('辦') ? '基金會2024年工作報告\n一、服務概況' : '基金会2024年工作报告\n一、服务概况'}\n${first}\n${later}`,
  ).value.report;
const unitsOf = (first: string, later?: string) => [
  ...new Set(
    report(first, later)
      .sections.flatMap(({ metrics }) => metrics)
      .filter(({ text }) => /[元圓]/.test(text) && !/[幣币]|[港美]元/.test(text))
      .map(({ unit }) => unit),
  ),
];

describe('what a plain 元 of a report is', () => {
  const SIMPLIFIED = '全年开展活动12场，补助经费200万元。\n募得善款1.5亿元，支出8,000元。';
  it.each([
    // Named once, in traditional characters.
    ['捐贈新臺幣50萬元予學校。', LATER, 'TWD'],
    ['捐贈港幣50萬元予學校。', LATER, 'HKD'],
    ['捐贈50萬港元予學校。', LATER, 'HKD'],
    ['捐贈澳門幣50萬元予學校。', LATER, 'MOP'],
    ['全年收入NT$3,000,000，較上年增加。', LATER, 'TWD'],
    // Money whose plain 元 nobody prints does not make it two.
    ['捐贈新臺幣50萬元，另有3萬美元來自海外。', LATER, 'TWD'],
    // Years as only Taiwan counts them: two, as one may be the number of something else.
    ['113年度捐贈50萬元予學校，較112年度增加。', LATER, 'TWD'],
    ['113年度捐贈50萬元予學校。', LATER, 'CNY'],
    ['113年度捐赠50万元，较112年度增加。', SIMPLIFIED, 'CNY'],
    ['113年度捐贈人民幣50萬元予學校，較112年度增加。', LATER, 'CNY'],
    // Words that only Hong Kong has, at least two of them.
    ['公益金撥款50萬元，賣旗籌得12萬元。', LATER, 'HKD'],
    ['公益金撥款50萬元。', LATER, 'CNY'],
    ['屯門中心由賽馬會撥款50萬元。', LATER, 'HKD'],
    // Places and bodies of Taiwan, at least two of them.
    ['臺南市府投入50萬元，衛福部補助12萬元。', LATER, 'TWD'],
    ['臺南市府投入50萬元。', LATER, 'CNY'],
    ['與臺北、高雄同業交流，另訪香港，支出50萬元。', LATER, 'CNY'],
    ['與香港交流12次，與九龍同業簽約，另訪澳門。', LATER, 'CNY'],
    ['公益金拨款50万元，卖旗筹得12万元。', SIMPLIFIED, 'CNY'],
    // Declared.
    ['單位：新臺幣千元', LATER, 'TWD'],
    ['本報告金額均為新臺幣，折合人民幣12萬元者另行註明。', LATER, 'TWD'],
    ['除另有註明外，金額均以港幣列示。另收人民幣30萬元。', LATER, 'HKD'],
    ['全年收入港幣（下同）30萬元，另有人民幣3萬元。', LATER, 'HKD'],
    ['本报告金额均为新台币。', SIMPLIFIED, 'TWD'],
    ['币别：港币', SIMPLIFIED, 'HKD'],
    ['文中的“元”均指澳门币。', SIMPLIFIED, 'MOP'],
    // As ever: two, none, or only a mention.
    ['捐贈新臺幣50萬元，另捐人民幣3萬元予學校。', LATER, 'CNY'],
    ['捐贈新臺幣50萬元，另捐港幣3萬元予學校。', LATER, 'CNY'],
    ['捐贈人民幣50萬元予學校。', LATER, 'CNY'],
    ['捐贈50萬元予學校。', LATER, 'CNY'],
    ['捐贈3萬美元予學校。', LATER, 'CNY'],
    ['向台湾学校捐赠新台币50万元。', SIMPLIFIED, 'CNY'],
    ['收到港币30万元，折合人民币27万元。', SIMPLIFIED, 'CNY'],
    ['所有款项均以港币支付给香港的供应商。', SIMPLIFIED, 'CNY'],
    ['以下款项金额为港币30万元。', SIMPLIFIED, 'CNY'],
    ['币种：港币，其余为人民币。', SIMPLIFIED, 'CNY'],
    ['香港元朗及澳門元旦的活動各辦一場。', LATER, 'CNY'],
    ['“臺灣基金會”的報告說：捐贈新臺幣50萬元。', SIMPLIFIED.repeat(4), 'CNY'],
    ['平台币30万枚已发放，捐款卷册共三卷。', SIMPLIFIED, 'CNY'],
  ])('%s', (first, later, currency) => {
    expect(currencyOf(report(first, later))).toBe(currency);
    expect(unitsOf(first, later)).toEqual([currency]);
  });

  it('reads a plain $ as the dollar of the report', () => {
    const dollars = (first: string) =>
      report(first)
        .sections.flatMap(({ metrics }) => metrics)
        .filter(({ text }) => text.includes('$'))
        .map(({ unit }) => unit);
    expect(dollars('捐贈港幣50萬元，租金津貼最高$1,500，另捐US$300。')).toEqual(['HKD', 'USD']);
    expect(dollars('捐贈50萬元，另捐$300。')).toEqual(['USD']);
  });

  it('leaves what names its own currency', () => {
    const units = report('本報告金額均為新臺幣，另收人民幣30萬元、港幣20萬元、5萬美元。')
      .sections.flatMap(({ metrics }) => metrics)
      .map(({ text, unit }) => `${text} ${unit}`);
    expect(units).toEqual(
      expect.arrayContaining(['人民幣30萬元 CNY', '港幣20萬元 HKD', '5萬美元 USD', '200萬元 TWD']),
    );
  });

  it('is the same for passages as for the report that they are of', () => {
    expect(currencyOfTexts(['捐贈新臺幣50萬元予學校。', LATER])).toBe('TWD');
    expect(currencyOfTexts([])).toBe('CNY');
  });
});

const TABLE =
  '收支表\n單位：新臺幣千元\n項目\t本年度金額\t上年度金額\n捐款收入\t1,280\t1,100\n業務支出\t960\t850';

describe('reading and checks agree on it', () => {
  it.each([
    ['捐贈新臺幣50萬元予學校。', LATER],
    ['本報告金額均為港幣。', LATER],
    ['經費收支如下。', `${TABLE}\n${LATER}`],
  ])('%s', (first, later) => {
    const read = report(first, later);
    const { issues, coverage } = examine(read, 'zh');
    expect(issues.filter(({ ruleId }) => ruleId === 'metric-differs')).toEqual([]);
    expect(coverage.open.filter(({ unit }) => unit === 'CNY')).toEqual([]);
  });

  it('and refuses a figure that was recorded in yuan', () => {
    const read = report('捐贈新臺幣50萬元予學校。');
    const metrics = read.sections[0]!.metrics.map((one) =>
      one.text === '200萬元' ? { ...one, unit: 'CNY' } : one,
    );
    const wrong = { ...read, sections: [{ ...read.sections[0]!, metrics }] };
    expect(examine(wrong, 'zh').issues).toContainEqual(
      expect.objectContaining({ ruleId: 'metric-differs', expected: '2000000 TWD exact' }),
    );
  });

  it('and offers open figures in it', () => {
    const read = report('捐贈新臺幣50萬元予學校。');
    const open = { ...read, sections: read.sections.map((one) => ({ ...one, metrics: [] })) };
    const money = examine(open, 'zh').coverage.open.filter(({ text }) => text.includes('元'));
    expect(new Set(money.map(({ unit }) => unit))).toEqual(new Set(['TWD']));
    expect(money).toHaveLength(4);
  });

  it('reads the cells of a table in it, but for those of 人民幣', () => {
    const table = (unit: string) =>
      report('本報告金額均為新臺幣。', TABLE.replace('新臺幣千元', unit))
        .sections.flatMap(({ metrics }) => metrics)
        .filter(({ text }) => text === '1,280')
        .map(({ value, unit: read }) => `${value} ${read}`);
    expect(table('新臺幣千元')).toEqual(['1280000 TWD']);
    expect(table('千元')).toEqual(['1280000 TWD']);
    expect(table('澳門幣千元')).toEqual(['1280000 MOP']);
    expect(table('人民幣千元')).toEqual(['1280000 CNY']);
  });
});

describe('a translation of it', () => {
  const source = report('捐贈新臺幣50萬元予學校。', '全年補助經費200萬元，服務長者。');
  const translated = (first: string, later: string) => ({
    ...source,
    title: 'Annual Report 2024',
    sections: source.sections.map((one) => ({
      ...one,
      heading: 'Services',
      metrics: [],
      body: [first, later].map((text) => ({
        type: 'paragraph' as const,
        children: [{ type: 'text' as const, text }],
      })),
    })),
  });
  const figures = (money: string) =>
    checkTranslation(
      source,
      translated(
        'The foundation donated NT$500,000 to the school.',
        `Subsidies of ${money} were granted over the year to serve older people.`,
      ),
      [],
    ).filter(({ ruleId }) => ruleId !== 'parity-metric-missing' && /parity/.test(ruleId));
  it.each(['NT$2 million', 'NT$2,000,000', '$2 million'])('may say %s', (money) => {
    expect(figures(money)).toEqual([]);
  });
  it('may not say RMB', () => {
    expect(figures('RMB 2 million')).not.toEqual([]);
  });
});
