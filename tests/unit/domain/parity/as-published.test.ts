import { foundBetween as found } from '../../../helpers/found-between';

describe('published translations say it like this', () => {
  it.each([
    // months of a named year, and months that the source gives apart
    [
      '2022年1月至9月，收入共计89.6亿元。',
      'From January to September 2022 revenue totalled 8.96 billion yuan.',
    ],
    [
      '市里决定将狂欢节从2月延迟至9月举行。',
      'The city has decided to delay the Carnival from February to September.',
    ],
    // the sign of a dollar, and a limit with its verb
    ['“飞行”类营收为6590万澳元。', 'It generated $65.9 million from its "fly" category.'],
    ['每辆公交车的乘客最多不能超过20人。', 'Each bus may carry a maximum of 20 passengers.'],
    // places in short, peoples, and names of other countries
    [
      '海西蒙古族藏族自治州格尔木市公安局接到报案1起，青海省予以通报。',
      'One case was reported to the Public Security Bureau of Golmud, Haixi Mongolian and Tibetan Autonomous Prefecture.',
    ],
    [
      '高铁在郑州接京广、徐兰高铁。',
      'At Zhengzhou it connects to the Beijing-Guangzhou and Xuzhou-Lanzhou lines.',
    ],
    [
      '邀请“陕北民歌”传承人，推介延安民俗。',
      "We invited singers of folk songs of northern Shaanxi, for the customs of Yan'an.",
    ],
    [
      '福冈县90例，爱知县80例。',
      'There were 90 cases in Fukuoka Prefecture and 80 in Aichi Prefecture.',
    ],
    ['2020年北江省设工业区3个。', 'In 2020 Bac Giang Province set up 3 industrial zones.'],
    [
      '中铁成都局养护宜万铁路377公里。',
      'China Railway Chengdu Bureau maintains 377 km of the Yichang-Wanzhou Railway.',
    ],
    ['花莲县4级，台东县3级。', 'It was level 4 in Hualien County and level 3 in Taitung County.'],
    ['大嶼山的檢疫中心有700個單位。', 'The quarantine centre on Lantau Island has 700 units.'],
    ['记者商瑞报道：团队完成3项试验。', 'Reported by Shang Rui: the team has completed 3 trials.'],
    // shares, sizes, ranges and dates
    [
      '全国每4个“90后”中约有3个在攒钱。',
      'About three out of every four of those born in the 1990s are saving.',
    ],
    ['产品尺寸：26.6x16.4x216mm，重4.1克。', 'Size: 26.6x16.4x216mm; weight: 4.1 grams.'],
    [
      '预计每年将会有1700万到2000万的新生儿。',
      'There are expected to be between 17 and 20 million births every year.',
    ],
    [
      '预计26日8时至27日8时有3条河涨水。',
      'From 8:00 on the 26th to 8:00 on the 27th, 3 rivers may rise.',
    ],
    ['中间价下调17个基本点。', 'The central rate fell 17 basis points.'],
    [
      '平均薪酬14680元/月，比上年的13719元/月增加961元。',
      'Average pay was 14,680 yuan/month, 961 yuan up from 13,719 yuan/month in the year before.',
    ],
    // what moved together
    [
      '死亡的16.7万例中，66%由此造成；损失的2100万年寿命中，有50%由此造成。',
      'It caused 50 percent of the 21 million years of life lost, and 66 percent of the 167,000 deaths.',
    ],
    ['256支代表队的3600名球员参加。', 'In all, 3600 players from 256 teams took part.'],
    [
      '在3000场联赛中，球队赢得了其中的1489场，打平834场。',
      'The team has won 1,489 and drawn 834 of its 3,000 matches.',
    ],
    // years that a translator works out
    [
      '人口14.1亿，比10年前的2010年增长5%，年均增长0.5%。',
      'The population was 1.41 billion, up by 5 percent on 2010. It grew 0.5 percent a year from 2010 to 2020.',
    ],
    // denials in other words, and words that only look like one
    ['本机构不承担识别专利的责任。', 'This body disclaims any liability for identifying patents.'],
    ['太阳能手表不用换电池。', 'Solar watches eliminate the need for new batteries.'],
    ['属板块交界的隐没带型地震。', 'It was a submerged-zone earthquake between two plates.'],
    [
      '100人按不公开名单选出，100人由总统任命。',
      'A closed list elects 100 members, and the president appoints 100.',
    ],
    [
      '“犬没变，变的是挑犬的办法。过去三只里留一只。”',
      '"We used to keep one dog in three. The dogs haven\'t changed. The way we choose them has."',
    ],
    // below zero, and a change with its new amount
    ['库房零下18摄氏度。', 'The vault is kept at 18 degrees below zero.'],
    [
      '龕位增加至約46.8萬個，較上年增加1.26萬個，增幅2.8%。',
      'Niches rose by 12,600, or 2.8 per cent, to about 468,000.',
    ],
    // rates of many, frequencies, life expectancy, concentrations, weeks and their target
    [
      '孕产妇死亡率由19.6/10万降到18.3/10万。',
      'Maternal mortality fell from 19.6 per 100,000 to 18.3 deaths per 100,000 births.',
    ],
    ['孕产妇死亡率下降到十万分之18.3。', 'Maternal mortality fell to 18.3 per 100,000.'],
    ['每两周一次，共26次。', 'It took place every other week, 26 times in all.'],
    ['每17分钟有一班船。', 'A ship leaves every 17 minutes.'],
    ['人均预期寿命从35岁提高到77岁。', 'Life expectancy rose from 35 to 77 years.'],
    ['氨氮达到每升6.8毫克。', 'Ammonia nitrogen reached 6.8 mg per litre.'],
    [
      '轉介須等候31星期，遠未達至26星期的目標。',
      'Referrals took 31 weeks, nowhere near the target of 26.',
    ],
    ['水深6.8米，超过5米的限值。', 'The water was 6.8 meters deep, against a limit of 5 meters.'],
    ['双方互为第二大合作伙伴。', 'We are each other’s second largest partner.'],
    // two that are not doubled, a weekday, and the year so far
    [
      '重点是老年患者和有基础病的患者。',
      'The focus is on aged patients and patients with other illnesses.',
    ],
    ['首相23日宣布新规3条。', 'On Wednesday the Prime Minister announced 3 new rules.'],
    ['今年以来，查处酒驾120起。', 'Since the start of the year 120 drunk drivers were caught.'],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('what looks like it is a mistake', () => {
  it.each([
    [
      '2022年1月至9月，收入共计89.6亿元。',
      'From January to October 2022 revenue totalled 8.96 billion yuan.',
      'error parity-date',
    ],
    [
      '市里决定将狂欢节从2月延迟至9月举行。',
      'The city has decided to delay the Carnival from February to August.',
      'error parity-date',
    ],
    ['“飞行”类营收为6590万元。', 'It generated $65.9 million.', 'error parity-unit'],
    ['“飞行”类营收为6590万澳元。', 'It generated US$65.9 million.', 'error parity-unit'],
    ['乘客不能超过20人。', 'A bus may carry a minimum of 20 passengers.', 'error parity-qualifier'],
    ['西藏那曲建成学校3所。', 'In Nagqu in Qinghai 3 schools were built.', 'error parity-contrary'],
    ['延安民俗展出3场。', 'The customs of Yulin were on show 3 times.', 'error parity-contrary'],
    ['石桥县有3个村。', 'There are 3 villages in Luolong County.', 'error parity-place-name'],
    [
      '全国每4个人中约有3个在攒钱。',
      'About two out of every four are saving.',
      'error parity-figure-missing',
    ],
    [
      '256支代表队的3600名球员参加。',
      'In all, 256 players from 3600 teams took part.',
      'error parity-swapped',
    ],
    [
      '产量88.7万吨，增长0.6%；销量97.7万吨，增长1.8%。',
      'Output was 977,000 tonnes, up 0.6 percent, and sales 887,000 tonnes, up 1.8 percent.',
      'error parity-swapped',
    ],
    [
      '人口14.1亿，比10年前的2010年增长5%。',
      'The population was 1.41 billion, up by 5 percent from 2011.',
      'error parity-year',
    ],
    [
      '库房零下18摄氏度。',
      'The vault is kept at 18 degrees above zero.',
      'error parity-figure-missing',
    ],
    [
      '龕位增加至約46.8萬個，較上年增加1.26萬個。',
      'Niches rose by 468,000 to about 12,600.',
      'error parity-to-by',
    ],
    [
      '孕产妇死亡率由19.6/10万降到18.3/10万。',
      'Maternal mortality fell from 19.6 per 100,000 to 18.6 per 100,000.',
      'error parity-value',
    ],
    ['每17分钟有一班船。', 'A ship leaves every 17 hours.', 'error parity-basis'],
    ['每17分钟有一班船。', 'A ship leaves every 18 minutes.', 'error parity-basis'],
    [
      '人均预期寿命从35岁提高到77岁。',
      'Life expectancy rose from 36 to 77 years.',
      'error parity-ordinal',
    ],
    ['氨氮达到每升6.8毫克。', 'Ammonia nitrogen reached 6.8 mg.', 'error parity-unit'],
    [
      '轉介須等候31星期，遠未達至26星期的目標。',
      'Referrals took 13 weeks, nowhere near the target of 26.',
      'error parity-value',
    ],
    [
      '水深6.8米，超过5米。',
      'The water was 6.8 meters deep, at 5 meters.',
      'error parity-qualifier',
    ],
    [
      '双方互为第二大合作伙伴。',
      'We are each other’s third largest partner.',
      'error parity-ordinal',
    ],
    [
      '占比已从2013年的46.7%增加到今年一季度的56.5%。',
      'The share increased from 56.5 percent in 2013 to 46.7 percent in the first quarter.',
      'error parity-swapped',
    ],
    ['肺炎患者和糖尿病患者。', 'The patients and patients recovered.', 'error parity-contrary'],
  ])('%s: %s', (zh, en, finding) => expect(found(zh, en)).toContain(finding));

  it('is in doubt where a translator may have worked out the year', () => {
    const days = found(
      '2018年成立。7月26日上午新增3例。',
      'It was founded in 2018. On the morning of July 26, 2025, there were 3 new cases.',
    );
    expect(days).toEqual(['warning parity-year']);
  });
});
