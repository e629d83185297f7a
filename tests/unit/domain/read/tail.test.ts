import { creditsIn } from '../../../../src/domain/read/credits';
import { splitLines, type Look } from '../../../../src/domain/read/line';
import { bylineOfTail, isLooseLine, tailLength } from '../../../../src/domain/read/tail';

const linesOf = (text: string, looks: Readonly<Record<number, Look>> = {}) =>
  splitLines(text).map((line, at) => ({ ...line, look: looks[at] ?? line.look }));
const TEXT = '一、成效\n全年接待读者21万人次，办讲座246场。';

describe('tailLength', () => {
  it.each<[string, string, number, Record<number, Look>?]>([
    ['credits', '责任编辑：何晴　一审：王一', 1],
    ['a body and a day', '禾川县农业农村局\n2026年1月6日', 2],
    ['several bodies and a day', '禾川县教育局\n禾川县财政局\n2026年1月6日', 3],
    ['people with their offices and a month', '校監　伍啟仁\n校長　梅詠詩\n2025年11月', 3],
    ['a body alone below a sentence', '槐川一中德育处', 1],
    ['a note', '注：数据截至12月底', 1],
    ['attachments', '附件：1.任务分解表\n2.任务清单', 2],
    ['a reporter', '（通讯员 邱婷）', 1],
    ['a remark about the text', '（本文获征文一等奖）', 1],
    ['a page line below strangers', '责任编辑：何晴\n任务分解\n任务清单', 3],
    ['nothing', '', 0],
    ['nothing: a sentence with a body', '工作由禾川县教育局负责，已完成。', 0],
    ['nothing: a numbered line with a body', '二、禾川县教育局', 0],
  ])('ends a text before %s', (_case, tail, length) => {
    expect(tailLength(linesOf(`${TEXT}\n${tail}`))).toBe(length);
  });

  it('passes at most three strangers', () => {
    const strangers = (count: number) => Array.from({ length: count }, () => '任务分解').join('\n');
    expect(tailLength(linesOf(`${TEXT}\n责任编辑：何晴\n${strangers(3)}`))).toBe(4);
    expect(tailLength(linesOf(`${TEXT}\n责任编辑：何晴\n${strangers(4)}`))).toBe(0);
  });

  it.each<[string, Look]>([
    ['a heading', { heading: 2 }],
    ['a row of a table', { kind: 'row' }],
  ])('leaves %s in the text, whatever it says', (_case, look) => {
    expect(tailLength(linesOf(`${TEXT}\n责任编辑：何晴`, { 2: look }))).toBe(0);
  });

  it('leaves the caption of a picture with it', () => {
    const looks: Record<number, Look> = { 2: { kind: 'image' } };
    expect(tailLength(linesOf(`${TEXT}\n图片\n图：医生在量血压`, looks))).toBe(0);
  });
});

describe('creditsIn', () => {
  it.each<[string, string[] | null]>([
    ['责任编辑：何晴　一审：王一', ['责任编辑 何晴', '一审 王一']],
    ['（责任编辑：何晴）', ['责任编辑 何晴']],
    ['责任编辑/何晴', ['责任编辑 何晴']],
    ['责编/校对：何晴', ['责编/校对 何晴']],
    ['责任编辑：何晴、王一；', ['责任编辑 何晴、王一']],
    ['责任编辑：', []],
    ['本报责任编辑：何晴', null],
    ['责任编辑：何晴。全文完', null],
    [`责任编辑：${'何'.repeat(116)}`, null],
    ['全年办讲座246场', null],
  ])('%s', (text, expected) => {
    expect(creditsIn(text)?.map(({ role, name }) => `${role} ${name}`) ?? null).toEqual(expected);
  });
});

describe('what a tail says', () => {
  it.each<[string, string | null, string | null]>([
    ['作者：周亮\n来源：县图书馆', '周亮', '县图书馆'],
    ['（通讯员 邱婷）', '邱婷', null],
    ['述职人：岳建国', '岳建国', null],
    ['2026年1月6日', null, null],
  ])('%s', (text, author, source) => {
    expect(bylineOfTail(linesOf(text))).toEqual({ author, source });
  });

  it.each([
    ['联系电话：0000-0000000', true],
    ['（全文完）', true],
    ['（县图书馆供图）', true],
    ['全年办讲座246场', false],
  ])('is loose in %s: %s', (text, expected) => expect(isLooseLine(text)).toBe(expected));
});
