import { bylineIn } from '../../../../src/domain/read/byline';
import { authorOfDateline } from '../../../../src/domain/read/byline/names';
import { restsOfBylines } from '../../../../src/domain/read/byline/rest';

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
  ['07 Oct 2019 News', null, null, '2019-10-07'],
  ['2018-05-16 来源 ：公益时报 作者 : 于俊如', '于俊如', '公益时报', '2018-05-16'],
  ['2019年3月2日在浮山县第十六届人民代表大会第四次会议上', null, null, '2019-03-02'],
  ['浦原市总工会办公室编　2025年12月30日', null, '浦原市总工会办公室', '2025-12-30'],
  ['財團法人曉嵐福利基金會　編', null, '財團法人曉嵐福利基金會', null],
  ['撰稿：办公室　　审定：祁伯年', '办公室', null, null],
  ['2019-09-07　来源：新京报 举报', null, '新京报', '2019-09-07'],
  ['石佳/中国青年报', '石佳', '中国青年报', null],
  ['新华社', null, '新华社', null],
  ['发表于2014-08-24| 1164次阅读| 来源CSDN| 0 条评论| 作者魏星', '魏星', 'CSDN', '2014-08-24'],
  ['（王付荣文/图）', '王付荣', null, null],
  ['發布單位：秘書室 發布日期：2025-05-12 點閱數：1203', null, '秘書室', '2025-05-12'],
  ['發布日期：114-01-22　發布單位：推廣組　點閱數：512', null, '推廣組', '2025-01-22'],
  ['来　源：县图书馆　　日　期：2026-01-12', null, '县图书馆', '2026-01-12'],
  ['披露单位：青石供水公司　披露日期：2026年3月20日', null, '青石供水公司', '2026-03-20'],
  ['发布：微光基金会秘书处　｜　2026/04/12', null, '微光基金会秘书处', '2026-04-12'],
  ['Lindqvist Timber AB — issued 2 March 2026', null, 'Lindqvist Timber AB', '2026-03-02'],
  ['（青石新闻 记者 周亮 通讯员 李明）', '周亮、李明', '青石新闻', null],
  ['青石日报社全媒体记者 周亮 文 / 图', '周亮', '青石日报社', null],
  ['□大河报·大河客户端记者李鑫通讯员姜烽', '李鑫、姜烽', '大河报·大河客户端', null],
  ['本报记者李鑫通讯员姜烽烜', '李鑫、姜烽烜', null, null],
  ['周亮/文', '周亮', null, null],
  ['◎本网记者 张嗥 见习记者 白玛央忠/文 康定市消防大队/图', '张嗥、白玛央忠', null, null],
  ['2025年12月29日 第A06版：特别报道 作者：本报记者 邸文博', '邸文博', null, '2025-12-29'],
  ['■ 安监部　周亮', '周亮', '安监部', null],
  [
    '2025-08-22 来源：大学生云报 | 张智 武展颜 阅读 1.3千',
    '张智、武展颜',
    '大学生云报',
    '2025-08-22',
  ],
  ['2025-08-22 来源：大学生云报 | 教育频道', null, '大学生云报 教育频道', '2025-08-22'],
  ['图/文 周亮 宣传科', '周亮', '宣传科', null],
  ['2025-12-30 发布于：青石特殊教育学校 阅读 1204', null, '青石特殊教育学校', '2025-12-30'],
  ['县医院 发布于 2025-12-30', null, '县医院', '2025-12-30'],
  ['2025年12月30日 发布于江苏', null, null, '2025-12-30'],
  ['归档时间：2023-06-15', null, null, '2023-06-15'],
  ['• 2025-12-30 18:00:18 健康青石', null, '健康青石', '2025-12-30T18:00:18+08:00'],
  ['• 周亮', '周亮', null, null],
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

describe('the words of a byline without a label', () => {
  it.each<[string, string | null, string | null]>([
    ['原创 小满 青禾公益', '小满', '青禾公益'],
    ['原创 小满 青禾公益 阅读', null, '小满 青禾公益 阅读'],
    ['小满 青禾公益', null, '小满 青禾公益'],
    ['东湖日报 记者 卫东篱 实习生 桑榆', '卫东篱、桑榆', '东湖日报'],
    ['健康澧源 澧源县人民医院', null, '澧源县人民医院'],
    ['健康澧源 澧源县人民医院 体检中心', null, '健康澧源 澧源县人民医院 体检中心'],
    ['澧源县教育局 澧源县人民医院', null, '澧源县教育局 澧源县人民医院'],
    ['阿朗 星光乡村教师计划', '阿朗', '星光乡村教师计划'],
    ['阿朗 星光乡村教师计划 青石', null, '阿朗 星光乡村教师计划 青石'],
    ['阿朗 乡村教师', null, '阿朗 乡村教师'],
    ['阿朗 乡村教师说', '阿朗', '乡村教师说'],
    ['阿朗 乡村教师2025', null, '阿朗 乡村教师2025'],
    ['县局 星光乡村教师计划', null, '县局 星光乡村教师计划'],
  ])('%s', (words, author, source) => {
    expect(bylineIn(`${words} 2026-01-16`)).toEqual({ author, source, publishedOn: '2026-01-16' });
  });

  it.each([
    ['where it was sent from', '2026-01-17 云帆 江苏'],
    ['buttons of the page', '2026-01-17 云帆 打印'],
  ])('leaves out %s', (_case, line) => expect(bylineIn(line)).toMatchObject({ author: '云帆' }));

  it.each([
    ['图/文 翟晓燕', '翟晓燕'],
    ['（图文 翟晓燕、王强）', '翟晓燕、王强'],
    ['記者宋宜庭／新竹報導', '宋宜庭'],
    ['記者 王大明 臺北報導', '王大明'],
    ['記者王大明、宋宜庭／新竹綜合報導', '王大明、宋宜庭'],
    ['本报记者 周 亮 摄影报道', '周亮'],
    ['Words: Ottoline Marsh · Photography: Kwame Boateng', 'Ottoline Marsh'],
    ['By Helen Marsh | 5 min read', 'Helen Marsh'],
  ])('names who wrote it: %s', (line, author) => {
    expect(bylineIn(line)).toEqual({ author, source: null, publishedOn: null });
  });

  it.each([
    '翟晓燕 宣传科',
    'By Helen Marsh | Our year',
    'Lindqvist Timber AB — issued 2 March 2026 in Oslo',
    '日期：待定',
    '浏览：12',
  ])('says nothing in %s', (line) => expect(bylineIn(line)).toBeNull());
});

describe('the labels of a byline', () => {
  const said = (line: string) => {
    const { author, source, credits = [] } = bylineIn(line)!;
    return [author, source, ...credits.map(({ role, name }) => `${role} ${name}`)];
  };

  it.each<[string, ...(string | null)[]]>([
    ['记者 柳明 来源：湘北日报 2026-01-16', '柳明', '湘北日报'],
    ['来源：青石网12作者：周亮', '周亮', '青石网'],
    ['来源：青石网12 作者：周亮', '周亮', '青石网12'],
    ['来源：青石网12', null, '青石网12'],
    ['發佈單位：秘書室', null, '秘書室'],
    ['作者：李明 审核：王强', '李明', null, '审核 王强'],
    ['文｜李明 图｜王强', '李明', null, '图 王强'],
    ['运营 |栗子', null, null, '运营 栗子'],
    ['审核：王强', null, null, '审核 王强'],
    ['审核：2026-01-16', null, null],
    ['来源：县图书馆 来源：县文化馆', null, '县图书馆、县文化馆'],
    ['供稿：生产部 姚瑶', '姚瑶', '生产部'],
    ['供稿：生产部', null, '生产部'],
    ['作者：药学院 杭静姝', '杭静姝', null],
    ['作者：药学院、团委 杭静姝 卫东篱', '杭静姝、卫东篱', null],
    ['作者：杭静姝 药学院', '杭静姝、药学院', null],
    ['作者：药学院 古丽娜·买买提', '古丽娜·买买提', null],
    ['作者：局长 简明辉', '简明辉', null],
    ['编制：县医院 宣传部', null, '县医院'],
    ['Source: City Council | 14 July 2025', null, 'City Council'],
    ['14 July 2025, By Helen Marsh', 'Helen Marsh', null],
  ])('%s', (line, ...expected) => expect(said(line)).toEqual(expected));
});

describe('restsOfBylines', () => {
  const restOf = restsOfBylines({
    ...{ author: '杭静姝', source: '县医院' },
    credits: [{ role: '审核', name: '王强' }],
  });

  it.each<[string, string[]]>([
    ['作者：药学院 杭静姝', ['药学院']],
    ['作者：杭静姝 来源：县医院 2026-01-16', []],
    ['责任编辑：王强 校对：李明', ['李明']],
    ['记者 杭静姝 青石报道', []],
    ['宣传科2发布时间：2026年1月16日', ['宣传科2发布时间']],
    ['县医院2发布时间：2026年1月16日', []],
    ['原创 杭静姝', []],
    ['来源：县医院图文', []],
    ['摄影：杭静姝图文文字', []],
    ['点击：12次 星期五 打印 县医院12', []],
    ['2026-01-16 江苏', []],
    ['By Helen Marsh', []],
  ])('of %s are %j', (line, rest) => expect(restOf(line)).toEqual(rest));
});
