import { ledgerOf, parseQuantities } from '../../../../src/domain/quantity';

const read = (text: string, language: 'zh' | 'en' = 'zh') =>
  parseQuantities(text, language).map(
    ({ text: printed, value, unit }) => `${printed} = ${value} ${unit}`,
  );

describe('money of other places', () => {
  it.each<[text: string, ...read: string[]]>([
    ['總收入新臺幣2億3,460萬元', '新臺幣2億3,460萬元 = 234600000 TWD'],
    ['捐助新台币500元', '新台币500元 = 500 TWD'],
    ['募得港幣30萬元', '港幣30萬元 = 300000 HKD'],
    ['撥付港币约3万元', '港币约3万元 = 30000 HKD'],
    ['捐助難民10萬歐元', '10萬歐元 = 100000 EUR'],
    ['善款3萬英鎊', '3萬英鎊 = 30000 GBP'],
    ['善款500萬韓元', '500萬韓元 = 5000000 KRW'],
    ['捐款2千盧布', '2千盧布 = 2000 RUB'],
    ['經費35萬美元', '35萬美元 = 350000 USD'],
    ['人民幣30萬元', '人民幣30萬元 = 300000 CNY'],
    ['收入£3m，支出£1.2m', '£3m = 3000000 GBP', '£1.2m = 1200000 GBP'],
    ['撥款US$1.5b及HK$2.5m', 'US$1.5b = 1500000000 USD', 'HK$2.5m = 2500000 HKD'],
    ['跑道长3m，宽1.2 m', '3m = 3 m', '1.2 m = 1.2 m'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('a measure in two units, or with its decimals after the unit', () => {
  it.each<[text: string, ...read: string[]]>([
    ['重6斤3两', '6斤3两 = 6.3 jin'],
    ['重五斤二两', '五斤二两 = 5.2 jin'],
    ['步道长1公里500米', '1公里500米 = 1.5 km'],
    ['身高1米75。', '1米75 = 1.75 m'],
    ['一米八高的围栏', '一米八 = 1.8 m'],
    ['水深3米以上', '3米以上 = 3 m'],
    ['间隔2米3株', '2米 = 2 m', '3株 = 3 item'],
    ['修路3公里、水渠500米', '3公里 = 3 km', '500米 = 500 m'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('a number in more than one notation', () => {
  it.each<[text: string, ...read: string[]]>([
    // 兆 is a trillion before money and 亿, and mega before a unit
    ['預算2.3兆元', '2.3兆元 = 2300000000000 CNY'],
    ['支出達2兆3,400億元', '2兆3,400億元 = 2340000000000 CNY'],
    ['貿易額1.2兆美元', '1.2兆美元 = 1200000000000 USD'],
    ['兩兆元', '兩兆元 = 2000000000000 CNY'],
    ['装机100兆瓦', '100兆瓦 = 100 MW'],
    // digits, and Han numerals below their multiplier
    ['捐书3万五千册', '3万五千册 = 35000 item'],
    ['1億五千萬元', '1億五千萬元 = 150000000 CNY'],
    ['2萬三千餘人', '2萬三千餘人 = 23000 person'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it('leaves parts open that cannot be one number', () => {
    expect(read('3万五万册')).toEqual([]);
  });
});

describe('a bound before a verb', () => {
  it.each([
    ['最多可容纳500人。', '最多可容纳500人', 'atMost'],
    ['至少有60个村受益。', '至少有60个村', 'atLeast'],
    ['最多能申请3万元。', '最多能申请3万元', 'atMost'],
    ['最多可借10册。', '最多可借10册', 'atMost'],
    ['人数最多的有500人。', '500人', 'exact'],
  ])('%s', (text, printed, qualifier) =>
    expect(parseQuantities(text, 'zh')[0]).toMatchObject({ text: printed, qualifier }),
  );
});

describe('fractions in English words', () => {
  it.each([
    ['Four ninths of the members are women.', 'Four ninths = 0.4444 ratio'],
    ['Three-sevenths of the land is forest.', 'Three-sevenths = 0.4286 ratio'],
    ['It fell by a fifth.', 'a fifth = 0.2 ratio'],
    ['Nine tenths are recycled.', 'Nine tenths = 0.9 ratio'],
  ])('%s', (text, expected) => expect(read(text, 'en')).toEqual([expected]));
});

describe('times in two units', () => {
  it.each<[text: string, ...read: string[]]>([
    ['平均反应时间压缩到8分30秒', '8分30秒 = 510 second'],
    ['撤离用时2分钟40秒', '2分钟40秒 = 160 second'],
    ['用时一分二十秒', '一分二十秒 = 80 second'],
    ['历时3小时20分', '3小时20分 = 200 minute'],
    ['历时3个小时20分钟', '3个小时20分钟 = 200 minute'],
    ['歷時兩小時零5分鐘', '兩小時零5分鐘 = 125 minute'],
    ['得分8分', '8分 = 8 point'],
    ['用时30秒', '30秒 = 30 second'],
    ['平均4.2個工作天', '4.2個工作天 = 4.2 day'],
    ['平均3小时', '3小时 = 3 hour'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('indexes, seats, classes and meals', () => {
  it.each<[text: string, ...read: string[]]>([
    ['CMI值由1.08提升至1.15', '1.08 = 1.08 number', '1.15 = 1.15 number'],
    ['百万工时损工率0.21', '0.21 = 0.21 number'],
    ['容积率为2.5', '2.5 = 2.5 number'],
    ['基尼系数降至0.38', '0.38 = 0.38 number'],
    ['价值120'],
    ['总产值35'],
    ['課輔班由46班增至53班', '46班 = 46 item', '53班 = 53 item'],
    ['七年级3班和高三12班获奖'],
    ['董事15席', '15席 = 15 item'],
    ['送餐12.6萬餐次', '12.6萬餐次 = 126000 time'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('basis points and counters without a noun', () => {
  it.each<[text: string, ...read: string[]]>([
    ['利率下降40bps', '40bps = 0.4 percentagePoint'],
    ['利差收窄40 bps', '40 bps = 0.4 percentagePoint'],
    ['利差收窄15BPs', '15BPs = 0.15 percentagePoint'],
    ['供應1,246單位', '1,246單位 = 1246 item'],
    ['供应1,246单位过渡房', '1,246单位 = 1246 item'],
    ['2024单位预算公开'],
    ['2024單位簡介'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it.each<[text: string, ...read: string[]]>([
    ['Rates fell by 40bps.', '40bps = 0.4 percentagePoint'],
    ['Rates fell by 40 bps to 3.1%.', '40 bps = 0.4 percentagePoint', '3.1% = 3.1 percent'],
    ['a spread of 125bp', '125bp = 1.25 percentagePoint'],
    ['Lines run at 500 Mbps.', '500 Mbps = 500 Mbps'],
    ['Lines of 110kV and disks of 12TB', '110kV = 110 kV', '12TB = 12 TB'],
  ])('%s', (text, ...expected) => expect(read(text, 'en')).toEqual(expected));
});

describe('loads times distances', () => {
  it.each<[text: string, ...read: string[]]>([
    ['运营里程1.12亿车公里', '1.12亿车公里 = 112000000 vehicleKm'],
    ['旅客周转量3.5亿人公里', '3.5亿人公里 = 350000000 passengerKm'],
    ['旅客周轉量3.5億人公里', '3.5億人公里 = 350000000 passengerKm'],
    ['货物周转量820万吨公里', '820万吨公里 = 8200000 tonneKm'],
    ['换算周转量2.1亿换算吨公里', '2.1亿换算吨公里 = 210000000 tonneKm'],
    ['海运周转量100亿吨海里', '100亿吨海里 = 18520000000 tonneKm'],
    ['地铁开行2,760万列公里', '2,760万列公里 = 27600000 trainKm'],
    ['投放运力12万座公里', '12万座公里 = 120000 seatKm'],
    ['3名工人养护公路12公里', '3名 = 3 person', '12公里 = 12 km'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it.each<[text: string, ...read: string[]]>([
    ['112 million vehicle-kilometres', '112 million vehicle-kilometres = 112000000 vehicleKm'],
    ['2.4 billion passenger km', '2.4 billion passenger km = 2400000000 passengerKm'],
    ['8.2 million tonne-kilometers', '8.2 million tonne-kilometers = 8200000 tonneKm'],
    ['27.6 million train-km', '27.6 million train-km = 27600000 trainKm'],
    ['120,000 available seat-kilometres', '120,000 available seat-kilometres = 120000 seatKm'],
    ['12 passengers and 30 km', '12 = 12 personTime', '30 km = 30 km'],
    ['8 tonnes', '8 tonnes = 8 t'],
  ])('%s', (text, ...expected) => expect(read(text, 'en')).toEqual(expected));
});

describe('what counts nothing', () => {
  it.each([
    '三项费用率控制得当',
    '完成污水厂2期、地铁3号线',
    '0403花蓮地震救災',
    '见表1，图2。',
    '大陆两地与海陆两地',
    '志工參與',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
    expect(ledgerOf(text).entries.filter(({ became }) => became === 'unexplained')).toEqual([]);
  });

  it.each([
    'The helpline 0800 555 0192 is open 24 hours a day.',
    'Call +86 915 321 2345 for help.',
    'Gifts are matched at a ratio of 1:1.',
    'Over the past five years much was done.',
    'in the next three months',
    'the last ten days',
  ])('%s', (text) => expect(read(text, 'en')).toEqual([]));

  it.each<[text: string, ...read: string[]]>([
    ['They waited for 24 hours.', '24 hours = 24 hour'],
    ['It lasted five years.', 'five years = 5 year'],
    ['92 pence of each pound', '92 pence = 0.92 GBP'],
    ['They built 800 houses in 555 villages.', '800 = 800 item', '555 = 555 village'],
  ])('%s', (text, ...expected) => expect(read(text, 'en')).toEqual(expected));
});

describe('forms of published statistics', () => {
  it.each<[text: string, ...read: string[]]>([
    ['生師比由24.6降至23.9，比由24.6降至23.9', '24.6 = 24.6 number', '23.9 = 23.9 number'],
    ['受益6655人（家）次', '6655人（家）次 = 6655 personTime'],
    ['管网总长1952.8公里，面积2036.5亩', '1952.8公里 = 1952.8 km', '2036.5亩 = 2036.5 mu'],
    ['完成于2024.3，投入30万元', '30万元 = 300000 CNY'],
    ['新北市107年圖書館總人數5人', '5人 = 5 person'],
    ['根據107年使用統計，市民5人', '5人 = 5 person'],
    ['建县110年，市民5人', '110年 = 110 year', '5人 = 5 person'],
    ['比例为48.8∶21.5∶29.7，平均每1.4人有1张', '1张 = 1 item'],
    ['女性约占64%，约有300人', '约占64% = 64 percent', '约有300人 = 300 person'],
    ['节约占用30亩', '30亩 = 30 mu'],
    ['预约为30人', '30人 = 30 person'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it('takes 约 before a verb for a qualifier', () => {
    const qualifiers = parseQuantities('女性约占64%，预约为30人').map(({ qualifier }) => qualifier);
    expect(qualifiers).toEqual(['about', 'exact']);
  });

  it.each(['产值比例48.8∶21.5∶29.7', '个案比例为1比38', '床护比1:0.6'])(
    'leaves no number of %s unexplained, and calls it no time',
    (text) =>
      expect(new Set(ledgerOf(text).entries.map(({ became }) => became))).toEqual(
        new Set(['proportion']),
      ),
  );
});

describe('the second number of a change in English', () => {
  it.each<[text: string, ...read: string[]]>([
    ['It came down from 31 days to 24.', '31 days = 31 day', '24 = 24 day'],
    ['It fell from 2.5 hours to just 2 in 2024', '2.5 hours = 2.5 hour', '2 = 2 hour'],
    ['It moved from 12% to 9', '12% = 12 percent', '9 = 9 percent'],
    ['It moved from 31 days to 24 cases', '31 days = 31 day', '24 = 24 item'],
    ['It took 31 days to 24', '31 days = 31 day', '24 = 24 item'],
    ['It grew from 31 staff to 24', '31 = 31 person', '24 = 24 item'],
  ])('%s', (text, ...expected) => expect(read(text, 'en')).toEqual(expected));
});

describe('digits in Chinese characters, as newspapers print them', () => {
  it.each<[text: string, ...read: string[]]>([
    [
      '全國男性人口為一一七一萬七五九八人，增加四一三八人',
      '一一七一萬七五九八人 = 11717598 person',
      '四一三八人 = 4138 person',
    ],
    ['輔導設置二三一處據點，一二三產業', '二三一處 = 231 place'],
    ['加碼112年健保福利金預算、08/09年度捐款、一至三期大型柴油車'],
    ['增加率為百分之○點○四', '百分之○點○四 = 0.04 percent'],
    [
      '增长百分之三点零五，为一点〇五倍',
      '百分之三点零五 = 3.05 percent',
      '一点〇五倍 = 1.05 multiple',
    ],
    ['破获二四二六件，没收三二五公斤', '二四二六件 = 2426 item', '三二五公斤 = 325 kg'],
    // names, and numbers that count up
    ['一二三次产业，三四五人，九二一個災民，拨打一一九，七三一部队'],
    ['下午三点〇五分开会'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

  it('leaves a number without a unit open, for two runs of digits around a point are no name', () => {
    const open = ledgerOf('性別比例為九八點九九，三九').entries.map(({ became }) => became);
    expect(open).toEqual(['unexplained', 'unexplained', 'name']);
  });
});

describe('a unit before words that go on', () => {
  it.each<[text: string, ...read: string[]]>([
    [
      '台北市350.8萬人次之，達300人次之多',
      '350.8萬人 = 3508000 person',
      '300人次 = 300 personTime',
    ],
    ['台中市309.8萬人居第3，42人均获表彰', '309.8萬人 = 3098000 person', '42人 = 42 person'],
    ['改善人居环境，人均3亩', '3亩 = 3 mu'],
    ['拨出物资10车/次、助学金1笔/次', '10车/次 = 10 time', '1笔/次 = 1 time'],
    ['每人可借5册/次', '5册 = 5 item'],
    ['較2023增加20%，比2023人多', '20% = 20 percent', '2023人 = 2023 person'],
    ['重污染395天次，补偿16市，12市斤', '395天次 = 395 time', '16市 = 16 item', '12市斤 = 12 jin'],
    ['汽车9辆（包括三轮汽车），经统计103年出动3人次', '9辆 = 9 item', '3人次 = 3 personTime'],
    ['水压由0.1Mpa提高到0.24MPa', '0.1Mpa = 1000 hPa', '0.24MPa = 2400 hPa'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe('the letter m after a plain number in English', () => {
  it.each<[text: string, ...read: string[]]>([
    ['It fell by 8% to 4.3m incidents.', '8% = 8 percent', '4.3m = 4300000 item'],
    ['from 2.1m to 3.4m journeys', '2.1m = 2100000 item', '3.4m = 3400000 item'],
    ['carried 4.3m tonnes', '4.3m tonnes = 4300000 t'],
    ['a 50m pool and 30m of cable', '50m = 50 m', '30m = 30 m'],
    // the words do not tell which of both it is
    ['It rose by 8% to 4.3m in 2020.', '8% = 8 percent'],
    ['The costs were 5m.'],
    ['one incident per 4,000 people', 'one = 1 item'],
    ['one incident was closed'],
    [
      'It edged up 14p to £6.83; 87p in every pound',
      '14p = 0.14 GBP',
      '£6.83 = 6.83 GBP',
      '87p = 0.87 GBP',
    ],
    ['It jumped by 5 percent over 2008.', '5 percent = 5 percent'],
    ['They sold over 2000 books.', 'over 2000 = 2000 item'],
    ['1.2m cyclists under the age of five', '1.2m = 1200000 item'],
  ])('%s', (text, ...expected) => expect(read(text, 'en')).toEqual(expected));
});
