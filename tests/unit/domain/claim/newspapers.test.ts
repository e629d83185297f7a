import { claimsOf } from '../../../../src/domain/claim';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';

const claims = (text: string, year: number, language: Language) =>
  claimsOf(text, parseQuantities(text, language), language, year).map(({ change, period, basis }) =>
    [change === 'none' ? '' : change, period ? `@${period}` : '', basis ? `/${basis}` : '']
      .filter(Boolean)
      .join(' '),
  );

describe('changes and times as newspapers print them', () => {
  it.each<[text: string, year: number, ...claims: string[]]>([
    ['飛機起降量升百分之四至三萬三千架次，降雨量為30毫米', 2016, 'risesBy', 'risesTo', ''],
    ['對陸港增13.2%，各升8%；新增50%的車位', 2024, 'risesBy', 'risesBy', ''],
    ['二月劇增22%，升幅約7%', 2024, 'risesBy @2024-02', 'risesBy @2024-02'],
    ['占比升至2022年1月底的19.7%', 2022, 'risesTo @2022-01'],
    ['前9月累積造訪3萬人，目前9月已有2萬人', 2023, '@2023-01/2023-09', '@2023-09'],
    ['自106年至去年，由196萬噸成長到326萬噸', 2024, '@2017/2023', 'risesTo @2017/2023'],
    ['6、7、8三个月接报68起', 2025, '@2025-06/2025-08'],
    // a record is no time of what follows
    ['出口增34.9%，創近15年最大增速，進口48億元', 2025, 'risesBy', ''],
    ['近15年来新建48所', 2025, '@2011/2025'],
    ['108年底有401人，較98年底387人增加14人', 2019, '', '@2009', 'risesBy'],
    // a school or financial year is named by its last one
    ['2022-23學年有學生300人，2023/24年度有310人', 2024, '@2023', ''],
    ['二零二一／二二年度開支30萬元', 2024, '@2022'],
    ['較上年度的980萬元增加170萬元', 2025, '@2024', 'risesBy'],
    // the value that a change is measured from
    ['火警35宗，與二○二一年相比（即33宗），上升2.6%', 2022, '', '@2021', 'risesBy'],
    ['召喚較2021年上升6.7%（即29宗）', 2022, 'risesBy', '@2021'],
    ['較2021年上升6.7%（其中29宗在夜間）', 2022, 'risesBy', ''],
    ['较98年底387人增加14人', 2005, '@1998', 'risesBy'],
    // the time that begins the last part of a sentence
    [
      '2018年至2022年办案1733件；其中，2022年逮捕83人；办理民事案件31件',
      2022,
      ...['@2018/2022', '', ''],
    ],
    ['由一二年的一千四百多間，到一五年有一千九百多間', 2016, '@2012', '@2015'],
    ['比2013年的17万吨，增1.2万吨；斤、增产177亿斤', 2014, '@2013', 'risesBy', 'risesBy'],
    ['单产提高对增产的贡献达到58.7%', 2023, ''],
    ['增长24%，是2021年全国成年国民人均阅读量的6.3倍', 2022, 'risesBy', '/person'],
    // a part of a sentence about the year before does not date the change of the next part
    [
      '2023年1月收案200件；去年同期收案208件；分别下降4%',
      2023,
      '@2023-01',
      '@2022-01',
      'fallsBy @2023-01',
    ],
    ['回收率自111年的57.29%升至59%', 2024, '@2022', 'risesTo'],
  ])('%s', (text, year, ...expected) => {
    expect(claims(text, year, 'zh')).toEqual(expected);
  });

  it.each<[text: string, year: number, ...claims: string[]]>([
    ['a 3.5% year-on-year increase in traffic', 2019, 'risesBy'],
    ['Attendance increased an incredible 97 percent to 1,525.', 2005, 'risesBy', 'risesTo'],
    ['increasing revenue 60% to $25,907', 2013, 'risesBy', 'risesTo'],
    ['Volumes retracted by 8.2%, 5.5% below the 2008 level.', 2009, 'fallsBy', 'fallsBy'],
    ['They saw roughly a quarter of all visits and 26 trains', 2015, '', ''],
    ['down from 9.3 million tons in the previous fiscal year', 2010, '@2009'],
    ['up from 3,314,208 in FY 2010', 2011, '@2010'],
    ['The vans clocked up 18,900 miles.', 2023, ''],
    // a financial year is named by its last one
    ['It rose from 430 in 2020/21 to 565 in 2021/22.', 2022, '@2021', 'risesTo'],
    ['Income was £11.6 million (2023-24: £10.9 million).', 2025, '', '@2024'],
    ['at the end of 2012/13 it was 76.4%', 2013, '@../2013'],
    // a day out is no basis, and up to a height no rise
    ['1,100 people were given a day out. 40 pupils a day.', 2022, '', '/day'],
    ['It gives access up to a height of 45 metres.', 2023, ''],
  ])('%s', (text, year, ...expected) => {
    expect(claims(text, year, 'en')).toEqual(expected);
  });

  it('does not lose the word before a time at the edge of what is read', () => {
    const text =
      'Passenger traffic grew by 6.3 per cent to 4.6 billion when compared with last year, cargo tonnage increased 15.2 per cent to 82 million tonnes and movements were up 0.8 per cent.';
    expect(claims(text, 2010, 'en').at(-1)).toBe('risesBy');
  });

  it('names a year by its number in a report whose year is unknown', () => {
    const periods = (text: string, language: Language) =>
      claimsOf(text, parseQuantities(text, language), language, null).map(({ period }) => period);
    expect(periods('2004年借書3萬冊，去年4萬冊，上半年5萬冊', 'zh')).toEqual(['2004', null, null]);
    expect(periods('In 2004 we lent 300 books. Last year we lent 400.', 'en')).toEqual([
      ...['2004', null],
    ]);
  });
});
