import { text } from '../../../helpers/read-of';

const said = (line: string) =>
  text('云溪镇2025年工作总结', '一、工作开展情况', '今年完成投资3亿元。', line).quotes.map(
    ([, speaker, role]) => [speaker, role],
  );

it.each<[string, [string | null, string | null][]]>([
  ['周敏常说，社区工作没有小事。“居民的一盏灯坏了，就是大事。”', [['周敏', null]]],
  ['李强则说：“忙点好。”', [['李强', null]]],
  ['音乐老师桑吉央宗教的是四十个孩子。“我在前面唱，他们在后面跟。”', [['桑吉央宗', '音乐老师']]],
  ['68岁的学员班秀云学会了剪纸。“我给孙女寄去一张，她贴在窗上。”', [['班秀云', '学员']]],
  [
    '王老师记得，一个孩子问她：“老师，英雄会害怕吗？”她想了想，回答说：“会的，可他们还是往前走了。”',
    [
      [null, '一个孩子'],
      ['王老师', null],
    ],
  ],
  ['王大山家住半山腰。说起收成，他掰着指头算：“一亩少说挣四千。”', [['王大山', null]]],
  ['我想起一个叫小豆的孩子写的话：“谢谢你们记得我。”', [['小豆', '孩子']]],
  [
    '镇综治中心负责人表示，底气来自网格员。“他们的脚板，就是我们的雷达。”',
    [[null, '镇综治中心负责人']],
  ],
  ['“账面上的钱不是钱，收回来的才是。”董事长庾信丰在报告中直言不讳。', [['庾信丰', '董事长']]],
  [
    '民宿主诸葛小满的订单排到了国庆之后，她笑得合不拢嘴：“现在愁的是房间不够。”',
    [['诸葛小满', null]],
  ],
  [
    '家庭医生曲比阿乌去得最多的是6号楼。“我上门一次，他女儿就放心一个月。”',
    [['曲比阿乌', '家庭医生']],
  ],
  ['教师阚明礼有本“鸟账”，翻到最后一页，他写着：“今年，大天鹅来了。”', [['阚明礼', '教师']]],
  ['墙上写着：“今年，大天鹅来了。”', []],
  [
    '大队长向南星提出“三色管理”，他解释说，红色天天看，绿色月月看。“看一眼，少一眼悔。”',
    [['向南星', '大队长']],
  ],
  ['有人问值班员老樊累不累，他摆摆手：“门开着，人心里就亮堂。”', [['老樊', '值班员']]],
  ['归侨郁老先生每天都来坐坐。他常对年轻人讲：“我在南洋住过。”', [['郁老先生', null]]],
  ['“扶着它，夜里起来心里不慌。”78岁的陶桂英摸着扶手，笑得像个孩子。', [['陶桂英', null]]],
  ['诗人沙马阿依念完最后一行，台下有个小女孩小声说：“灯在她嘴里。”', [[null, '台下有个小女孩']]],
  ['心理教师乜晓云从不催促来访者开口。“沙盘摆完了，他自己就说话了。”', [['乜晓云', '心理教师']]],
  ['县长王明提出了新的口号。“一天也不耽误，一户也不落下。”', []],
  [
    '居民贝小燕回忆：“我下夜班都是跑过去的。”社区协调资金18.6万元。小燕第一个发了朋友圈：“今晚，我是走回家的。”',
    [
      ['贝小燕', '居民'],
      ['贝小燕', '居民'],
    ],
  ],
  ['“一荤两素一汤。”79岁的盛仲和老人夹起一块排骨，“比我自己做的软和。”', [['盛仲和', null]]],
  ['省劳模储国梁站在一旁，只说了一句：“别怕错，怕的是不敢动手。”', [['储国梁', '省劳模']]],
  ['四年級的高以樂・巴萬說：「我會講的話，阿嬤聽了會哭。」', [['高以樂・巴萬', null]]],
  ['高一（5）班的殷墨在手记里写道：“原来一行字是古人的一辈子。”', [['殷墨', null]]],
])('%s', (line, people) => expect(said(line)).toEqual(people));

it.each<[string, string | null, string | null]>([
  [
    'As one eight-year-old put it: “I didn’t know quiet could be this loud.”',
    null,
    'one eight-year-old',
  ],
  ['“Forty pages for four thousand dollars,” as one applicant put it.', null, 'one applicant'],
  [
    '“It looks like somewhere you would want to be,” is the verdict of bar manager Lucho Ferreira.',
    ...(['Lucho Ferreira', 'bar manager'] as const),
  ],
  [
    '“Your beetroot has divided opinion,” its manager, Helen Tarn, wrote to us.',
    ...(['Helen Tarn', 'manager'] as const),
  ],
  [
    'Luis Ortega kept coming back. “They never asked me why I stayed until closing,” Ortega said.',
    ...(['Luis Ortega', null] as const),
  ],
  [
    'Luis Ortega and Ana Ortega kept coming back. “They never asked me why,” Ortega said.',
    ...(['Ortega', null] as const),
  ],
  [
    'A survivor, who asked not to be named, told us: “The person on the phone stayed on the phone.”',
    ...([null, 'A survivor'] as const),
  ],
  [
    'Head teacher Mrs. Ita Brennan keeps the ledger herself: “Year 4 audit me every Friday.”',
    ...(['Ita Brennan', 'Head teacher'] as const),
  ],
  [
    'Pharmacist Bilal Shaikh checks blood pressure in his shop. “People pop in for plasters,” he said.',
    ...(['Bilal Shaikh', 'Pharmacist'] as const),
  ],
])('%s', (line, speaker, role) => {
  const { quotes } = text(
    'Annual report 2025',
    '',
    '1. Care',
    'We cared for 486 people.',
    '',
    line,
  );
  expect(quotes.map(([, who, as]) => [who, as])).toEqual([[speaker, role]]);
});

it.each([
  ['鹿鸣坡小学 校长　谷雨生', '谷雨生', null],
  ['会长　幸福来', '幸福来', null],
  ['發佈單位：教務處　發佈日期：2025-08-29', null, '教務處'],
  ['原创 驻村工作队 滩头发布 2025年12月29日 19:30 湖南', '驻村工作队', '滩头发布'],
  ['原创 小满 青禾公益 2026年1月30日 18:02 浙江', '小满', '青禾公益'],
  ['阿朗 星光乡村教师计划 2026-02-03 20:00 贵州', '阿朗', '星光乡村教师计划'],
])('reads who wrote it from %s', (line, author, source) => {
  const read = text('在希望的田野上奔跑：2025年工作总结', line, '一、立德', '开展班会148场。');
  expect([read.author, read.source]).toEqual([author, source]);
});

it('reads a mail from Taiwan with the label 日期, and leaves out what a program adds below', () => {
  const { title, paragraphs } = text(
    ...[
      '寄件者：龔秘書 <sec@example.org>',
      '日期：2026年2月3日',
      '主旨：轉寄：會務報告',
      '收件者：各理事',
      '',
    ],
    ...[
      '請於周五前回覆。',
      '',
      '澄海灣漁民互助社',
      '2025年度會務報告',
      '一、會員概況',
      '有會員1,284人。',
    ],
    '此郵件及附件僅供收件人使用，如誤收請刪除。',
  );
  expect(title).toBe('澄海灣漁民互助社2025年度會務報告');
  expect(paragraphs.join()).toBe('有會員1,284人。');
});

it('ends a mail at its sender’s name, and takes the line with the year for its title', () => {
  const { title, headings, paragraphs } = text(
    ...[
      'Subject: Annual summary',
      'From: Tilda Brook <tilda@example.org>',
      'To: trustees@example.org',
      '',
    ],
    ...[
      'Hi everyone,',
      '',
      'Here is the summary. Shout if anything looks wrong!',
      '',
      'GROUNDWELL: OUR YEAR 2025',
      '',
    ],
    ...['1) Plots', 'All 64 plots are let.', '', 'Tilda Brook', 'Project worker', '07000 000000'],
  );
  expect([title, headings]).toEqual(['GROUNDWELL: OUR YEAR 2025', ['1 1) Plots']]);
  expect(paragraphs).toEqual(['All 64 plots are let.']);
});
