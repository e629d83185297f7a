import { text } from '../../../helpers/read-of';

const quotesOf = (...lines: string[]) =>
  text('云溪镇2025年工作总结', '一、工作开展情况', '今年完成投资3亿元。', ...lines).quotes.map(
    ([, speaker, role]) => [speaker, role],
  );

/** Speakers as work reports of counties, hospitals and plants name them. */
it.each<[string, string[], (string | null)[][]]>([
  [
    'who has two offices has both, also where only the name comes again',
    [
      '“建校不难，难的是好老师。”沂川县教育局党组书记、局长祝怀远介绍，县里抽调骨干38名。',
      '祝怀远表示：“2026年，我们还要新建学校5所。”',
      '后山村老人委员会主席、清洁队队长方先瑞说：“村里变美了，大家都高兴。”',
      '项目发起人、师范学院团委副书记冷月透露，最初只有7人。“孩子需要有人等他放学。”冷月说。',
      '“时间就是大脑。”神经内科主任、卒中中心负责人董一鸣告诉记者。',
    ],
    [
      ['祝怀远', '沂川县教育局党组书记、局长'],
      ['祝怀远', '沂川县教育局党组书记、局长'],
      ['方先瑞', '后山村老人委员会主席、清洁队队长'],
      ['冷月', '项目发起人、师范学院团委副书记'],
      ['董一鸣', '神经内科主任、卒中中心负责人'],
    ],
  ],
  [
    'two people with a comma between them have a role each',
    ['村民李大山、驻村第一书记王建国都来了。王建国说：“路通了，货就好卖了。”'],
    [['王建国', '驻村第一书记']],
  ],
  [
    'a village may be called 后山 or 上坪',
    ['“路灯亮了。”后山村党支部书记林钦德说。', '“水也通了。”上坪村支书何秋生说。'],
    [
      ['林钦德', '后山村党支部书记'],
      ['何秋生', '上坪村支书'],
    ],
  ],
  [
    'an adverb after a name is no part of a word with it',
    ['支教的语文教师杭雪梅本可以按期返城，她却递交了申请。“这时候走不甘心。”她说。'],
    [['杭雪梅', '语文教师']],
  ],
  [
    'the mother of a child is not called 乐乐妈',
    ['“这样的医院头一回见。”乐乐妈妈笑着说。'],
    [[null, '乐乐妈妈']],
  ],
  [
    'whose age the text tells is the old person, not somebody else',
    [
      '68岁的患者曹玉田出院那天，自己走出病房。“我以为这辈子就躺床上了。”老人握着医生的手，久久不肯松开。',
      '教师龚秀兰常来看他。“她比闺女还亲。”老人说。',
    ],
    [
      ['曹玉田', '患者'],
      [null, '老人'],
    ],
  ],
  [
    'who acts after a row that trails off said all of it',
    [
      '孙伟被选派到马鞍山村，原驻村第一书记刘叶阳看在眼里。',
      '“第一件事应该入户，摸清底数”“政策要把握准，扑下身子和村民打交道”……刘叶阳把自己的心得“倾囊相授”，帮助孙伟尽快适应。',
    ],
    [
      ['刘叶阳', '原驻村第一书记'],
      ['刘叶阳', '原驻村第一书记'],
    ],
  ],
  [
    'posts of nobody are no speech',
    [
      '“可以来村里玩雪了”“明天有戏剧演出，不要错过”“欢迎回村”……打开第一书记钟宇的朋友圈，热气腾腾的生活扑面而来。',
    ],
    [],
  ],
  [
    'a caption that says whom it shows adds no words to the role',
    [
      '左图为马鞍山村驻村第一书记孙伟在村民家走访，右图为山葡萄基地。',
      '“前任打下良好基础，我压力不小。”孙伟说。',
    ],
    [['孙伟', '马鞍山村驻村第一书记']],
  ],
  [
    'a delegate of the customers is more than a customer',
    ['客户代表竖起大拇指：“值得信赖！”'],
    [[null, '客户代表']],
  ],
  [
    'whose clause has the verb of speech, not the one nearest to the words',
    [
      '楊貴媚認為，偏鄉的長者與孩子最缺乏的不是物質，而是愛與陪伴，「很多長輩都是一個人在家。」',
      '社工督導簡佩玲坦言，一個人要負責四十幾個家庭，往返就要三個小時，「人力真的很吃緊」。',
      '市电台主持人乔安娜坦言，写一部电影的解说词要花40多个小时，“但听到他们的笑声，一切都值”。',
    ],
    [
      ['楊貴媚', null],
      ['簡佩玲', '社工督導'],
      ['乔安娜', '市电台主持人'],
    ],
  ],
  [
    'one of several people in a role',
    ['「第一個月只賣出七個蛋糕。」烘焙店創辦人之一的鄧芷晴憶述。'],
    [['鄧芷晴', '烘焙店創辦人']],
  ],
  [
    'an age counts no people: the name after it is known',
    [
      '12岁的小学生方子涵想要一双球鞋，很快有人认领。',
      '“收到鞋那天，我画了三个感叹号。”方子涵腼腆地说。',
    ],
    [['方子涵', '小学生']],
  ],
  [
    'who puts something of somebody somewhere speaks, not the other',
    ['独居的陈奶奶把队员小罗的电话记在日历背面：“灯一坏就打这个，比儿子来得还快！”'],
    [['陈奶奶', null]],
  ],
  [
    'whom the sentence before introduces, and who acts after the words',
    [
      '“我没想到去申请，是小刘找上门的。”村民孔令山说。孔令山说的小刘，是东塘村民政协理员刘思雨。“平台一预警，我们24小时内必须入户。”刘思雨翻开手机上的工作台账。',
      '检察官阮清和递过去一盒彩铅。“画什么都行，不画也行。”学生方小凡画了一扇门。',
    ],
    [
      ['孔令山', '村民'],
      ['刘思雨', '东塘村民政协理员'],
      [null, null],
    ],
  ],
  [
    'a child whom the text calls by the same character twice, after a role',
    ['“我有两个妈妈。”9岁的留守儿童桃桃在作文里写道。', '“疼是疼，值了。”干警小曾说。'],
    [
      ['桃桃', '留守儿童'],
      ['小曾', '干警'],
    ],
  ],
  [
    'somebody beside another person is not alone',
    [
      '影后楊貴媚與導演葉天倫一同為長者發聲。',
      '精神支持比物質更珍貴。「我自己做不到這麼全面，就想跟著一起做。」她笑說。',
    ],
    [[null, null]],
  ],
])('%s', (_what, lines, expected) => {
  expect(quotesOf(...lines)).toEqual(expected);
});

describe('above the title of a page', () => {
  const BODY = ['今年完成投资3亿元，群众满意。', '一、主要工作', '新建学校5所，新增学位426个。'];
  it('its menu, the head of a paper and a telephone number are no title', () => {
    const read = text(
      ...['时政', '国际', '时评', '光明日报 2022年10月22日 星期六', '湖北', '不负患者信任托付'],
      '作者：本报记者 张锐 夏静 《光明日报》（ 2022年10月22日 09版）',
      ...BODY,
    );
    expect(read).toMatchObject({
      ...{ title: '不负患者信任托付', author: '张锐、夏静', source: '《光明日报》', lost: 0 },
      date: '2022-10-22',
    });
    const site = ['党建', '环境工程科技网', '0538-8993676', '驻村第一书记奋战新征程观察'];
    expect(text(...site, '2022年01月10日', ...BODY)).toMatchObject({
      ...{ title: site[3], date: '2022-01-10', lost: 0 },
    });
  });
  it('lines that may be parts of a title stay with it', () => {
    const { title } = text(
      ...['守好三尺讲台', '托起万家希望', '铸就教育强县', '沂川县教育局2024年工作综述'],
      ...['发布时间：2025-01-16', ...BODY],
    );
    expect(title).toContain('守好三尺讲台');
  });
});

it('a slogan that begins with a preposition is a whole title, and the report below it the subtitle', () => {
  const body = ['2025年2月8日　来源：康泽日报', '门急诊量突破218万人次。'];
  expect(text('以患者为中心 以质量立院', '康泽医疗集团2024年工作回眸', ...body)).toMatchObject({
    ...{ title: '以患者为中心 以质量立院', subtitle: '康泽医疗集团2024年工作回眸' },
  });
  expect(text('青石县人民医院', '2024年工作总结', ...body).title).toBe(
    '青石县人民医院2024年工作总结',
  );
});

it('a heading may be broken over two lines after a dash', () => {
  const prose = '数十万名干部在岗，忙碌于乡间。';
  const read = text('云溪镇2025年工作总结', '选优派强——', '精兵强将沉一线', prose);
  expect(read.headings).toEqual(['1 选优派强——精兵强将沉一线']);
  expect(read.lost).toBe(0);
  const poem = text(
    '云溪镇2025年工作总结',
    '今年完成投资3亿元。',
    '大河奔流——',
    '我们向东',
    '向东',
  );
  expect(poem.headings).not.toContain('1 大河奔流——我们向东');
});

it('the paper, its day and its page are no part of the source’s name', () => {
  const read = text('淬火成钢又一年', '来源：《东陵工人报》2025年1月3日第1版', '产值18.7亿元。');
  expect(read).toMatchObject({ source: '《东陵工人报》', date: '2025-01-03' });
});

it.each([['本篇文章1061字,读完约3分钟'], ['全文约1500字，阅读约需5分钟']])(
  '%s is furniture',
  (line) => {
    const read = text('云溪镇2025年工作总结', line, '今年完成投资3亿元。');
    expect(read.headings).toEqual([]);
    expect(read.paragraphs.join()).not.toContain('分钟');
  },
);

describe('English reports', () => {
  const said = (...lines: string[]) =>
    text('Annual Review 2024', '1. Our year', 'We helped 3,140 people.', ...lines).quotes.map(
      ([, speaker, role]) => [speaker, role],
    );
  it.each<[string, [string | null, string]]>([
    [
      'One beneficiary said “When I can make it, it helps with our food bills and reduces our worries a bit”.',
      [null, 'One beneficiary'],
    ],
    [
      'One young person said, “I look forward to it every week and now I’m a volunteer myself”- Elisa, year 8.',
      ['Elisa', 'year 8'],
    ],
    [
      '“She is always happy, and she comes home and tells me all about it”. (Mum of new 4 year old).',
      [null, 'Mum of new 4 year old'],
    ],
    [
      '“It was an amazing outing.” (Mum who has attended outings with her 2 children for 8 months)',
      [null, 'Mum who has attended outings with her 2 children for 8 months'],
    ],
  ])('%s', (line, speaker) => {
    expect(said(line)).toEqual([speaker]);
  });
  it('a slogan without a comma before it is no speech', () => {
    expect(said('The sign in the hall said “Our House”.')).toEqual([]);
  });
  it('call somebody by a first name, far below the full one', () => {
    expect(
      said(
        '“Every number has a face,” says Dorothy Akande, our chief executive.',
        ...Array.from({ length: 9 }, (_, at) => `Room ${at + 1} was open for 61 hours a week.`),
        '“If you have read this far,” Dorothy adds, “come and have a cup of tea.”',
      ).at(-1)?.[0],
    ).toBe('Dorothy Akande');
  });
  it('tell who somebody is after who', () => {
    expect(
      said('Amira, who came to us in October, remembers it. “Nobody asked me for a form.”'),
    ).toEqual([['Amira', null]]);
  });
  it.each([
    ['top of page'],
    ['Home | About us | What we do | Donate'],
    ['Read the Annual Impact report here'],
  ])('%s is furniture', (line) => {
    const read = text('Annual Review 2024', 'We helped 3,140 people.', line);
    expect([...read.headings, ...read.paragraphs].join()).not.toContain(line);
  });
});
