import { bylineIn } from '../../../../src/domain/read/byline';
import { authorOfDateline } from '../../../../src/domain/read/byline/names';

/** A line, and its author, source and date. */
const ROWS: [line: string, author: string | null, source: string | null, date: string | null][] = [
  ['作者：苏砚秋 来源：霁川县图书馆 发布日期：2026-01-16', '苏砚秋', '霁川县图书馆', '2026-01-16'],
  ['时间：2024-12-30　来源：云岚环境　【字体：大 中 小】', null, '云岚环境', '2024-12-30'],
  ['记者 呼延旭 | 2024-11-12 | 来源：槐原日报', '呼延旭', '槐原日报', '2024-11-12'],
  ['遂阳博物馆 2025/01/02 文：万俟宁 图：东方既', '万俟宁', '遂阳博物馆', '2025-01-02'],
  ['2024年03月05日　第03版：综合新闻', null, null, '2024-03-05'],
  ['发布者：宣传科2发布时间：2026-01-16浏览次数：386', null, '宣传科', '2026-01-16'],
  ['来源：青石县政府办发布日期：2026-01-16字号：大 中 小', null, '青石县政府办', '2026-01-16'],
  [
    '信息来源：县图书馆作者：周亮发布时间：2026-01-16 08:30',
    '周亮',
    '县图书馆',
    '2026-01-16T08:30+08:00',
  ],
  ['云帆 638 2026-01-17 08:26:41', '云帆', null, '2026-01-17T08:26:41+08:00'],
  ['供稿：宣传科 2026-01-16', null, '宣传科', '2026-01-16'],
  ['供稿：周亮　来源：县图书馆　2026-01-16', '周亮', '县图书馆', '2026-01-16'],
  ['记者周亮 通讯员李明 2026-01-16', '周亮、李明', null, '2026-01-16'],
  ['By Helen Marsh, Chief Executive | Published: 14 July 2025', 'Helen Marsh', null, '2025-07-14'],
  ['Posted on: 8 January 2026', null, null, '2026-01-08'],
  ['發布單位：秘書室 發布日期：2025-05-12 點閱數：1203', null, '秘書室', '2025-05-12'],
  ['發布日期：114-01-22　發布單位：推廣組　點閱數：512', null, '推廣組', '2025-01-22'],
  ['来　源：县图书馆　　日　期：2026-01-12', null, '县图书馆', '2026-01-12'],
  ['披露单位：青石供水公司　披露日期：2026年3月20日', null, '青石供水公司', '2026-03-20'],
  ['发布：微光基金会秘书处　｜　2026/04/12', null, '微光基金会秘书处', '2026-04-12'],
  ['Lindqvist Timber AB — issued 2 March 2026', null, 'Lindqvist Timber AB', '2026-03-02'],
  ['澧阳乡村振兴 2025-12-26', null, '澧阳乡村振兴', '2025-12-26'],
  ['報告日期：中華民國114年3月18日', null, null, '2025-03-18'],
  ['编制：县医院宣传部 | 2026年3月18日', null, '县医院宣传部', '2026-03-18'],
  ['编印单位：汀州博物馆　　编印日期：2026年2月28日', null, '汀州博物馆', '2026-02-28'],
  ['公布机关：青石县统计局 公布时间：2026-03-01', null, '青石县统计局', '2026-03-01'],
  ['Published 14 October 2025 by Hannah Ofori', 'Hannah Ofori', null, '2025-10-14'],
  ['12 January 2026 · By the communications team', 'communications team', null, '2026-01-12'],
  ['2026 年 1 月 16 日 会长 周亮', '周亮', null, '2026-01-16'],
  ['Submitted by Ruth Achterberg, College Librarian', 'Ruth Achterberg', null, null],
  ['Posted on 19 December 2025 by Katya Lindholm in News', 'Katya Lindholm', null, '2025-12-19'],
  ['By Dr Amara Nwosu, Director of Public Health', 'Amara Nwosu', null, null],
  ['星河家园 星河家园 2026年1月20日', null, '星河家园', '2026-01-20'],
  ['Report author: Helen Marsh, Head of Policy | 14 July 2025', 'Helen Marsh', null, '2025-07-14'],
];

describe('bylineIn', () => {
  it.each(ROWS)('reads %s', (line, author, source, publishedOn) => {
    expect(bylineIn(line)).toEqual({ author, source, publishedOn });
  });

  it.each([
    ['本报记者 周 亮', '周亮'],
    ['本报记者周亮 通讯员李明', '周亮、李明'],
    ['（记者 周亮）', '周亮'],
    ['□ 周亮 李明', '周亮、李明'],
    ['撰稿：周 亮、李明山', '周亮、李明山'],
    ['报告人：局长 周亮', '周亮'],
    ['文字丨周亮', '周亮'],
    ['报告人：周亮 李明', '周亮、李明'],
  ])('reads who wrote it: %s', (line, author) => {
    expect(bylineIn(line)).toEqual({ author, source: null, publishedOn: null });
  });

  it.each([
    '全年接待读者21.39万人次。',
    '字体：大 中 小',
    '给夜读的人留灯',
    '2025年3月4日 星期二 晴',
    'Our year in numbers',
    'for the year ended 31 March 2026',
    '编制：120人',
  ])('takes %s for no byline', (line) => expect(bylineIn(line)).toBeNull());
});

it.each([
  ['苍梧日报讯（记者 樊星 文/图）过去一年，书城接待读者268万人次。', '樊星'],
  ['本报讯（记者 周亮 通讯员 李明）全年接待读者。', '周亮、李明'],
])('the dateline of %s names who wrote it', (paragraph, author) =>
  expect(authorOfDateline(paragraph)).toBe(author),
);

describe('what decides about a byline', () => {
  const read = (line: string) => {
    const { author, source, publishedOn } = bylineIn(line) ?? {};
    return [author, source, publishedOn];
  };

  it('is its length, and that it is no sentence', () => {
    const long = (count: number) => `作者：${'李'.repeat(count)}`;
    expect(bylineIn(long(117))).not.toBeNull();
    expect(bylineIn(long(118))).toBeNull();
    expect(bylineIn('作者：李明。')).toBeNull();
    expect(bylineIn(`2026-01-16 ${'县'.repeat(24)}`)).not.toBeNull();
    expect(bylineIn(`2026-01-16 ${'县'.repeat(25)}`)).toBeNull();
    expect(bylineIn('2026-01-16 县图书馆，县文化馆')).toBeNull();
    expect(bylineIn('记者 李明，王强')).toBeNull();
    expect(bylineIn(`记者 ${'李明 '.repeat(13)}`)).toBeNull();
  });

  it.each([
    ['来源：湘北日报 记者 柳明 2026-01-16', ['柳明', '湘北日报', '2026-01-16']],
    ['来源：湘北日报 通讯员 柳明 供稿 2026-01-16', ['柳明、供稿', '湘北日报', '2026-01-16']],
    ['作者：李明来源：县图书馆', ['李明', '县图书馆', null]],
    ['作者：李明 摄影：王强 来源：县图书馆', ['李明', '县图书馆', null]],
    ['来源：县图书馆 2026-01-16 浏览：12', [null, '县图书馆', '2026-01-16']],
    ['李明 县图书馆 2026-01-16', ['李明', '县图书馆', '2026-01-16']],
    ['县图书馆 李明 2026-01-16', [null, '县图书馆 李明', '2026-01-16']],
    ['李明 县图书馆 办公室 2026-01-16', [null, '李明 县图书馆 办公室', '2026-01-16']],
    ['新华网 2026-01-16', [null, '新华网', '2026-01-16']],
    ['县医院 2026-01-16', [null, '县医院', '2026-01-16']],
    ['2026-01-16', [null, null, '2026-01-16']],
    ['2026-01-16 星期五 638', [null, null, '2026-01-16']],
    ['本报记者李明 2026-01-16', ['李明', null, '2026-01-16']],
    ['翟晓燕 文/图 2026-01-16', ['翟晓燕', null, '2026-01-16']],
    ['□李明', ['李明', null, null]],
    ['李明', [undefined, undefined, undefined]],
    ['（记者 李明 王强）', ['李明、王强', null, null]],
    ['记者买买提·艾力', ['买买提·艾力', null, null]],
    ['记者李明、今天', [undefined, undefined, undefined]],
    ['（李明）', [undefined, undefined, undefined]],
  ])('%s', (line, said) => expect(read(line)).toEqual(said));

  it.each([
    ['本报讯（记者 李明 通讯员 王强）1月16日', '李明、王强'],
    ['（全媒体记者李明）全年', '李明'],
    ['本报讯（李明）1月16日', null],
    [`${'字'.repeat(31)}（记者 李明）`, null],
    [`${'字'.repeat(30)}（记者 李明）`, '李明'],
    ['全年接待读者21万人次', null],
  ])('of a dateline is whoever it names: %s', (text, author) => {
    expect(authorOfDateline(text)).toBe(author);
  });
});
