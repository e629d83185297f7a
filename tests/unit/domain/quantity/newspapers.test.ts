import { ledgerOf, parseQuantities, type Language } from '../../../../src/domain/quantity';
import { inSimplified } from '../../../../src/domain/quantity/script.zh';

const read = (text: string, language: Language = 'zh') =>
  parseQuantities(text, language).map(({ value, unit }) => `${value} ${unit}`);

const unexplained = (text: string, language: Language = 'zh') =>
  ledgerOf(text, language)
    .entries.filter(({ became }) => became === 'unexplained')
    .map(({ text: run }) => run);

describe('figures as newspapers print them', () => {
  it.each<[text: string, ...figures: string[]]>([
    // the decimal point of a Han numeral is a dot
    ['年增一‧七%，年減十三‧一%', '1.7 percent', '13.1 percent'],
    ['旅客五‧六萬人次及○‧八萬人次', '56000 personTime', '8000 personTime'],
    ['出口六四〇．五億美元', '64050000000 USD'],
    ['運量五十三·七萬公噸，增二‧六倍', '537000 t', '2.6 multiple'],
    // a digit in each place, although its first two might be a range
    ['裝卸量為三五四萬TEU', '3540000 teu'],
    ['三五個人', 'null person'],
    ['參訪89萬7252參訪人次，5.2萬就診人次', '897252 personTime', '52000 personTime'],
    ['分別升百分之六和五。', '6 percent', '5 percent'],
    ['约占全省耕地面积的1/10，产量占1/5。', '0.1 ratio', '0.2 ratio'],
    ['港幣$480萬，新臺幣 $1,200', '4800000 HKD', '1200 TWD'],
    ['學士3萬422元，死亡1萬658人', '30422 CNY', '10658 person'],
    ['裸聊案增加287宗至493宗', '287 item', '493 item'],
    // 增加2宗至3宗 may be a range
    ['每天增加2宗至3宗', 'null item'],
    ['各季依序為1.1萬、1.3萬及1.4萬冊', '11000 item', '13000 item', '14000 item'],
    ['每人享有6.9平方公尺，比112年多0.2平方公尺', '6.9 m2', '0.2 m2'],
    ['影院64家、银幕418块', '64 place', '418 item'],
    ['性比例為100.06，較上年減少0.30。', '100.06 number', '0.3 number'],
    ['扶老比前2名分別為甲區(45.96)、乙區(40.03)。', '45.96 number', '40.03 number'],
  ])('%s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
    expect(unexplained(text)).toEqual([]);
  });

  it.each([
    '五‧一勞動節與九‧二一大地震，三·一五晚會',
    '較98年底，與111年相比，另108年，112、113年，由一二年到一五年',
    '80后借阅，90后读者',
    '夏季的6、7、8三个月',
  ])('has no figure in %s', (text) => {
    expect(read(text)).toEqual([]);
    expect(unexplained(text)).toEqual([]);
  });

  it('leaves a cut number and a date open', () => {
    expect(unexplained('共3万42元')).toEqual(['3万', '42']);
    expect(unexplained('截至1/10，已完成')).toEqual(['1/10']);
    expect(read('该馆已开办98年')).toEqual(['98 year']);
  });

  it.each<[text: string, ...figures: string[]]>([
    ['fell by 21 percent from 2002-3 to 2007/8, one less than 2012.', '21 percent'],
    ['supplied 1,000 Gl of water, or 173 kl per property', '1000000000000 L', '173000 L'],
    ['more than 2012 trees', '2012 item'],
    // a third: a share, or the next in order
    ['We added a fifth session; two opened and a fourth is planned.', '2 item'],
    [
      'Rents fell by a third, a third of them by a fifth.',
      '0.3333 ratio',
      '0.3333 ratio',
      '0.2 ratio',
    ],
    ['one of every nine households, one of 12 homes', '0.1111 ratio', '12 item'],
    ['two and half times the hours', '2.5 multiple'],
    ['Safety events for 1,896 Year 5 and 6 pupils, at key stage 2.', '1896 item'],
    ['It took 3 years 6 months.', '3 year', '6 month'],
    ['a 14.7% increase in circulation over 2009.', '14.7 percent'],
    ['Volunteer Alice Eade, 16, helps. Call 01744 751380.'],
    ['We gave food: 11,100 pounds from shops.', '11100 lb'],
    ['Of all 999 and 111 calls, 12 were classed as Red 1.', '12 item'],
    ['answered 111 calls', '111 item'],
    ['Repairs took 9.8 days, down from 12.6.', '9.8 day', '12.6 day'],
    ['The time was 94 minutes, 11 more than in 2022.', '94 minute', '11 minute'],
    ['It took 9.8 days, down from 1,260 visits.', '9.8 day', '1260 personTime'],
    ['Costs rose 5 percent, up from 1,200.', '5 percent', '1200 item'],
  ])('%s', (text, ...figures) => {
    expect(read(text, 'en')).toEqual(figures);
    expect(unexplained(text, 'en')).toEqual([]);
  });

  it('knows the traditional characters of ordinary words', () => {
    expect(inSimplified('申請、偵查、紙張、劇增、情況、檢討、貢獻、趨勢、豐富')).toBe(
      '申请、侦查、纸张、剧增、情况、检讨、贡献、趋势、丰富',
    );
  });
});
