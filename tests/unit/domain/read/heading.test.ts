import { headingOf, leadBeside } from '../../../../src/domain/read/heading';
import { numberingOf } from '../../../../src/domain/read/numbering';
import type { Line, Look } from '../../../../src/domain/read/line';

const heading = (text: string, look: Look = {}) =>
  headingOf({ text, start: 0, end: text.length, inlines: [{ type: 'text', text }], look });

const many = (count: number) => '字'.repeat(count);

describe('numberingOf', () => {
  it.each([
    [
      0,
      [
        '第一部分 总体情况',
        '第二章　财务',
        '第十二篇',
        '第3部分',
        '第三編 概況',
        'Part 2: Priorities',
        'CHAPTER IV',
      ],
    ],
    [1, ['第一节 概况', '第2節　概況']],
    [2, ['壹、总体情况', '貳．概況', '叁. 成效', '拾壹、附则']],
    [3, ['一、主要成效', '十二、附则', '三．问题', '四.建议', '二 、成效']],
    [4, ['（一）抓实整改', '(二)补短板', '（ 三 ）提质', '（十一）', '（一）、整改']],
    [5, ['1.茶叶提质', '2、扩面', '３．增效', '12、总结', '⒈提质', '3 基本情况', '1 .提质']],
    [6, ['1.1 概况', '2.10　组织', '2.1“一网通办”', '3.1《条例》落实']],
    [7, ['1.1.1 概况', '1.1.1.概况', '10.2.3、范围']],
    [8, ['（1）提质', '(2)扩面', '3）增效', '（１）提质']],
    [9, ['①提质', '⑳收尾']],
    [
      null,
      [
        '主要成效',
        '3.4万人次',
        '2.5亩茶园',
        '131',
        '12%',
        '2025年3月',
        '第一书记到村',
        '3 万元',
        '一是提质',
        'Part of the plan',
        'Part 2nd',
      ],
    ],
  ])('%d', (index, lines) => {
    expect(lines.filter((line) => numberingOf(line) !== index)).toEqual([]);
  });

  it('takes a number in front of a long line, or of one with marks, for a count', () => {
    expect(numberingOf(`3 ${many(19)}`)).toBe(5);
    expect(numberingOf(`3 ${many(20)}`)).toBeNull();
    expect(numberingOf('3 字字，字')).toBeNull();
  });
});

describe('headingOf', () => {
  it.each<[string, string, number | null]>([
    ['一、主要成效', '一、主要成效', 3],
    ['一、主要成效。', '一、主要成效。', 3],
    ['工作回顾', '工作回顾', null],
    ['乡村振兴怎么走？', '乡村振兴怎么走？', null],
    ['【供水保障】', '【供水保障】', null],
    ['【案例】凌晨三点的抢修', '【案例】凌晨三点的抢修', null],
    ['Appendix A: Definitions', 'Appendix A: Definitions', null],
    ['Annex: Statement from the council', 'Annex: Statement from the council', null],
    [
      "2.1 Progress against last year's priorities",
      "2.1 Progress against last year's priorities",
      6,
    ],
    ['Case study: the Okafor family', 'Case study: the Okafor family', null],
    ['一　董事會議', '一　董事會議', 3],
    ['壹　會務概況', '壹　會務概況', 2],
    ['Our year in numbers', 'Our year in numbers', null],
    ['2 Results', '2 Results', null],
    ['3 基本情况', '3 基本情况', 5],
    ['2024-2025年度', '2024-2025年度', null],
    ['话说“加油！”', '话说“加油！”', null],
  ])('%s is one', (line, text, numbering) => {
    expect(heading(line)).toEqual({ text, numbering, level: null, runIn: false });
  });

  it.each<[string, string, number | null]>([
    ['（一）抓实整改。全年完成3项。', '（一）抓实整改', 4],
    ['1.提质扩面。新增20亩。', '1.提质扩面', 5],
    ['（二）完善监管：为规范收支，拟订草案2件。', '（二）完善监管', 4],
    ['（二）完善监管：为规范收支，拟订草案2件。又建台账。', '（二）完善监管', 4],
    ['【供水保障】全年供水12万吨。', '【供水保障】', null],
    ['〖民生〗全年办成12件。', '〖民生〗', null],
    ['[Water] all year', '[Water]', null],
  ])('%s begins with one', (line, text, numbering) => {
    expect(heading(line)).toEqual({ text, numbering, level: null, runIn: true });
  });

  it.each([
    '全年接待读者21万人次。',
    '3,412 people supported',
    '30 June 2026',
    '院长：欧阳致远',
    '董事长　贝景行',
    '我们走了很远的路，',
    '内容如下：',
    '“走，看看去”',
    '——摘自县志',
    '★ 97% 项目按期完成率',
    '· 12项',
    '131',
    '98.5%',
    '£6.2m',
    '7.84 万人。',
    'March 2026',
    'By order of the Board',
    'Autumn 2025',
    '记者：明年最大的挑战是什么？',
    '问：钱从哪里来？',
    '1.“一件事”改革：指将关联事项整合办理。',
    '约12万户',
    '经费：352万元',
    '他说：“好”',
    '好。',
    '茶',
    '☑ 已完成验收',
    '单位：万元',
    // Items of a list: counts, clauses.
    '1.新建公路12公里，惠及320户。',
    '1.惠及320户，满意。',
    '1.惠及320户。',
    '2.帮扶30户40人',
    '一、完成整改；',
    '【本报讯】全年供水。',
    '【新华社电】全年供水。',
    '【编者按】全年供水。',
    '【供】水。',
    '“最美”是谁？',
    'it was a good year',
    'Our year in numbers.',
    'Mail us: a@b.cn',
    'a@b.cn',
    'Total: 12',
    'One two three four five six seven eight nine ten eleven',
    '5 %',
  ])('%s is none', (line) => expect(heading(line)).toBeNull());

  it('tells one from a sentence by its length', () => {
    expect(heading(many(28))).not.toBeNull();
    expect(heading(many(29))).toBeNull();
    expect(heading(`一、${many(38)}`)).not.toBeNull();
    expect(heading(`一、${many(39)}`)).toBeNull();
    expect(heading(`（一）${many(29)}。${many(9)}。`)?.runIn).toBe(true);
    expect(heading(`（一）${many(30)}。${many(9)}。`)).toBeNull();
    expect(heading(`${many(15)}！`)).not.toBeNull();
    expect(heading(`${many(16)}！`)).toBeNull();
    expect(heading(`A${'b'.repeat(69)}`)).not.toBeNull();
    expect(heading(`A${'b'.repeat(70)}`)).toBeNull();
    expect(heading('One two three four five six seven eight nine ten')).not.toBeNull();
    expect(heading(`【${many(20)}】`)).not.toBeNull();
    expect(heading(`【${many(21)}】${many(10)}`)).toBeNull();
  });

  it('ends a lead at a colon only before a sentence of some length', () => {
    expect(heading(`（一）${many(21)}：字字字，字字字字字字字。`)?.runIn).toBe(true);
    expect(heading(`（一）${many(22)}：字字字，字字字字字字字。`)?.runIn).not.toBe(true);
    expect(heading('（一）整改：字字字，字字字字字字字。')?.runIn).toBe(true);
    expect(heading('（一）整改：字字字，字字字字字字。')?.runIn).toBe(false);
    expect(heading('（一）整改：字字字字字字字字字字字字。')?.runIn).toBe(false);
    expect(heading('（一）整改，提质：字字字，字字字字字字字字。')?.runIn).toBe(false);
    expect(heading('1.1 整改：字字字，字字字字字字字字。')?.runIn).toBe(false);
    expect(heading('1.整改：字字字，字字字字字字字字。')?.runIn).toBe(true);
  });

  it('takes no clause with a colon or a semicolon for the lead of a paragraph', () => {
    expect(heading('（一）整改；提质。全年完成。')).toBeNull();
    expect(heading('（一）整改：提质。全年完成。')).toBeNull();
    expect(heading('（一）整改！全年完成。')).toBeNull();
    expect(heading('（一）惠及320户，满意。全年完成。')).toBeNull();
  });

  it('believes what the document says of a line', () => {
    expect(heading('全年接待读者21万人次。', { heading: 2 })).toEqual({
      ...{ text: '全年接待读者21万人次。', numbering: null, level: 2, runIn: false },
    });
    expect(heading('一、成效', { heading: 3 })).toMatchObject({ numbering: 3, level: 3 });
    expect(heading('☑ 成效', { heading: 1 })).toMatchObject({ level: 1 });
    expect(heading('加大投入，提质。全年完成。', { boldLead: '加大投入，提质。' })).toEqual({
      ...{ text: '加大投入，提质。', numbering: null, level: null, runIn: true },
    });
    expect(heading('一、成效', { kind: 'list-item' })).toBeNull();
    expect(heading('成效', { framed: true })).toBeNull();
    expect(heading('成效', { framed: true, strong: true })).not.toBeNull();
    expect(heading('一、成效', { framed: true })).not.toBeNull();
    expect(heading('深入推进，', { strong: true })).toMatchObject({ text: '深入推进，' });
    expect(heading('深入推进。全年', { strong: true })).toBeNull();
    expect(heading('深入推进。', { strong: true })).not.toBeNull();
    expect(heading('深入，', { strong: false })).toBeNull();
    expect(heading(`，${many(39)}`, { strong: true })).not.toBeNull();
    expect(heading(`，${many(40)}`, { strong: true })).toBeNull();
  });
});

describe('what is no heading whatever it looks like', () => {
  it.each<[string, string, Look]>([
    ['whoever signs', '董事长　贝景行', { heading: 1 }],
    ['the unit of a table', '单位：万元', { heading: 1 }],
    ['a label before its line', '资料来源', { boldLead: '资料来源' }],
    ['a point of its paragraph', '一是走访全覆盖。', { boldLead: '一是走访全覆盖。' }],
    ['an amount in bold', '131', { strong: true }],
    ['a question in bold', '记者：明年最大的挑战是什么？', { strong: true }],
    ['a numbered item of a list', '一、成效', { kind: 'list-item' }],
    ['an English sentence with a number', '2.1 We closed 5,987 cases.', {}],
    ['several items on one line', '1.力量薄弱。2.责任不落实。', {}],
    ['the same with a bracket after the number', '1)力量薄弱；2)责任不落实。', {}],
    ['the same with Chinese numbers', '（一）专业人才不足。（二）景区淡旺季明显。', {}],
    ['a term that is explained', '1.改革：是指将事项整合办理。', {}],
    ['clauses with a number', '2.1 “一网通办”；全年', {}],
    ['a desk in brackets', '【按】全年供水。', {}],
    ['a credit in brackets', '【主任：李明】全年供水。', {}],
    ['brackets inside a sentence', '全年【供水】保障有力。', {}],
    ['an explanation after its term', '2.改革:指将事项整合办理', {}],
    ['figures with a decimal point', '1.新建12.5万亩，惠及3.2万户', {}],
    ['a clause with a count', '3.帮扶 30 户，满意', {}],
    ['a remark in brackets', '（综合整理自县志办、档案馆）', { strong: true }],
    ['where a page took it from', '（资料来源：县志办）', { heading: 3 }],
    ['a row of a table without cells', '维修 38.8', {}],
    ['a row of a table with a unit', '捐赠收入　1,280万元', {}],
  ])('%s: %s', (_case, text, look) => expect(heading(text, look)).toBeNull());

  it.each<[string, Look, string]>([
    ['附录：指标索引', {}, '附录：指标索引'],
    ['附录A 术语', {}, '附录A 术语'],
    ['附录二　术语', {}, '附录二　术语'],
    ['1.力量薄弱。3.责任不落实。', {}, '1.力量薄弱'],
    ['2.1 Cases closed.', {}, '2.1 Cases closed.'],
    ['【供水保障】全年', {}, '【供水保障】全年'],
    ['改善民生。全年完成。', { boldLead: '改善民生。' }, '改善民生。'],
    ['2.帮扶30户', {}, '2.帮扶30户'],
    ['（一）', { heading: 2 }, '（一）'],
    ['收获 2025', {}, '收获 2025'],
    ['春', { lone: true }, '春'],
    ['一、2014年工作总结  2014年，全镇完成投资3亿元。', {}, '一、2014年工作总结'],
    ['（二）园区建设　全年新建厂房12栋，入驻企业46家。', {}, '（二）园区建设'],
  ])('but %s begins with %j', (text, look, found) => {
    expect(heading(text, look)?.text).toBe(found);
  });
});

describe('leadBeside', () => {
  const line = (text: string, look: Look = {}): Line => ({
    ...{ text, start: 0, end: text.length, inlines: [{ type: 'text', text }], look },
  });
  /** This line begins with a run-in heading by itself. */
  const LED = '二、特展：办理9档，参观3万人次，创近年新高。';
  const beside = (text: string, other = LED, look: Look = {}) =>
    leadBeside(line(text, look), [undefined, line(other)])?.text ?? null;

  it('makes a line begin with a heading if a neighbour does', () => {
    expect(beside('一、常设展：展出典藏品126件。')).toBe('一、常设展');
    expect(leadBeside(line('一、常设展：展出典藏品126件。'), [line(LED)])).toEqual({
      ...{ text: '一、常设展', numbering: 3, level: null, runIn: true },
    });
  });

  it.each<[string, string, { other?: string; look?: Look }]>([
    ['a line without a number', '常设展：展出典藏品126件。', {}],
    ['a line without a colon', '一、常设展展出典藏品126件。', {}],
    ['a clause before the colon', '一、常设展，特展：展出典藏品126件。', {}],
    ['a value after the colon', '一、常设展：三件。', {}],
    [
      'decimal numbers',
      '1.1 常设展：展出126件。',
      { other: '1.2 特展：办理9档，参观3万人次，创近年新高。' },
    ],
    [
      'a neighbour without a heading',
      '一、常设展：展出典藏品126件。',
      { other: '二、特展：办理9档。' },
    ],
    [
      'a neighbour of another numbering',
      '一、常设展：展出典藏品126件。',
      { other: '（二）特展：办理9档，参观3万人次，创近年新高。' },
    ],
    ['an item of a list', '一、常设展：展出典藏品126件。', { look: { kind: 'list-item' } }],
    ['a heading of the document', '一、常设展：展出典藏品126件。', { look: { heading: 2 } }],
  ])('leaves %s as it is', (_case, text, { other, look }) => {
    expect(beside(text, other, look)).toBeNull();
  });

  it('takes four characters after the colon for text', () => {
    expect(beside('一、常设展：十三件。')).toBe('一、常设展');
  });
});
