import fc from 'fast-check';
import { anchorAt } from '../../../../src/domain/remark/anchor';
import { CREDIBLE, follow } from '../../../../src/domain/remark/follow';
import { LEAST_SURROUNDING } from '../../../../src/domain/remark/surroundings';
import { onlyPlaceOf } from '../../../../src/domain/remark/only-place';
import { linesOf, type Line } from '../../../../src/domain/remark/line';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const draft = (...paragraphs: string[]) => ({
  title: '书香进山',
  sections: [{ key: 'a', level: 1, heading: '读者', body: paragraphs.map(paragraph) }],
});

const READERS = '2025年，全馆接待读者12万人次，比上年增加一成。';
const VAN = '流动图书车全年出车300多次，走遍了全县的村子。';

/** The words of a line by what they say. */
function anchorOf(lines: readonly Line[], words: string, path = 'sections.a.body.1') {
  const line = lines.find((one) => one.path === path)!;
  const start = line.text.indexOf(words);
  return anchorAt(line, { start, end: start + words.length })!;
}

const found = (words: string, before: string[], after: object) => {
  const { is, path, text } = follow(
    anchorOf(linesOf(draft(...before)), words),
    linesOf(after as never),
  );
  return [is, path, text];
};

describe('the words that a remark is about', () => {
  it.each<[string, string, string[], object, [string, string | null, string]]>([
    [
      'stand as they did',
      '12万人次',
      [READERS],
      draft(READERS),
      ['here', 'sections.a.body.1', '12万人次'],
    ],
    [
      'move where words before them are added',
      '12万人次',
      [READERS],
      draft(`据统计，${READERS}`),
      ['here', 'sections.a.body.1', '12万人次'],
    ],
    [
      'move with their paragraph',
      '12万人次',
      [READERS, VAN],
      draft('新的一段。', VAN, READERS),
      ['here', 'sections.a.body.3', '12万人次'],
    ],
    [
      'move to another section',
      '全馆接待读者12万人次',
      [READERS],
      {
        sections: [
          { key: 'a', body: [paragraph(VAN)] },
          { key: 'b', body: [paragraph(READERS)] },
        ],
      },
      ['here', 'sections.b.body.1', '全馆接待读者12万人次'],
    ],
    [
      'are told from equal words by what stands around them',
      '300',
      ['甲村出车300次，乙村出车300次。'],
      draft('甲村出车300次，乙村出车300次。'),
      ['here', 'sections.a.body.1', '300'],
    ],
    [
      'are changed where only their surroundings are there',
      '12万人次',
      [READERS],
      draft(READERS.replace('12万人次', '13万人次')),
      ['changed', 'sections.a.body.1', '13万人次'],
    ],
    [
      'are changed to nothing where they alone were taken out',
      '，比上年增加一成',
      [READERS],
      draft(READERS.replace('，比上年增加一成', '')),
      ['changed', 'sections.a.body.1', ''],
    ],
    [
      'are changed, with all of their line, where one side of them is left',
      '接待读者',
      [READERS, VAN],
      draft('新的一段。', '2025年全馆服务读者12万人次，比上年增加一成。'),
      ['changed', 'sections.a.body.2', '2025年全馆服务读者12万人次，比上年增加一成。'],
    ],
    ['are gone with their paragraph', '12万人次', [READERS, VAN], draft(VAN), ['gone', null, '']],
    [
      'are not found in a stranger that has two of their letters',
      '全县',
      ['全县都好。'],
      draft('全县'),
      ['gone', null, ''],
    ],
    [
      'are a short paragraph of their own, moved',
      '全县',
      ['全县'],
      draft(VAN, '全县'),
      ['here', 'sections.a.body.2', '全县'],
    ],
  ])('%s', (_, words, before, after, expected) => {
    expect(found(words, before, after)).toEqual(expected);
  });

  it('are the second of two equal ones where that was meant', () => {
    const text = '甲村出车300次，乙村出车300次。';
    const [line] = linesOf(draft(text)).filter(({ kind }) => kind === 'paragraph');
    const start = text.lastIndexOf('300');
    const anchor = anchorAt(line!, { start, end: start + 3 })!;
    const after = linesOf(draft(`今年：${text}`));
    expect(follow(anchor, after)).toMatchObject({ is: 'here', start: start + 3 });
  });

  it('are a heading, a title, or a figure, quote or photo by its key', () => {
    const metrics = [{ key: 'm1', label: '接待读者', text: '12万人次', value: 120000 }];
    const before = linesOf({ sections: [{ key: 'a', heading: '读者', body: [], metrics }] });
    const figure = anchorAt(
      before.find(({ kind }) => kind === 'metric')!,
      null,
    )!;
    const moved = { sections: [{ key: 'b', heading: '新', body: [], metrics }] };
    expect(follow(figure, linesOf(moved))).toMatchObject({
      is: 'here',
      path: 'sections.b.metrics.m1',
    });
    const other = [{ ...metrics[0], text: '13万人次', value: 130000 }];
    const changed = { sections: [{ key: 'a', heading: '读者', body: [], metrics: other }] };
    expect(follow(figure, linesOf(changed))).toMatchObject({ is: 'changed' });
    expect(follow(figure, linesOf({ sections: [] }))).toMatchObject({ is: 'gone', path: null });
    const heading = anchorAt(
      before.find(({ kind }) => kind === 'heading')!,
      { start: 0, end: 2 },
    )!;
    expect(follow(heading, linesOf(changed))).toMatchObject({
      is: 'here',
      path: 'sections.a.heading',
    });
  });

  it('count from the first letter of a paragraph that begins with a space', () => {
    const lines = linesOf(draft(`　　${READERS}`));
    expect(anchorOf(lines, '2025').start).toBe(2);
    expect(follow(anchorOf(lines, '2025'), lines)).toMatchObject({ is: 'here', start: 2 });
  });

  it.each<[string, string[], string | null]>([
    ['12万人次', [READERS, VAN], 'sections.a.body.1'],
    ['全县的村子', [READERS, VAN], 'sections.a.body.2'],
    ['12万人次', [VAN, `读者12万人次。${READERS}`], null],
    ['12万人次', [VAN, READERS, `其中${READERS}`], null],
    ['12万人次', [READERS, `其中${READERS}`], 'sections.a.body.1'],
    ['18万人次', [READERS, VAN], null],
  ])('were seen before an edit: %s in %j', (exact, texts, path) => {
    const found = onlyPlaceOf(exact, 'sections.a.body.1', linesOf(draft(...texts)));
    expect(found && [found.path, found.exact]).toEqual(path && [path, exact]);
  });

  it('have thresholds that this pins', () => {
    expect([CREDIBLE, LEAST_SURROUNDING]).toEqual([8, 4]);
  });

  it('have no anchor beyond their line', () => {
    const [line] = linesOf(draft(READERS));
    expect(anchorAt(line!, { start: 0, end: 99 })).toBeNull();
    expect(anchorAt(line!, { start: 2, end: 2 })).toBeNull();
    expect(anchorAt(line!, { start: -1, end: 2 })).toBeNull();
  });

  it('are always found in the draft in which they were chosen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (texts, a, b) => {
          const lines = linesOf(draft(...texts));
          const line = lines[a % lines.length]!;
          const start = b % Math.max(1, line.text.length);
          const anchor = anchorAt(line, { start, end: Math.min(line.text.length, start + 5) });
          const { is, text } = anchor ? follow(anchor, lines) : { is: 'here', text: '' };
          expect([is, text]).toEqual(['here', anchor?.exact ?? '']);
        },
      ),
    );
  });
});
