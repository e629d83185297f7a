import { splitLines } from '../../../../src/domain/read/line';
import { outlineOf } from '../../../../src/domain/read/outline';

const outline = (...lines: string[]) => outlineOf(splitLines(lines.join('\n')));
const texts = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

/** Headings with their level and the number of paragraphs below each. */
const headings = (...lines: string[]) =>
  outline(...lines).sections.map(
    ({ heading, paragraphs }) =>
      `${heading?.level ?? '-'} ${heading?.text ?? ''} ${paragraphs.length}`,
  );

const TITLE = '青石县图书馆2025年度工作报告';
const TEXT = '全年接待读者21.39万人次，比上年增长5.2%。';

describe('outlineOf', () => {
  it('puts every line in its place', () => {
    const found = outline(
      TITLE,
      '作者：苏砚秋 来源：青石县图书馆 发布日期：2026-01-16',
      TEXT,
      '一、阅读',
      TEXT,
      '（一）少儿',
      TEXT,
      '青石县图书馆',
      '2026年1月12日',
    );
    expect(found.front.title).toBe(TITLE);
    expect(found.front.byline).toEqual({
      ...{ author: '苏砚秋', source: '青石县图书馆', publishedOn: '2026-01-16' },
    });
    expect(found.sections.map(({ heading }) => heading?.level ?? null)).toEqual([null, 1, 2]);
    expect(texts(found.tail)).toEqual(['青石县图书馆', '2026年1月12日']);
    expect(texts(found.other)).toEqual(['青石县图书馆', '2026年1月12日']);
  });

  it('takes date and source of the signature where the front has none', () => {
    const { byline } = outline(
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '青石县图书馆',
      '2026年1月12日',
    ).front;
    expect(byline).toMatchObject({ publishedOn: '2026-01-12' });
  });

  it('takes author, source and date of a line below the text', () => {
    const { byline } = outline(
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '（作者：苏砚秋 来源：青石县图书馆）',
    ).front;
    expect(byline).toMatchObject({ author: '苏砚秋', source: '青石县图书馆' });
  });

  it('keeps the credits at the end', () => {
    const { credits } = outline(TITLE, TEXT, '一、阅读', TEXT, '初审：李明 复审：王强 终审：陈静');
    expect(credits.map(({ role, name }) => `${role} ${name}`)).toEqual([
      '初审 李明',
      '复审 王强',
      '终审 陈静',
    ]);
  });

  it('keeps the credits of a line that parts roles and names by strokes', () => {
    const { credits } = outline(
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '（文/周亮　审核/李明　责编/校对：王强）',
    );
    expect(credits.map(({ role, name }) => `${role} ${name}`)).toEqual([
      ...['文 周亮', '审核 李明', '责编/校对 王强'],
    ]);
  });

  it('settles the level of each heading by all of them', () => {
    expect(
      headings(TITLE, '一、阅读', TEXT, '（一）少儿', TEXT, '1.活动', TEXT, '二、服务', TEXT),
    ).toEqual(['1 一、阅读 1', '2 （一）少儿 1', '3 1.活动 1', '1 二、服务 1']);
    expect(headings(TITLE, '1 概况', TEXT, '1.1 读者', TEXT, '1.1.1 少儿', TEXT)).toEqual([
      '1 1 概况 1',
      '2 1.1 读者 1',
      '3 1.1.1 少儿 1',
    ]);
  });

  it('goes on with the section above where a page prints the title again', () => {
    const found = outline(
      TITLE,
      '一、阅读',
      TEXT,
      TITLE,
      TEXT,
      '图为读者在阅览室。',
      '二、服务',
      TEXT,
    );
    expect(found.sections.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1]);
    expect(found.sections[0]!.captions.map(({ after }) => after)).toEqual([2]);
    expect(found.left.map(({ line, reason }) => `${line.text} ${reason}`)).toEqual([
      `${TITLE} repeated title`,
    ]);
    expect(texts(found.other)).toContain(TITLE);
  });

  it('names what a page adds, with the reason', () => {
    const found = outline(
      '首页 > 新闻 > 正文',
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '上一篇：通知',
      '打印本页',
    );
    expect(found.sections).toHaveLength(2);
    expect(texts(found.left.map(({ line }) => line))).toEqual(
      expect.arrayContaining(['首页 > 新闻 > 正文', '上一篇：通知', '打印本页']),
    );
    expect(found.other.map(({ start }) => start)).toEqual(
      found.other.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('reads nothing out of nothing', () => {
    expect(outline('')).toMatchObject({ sections: [], credits: [], other: [], tail: [], left: [] });
  });

  it('leaves a note for what belongs to no section', () => {
    const lines = splitLines([TITLE, TEXT].join('\n'));
    const notes = [{ mark: '1', text: '见附表。', at: 0 }];
    const found = outlineOf([{ ...lines[0]!, look: { notes } }, ...lines.slice(1)]);
    expect(found.other.some(({ look }) => look.kind === 'note')).toBe(true);
  });

  it('gives the name of a line that credits all pictures to those without a credit', () => {
    const credits = (...last: string[]) =>
      outline(TITLE, '一、阅读', TEXT, '图为读者在阅览室。', TEXT, '图为流动书车。李明 摄', ...last)
        .sections.flatMap(({ captions }) => captions)
        .map(({ credit }) => credit);
    expect(credits(TEXT, '（本文图片均由周亮拍摄）')).toEqual(['周亮', '李明']);
    expect(credits(TEXT)).toEqual([null, '李明']);
  });

  it('keeps what follows a repeated title at the beginning, without a heading', () => {
    const found = outline(TITLE, TITLE, TEXT, '一、阅读', TEXT);
    expect(found.sections.map(({ heading }) => heading?.text ?? null)).toEqual([null, '一、阅读']);
    expect(found.sections[0]!.paragraphs).toHaveLength(1);
  });

  it('lists what is in no section in the order of the document', () => {
    const found = outline(
      '首页 > 新闻 > 正文',
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '青石县图书馆',
      '2026年1月12日',
      '打印本页',
    );
    expect(texts(found.other)).toEqual([
      ...['首页 > 新闻 > 正文', '青石县图书馆', '2026年1月12日', '打印本页'],
    ]);
  });

  it('takes no date from a line below the text that says more', () => {
    const { byline } = outline(
      TITLE,
      TEXT,
      '一、阅读',
      TEXT,
      '附件：2024年12月31日馆藏统计表',
    ).front;
    expect(byline.publishedOn ?? null).toBeNull();
  });

  it('puts headings without numbers below one that has nothing of its own', () => {
    expect(
      headings(TITLE, '一、阅读', '少儿活动', TEXT, '讲座活动', TEXT, '二、服务', TEXT),
    ).toEqual([...['1 一、阅读 0', '2 少儿活动 1', '2 讲座活动 1', '1 二、服务 1']]);
  });
});
