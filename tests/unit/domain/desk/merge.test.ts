import fc from 'fast-check';
import { merge, toContent, toDocument, type Content, type Node } from '../../../../src/domain/desk';
import { contents } from '../../../helpers/arbitrary-content';

const p = (...texts: string[]) => ({
  type: 'paragraph' as const,
  children: texts.map((text) => ({ type: 'text' as const, text })),
});
const draft = (...bodies: string[][]): Content => ({
  title: '题',
  sections: bodies.map((body, at) => ({
    ...{ key: `s${at}`, heading: `第${at}节`, body: body.map((text) => p(text)) },
    ...{ quotes: [], metrics: [], photos: [] },
  })),
});
const doc = (content: Content) => toDocument(content, 'zh');
const merged = (base: Content, mine: Content, theirs: Content) => {
  const { document, conflicts } = merge(doc(base), doc(mine), doc(theirs));
  return { content: toContent(document, base), conflicts };
};
const textsOf = (nodes: Node[]): string[] =>
  nodes.flatMap(({ text, content = [] }) => [...(text ? [text] : []), ...textsOf(content)]);

describe('merging three states of a manuscript', () => {
  it('is what one side made of it where the other did nothing', () => {
    fc.assert(
      fc.property(contents, contents, (base, other) => {
        const [from, to] = [doc(base), doc(other)];
        expect(merge(from, to, from)).toEqual({ document: to, conflicts: [] });
        expect(merge(from, from, to)).toEqual({ document: to, conflicts: [] });
        expect(merge(from, to, to)).toEqual({ document: to, conflicts: [] });
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
    );
  });

  it('takes the cover that either side chose, and word by word what both wrote below it', () => {
    const cover = { key: 'c', image: '/a.png', alt: '夜里的灯', caption: '图为夜里的灯', after: 0 };
    const without = draft(['一']);
    const base = { ...without, cover };
    expect(merged(without, base, without).content.cover).toEqual(cover);
    expect(merged(base, base, without).content.cover).toBeUndefined();
    const { content, conflicts } = merged(
      base,
      { ...base, cover: { ...cover, alt: '夜里的灯亮着' } },
      { ...base, cover: { ...cover, caption: '图为夜里的灯火' } },
    );
    expect(content.cover).toEqual({ ...cover, alt: '夜里的灯亮着', caption: '图为夜里的灯火' });
    expect(conflicts).toEqual([]);
  });

  it('keeps the cover where a text was typed before the desk showed covers', () => {
    const cover = { key: 'c', image: '/a.png', after: 0 };
    const base = { ...draft(['一']), cover };
    const { attrs: _attrs, content = [], ...rest } = doc({ ...base, title: '新题' });
    const old = { ...rest, content: content.filter(({ type }) => type !== 'report_cover') };
    expect(toContent(old, base)).toEqual({ ...base, title: '新题' });
    const { document } = merge(doc(base), old, doc({ ...base, author: '甲' }));
    expect(toContent(document, base)).toEqual({ ...base, title: '新题', author: '甲' });
  });

  it('loses no word that either side wrote', () => {
    const words = fc.constantFrom('甲', '乙', '丙', '丁', '戊');
    const bodies = fc.array(fc.array(words, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
    const marked = (body: string[][], mark: string) =>
      draft(...body.map((all) => all.map((word, at) => (at % 2 ? word : `${mark}${word}`))));
    fc.assert(
      fc.property(bodies, bodies, bodies, (base, mine, theirs) => {
        const { document, conflicts } = merge(
          doc(draft(...base)),
          doc(marked(mine, '我')),
          doc(marked(theirs, '他')),
        );
        const said = textsOf([
          document,
          ...conflicts.flatMap((one) => [...one.mine, ...one.theirs]),
        ]);
        const count = (all: string[], mark: string) => all.join('').split(mark).length;
        for (const [body, mark] of [
          [mine, '我'],
          [theirs, '他'],
        ] as const) {
          const wrote = textsOf([doc(marked(body, mark))]);
          expect(count(said, mark)).toBeGreaterThanOrEqual(count(wrote, mark));
        }
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    );
  });

  const base = draft(['接待读者200人。', '下乡三次。'], ['修书。']);
  const cases: [string, Content, Content, string[][]][] = [
    [
      'two paragraphs',
      draft(['接待读者300人。', '下乡三次。'], ['修书。']),
      draft(['接待读者200人。', '下乡四次。'], ['修书。']),
      [['接待读者300人。', '下乡四次。'], ['修书。']],
    ],
    [
      'two words of one',
      draft(['共接待读者200人。', '下乡三次。'], ['修书。']),
      draft(['接待读者200名。', '下乡三次。'], ['修书。']),
      [['共接待读者200名。', '下乡三次。'], ['修书。']],
    ],
    [
      'an edit and a new paragraph',
      draft(['接待读者200人。', '新。', '下乡三次。'], ['修书。']),
      draft(['接待读者200人。', '下乡五次。'], ['修书。']),
      [['接待读者200人。', '新。', '下乡五次。'], ['修书。']],
    ],
    [
      'additions at one place',
      draft(['接待读者200人。', '下乡三次。', '我。'], ['修书。']),
      draft(['接待读者200人。', '下乡三次。', '他。'], ['修书。']),
      [['接待读者200人。', '下乡三次。', '他。', '我。'], ['修书。']],
    ],
    [
      'a split and an edit',
      draft(['接待读者', '200人。', '下乡三次。'], ['修书。']),
      draft(['共接待读者200人。', '下乡三次。'], ['修书。']),
      [['共接待读者', '200人。', '下乡三次。'], ['修书。']],
    ],
  ];
  it.each(cases)('takes both: %s', (_name, mine, theirs, bodies) => {
    const { content, conflicts } = merged(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content.sections!.map(({ body }) => body)).toEqual(
      bodies.map((body) => body.map((text) => p(text))),
    );
  });

  it('follows a paragraph into the section that the other side split off', () => {
    const mine = draft(['接待读者200人。'], ['修书。']);
    mine.sections!.splice(1, 0, {
      ...draft(['下乡三次。']).sections![0]!,
      key: 'new',
      heading: '新节',
    });
    const theirs = draft(['接待读者200人。', '下乡九次。'], ['修书。']);
    const { content, conflicts } = merged(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content.sections!.map(({ key, body }) => [key, body])).toEqual([
      ['s0', [p('接待读者200人。')]],
      ['new', [p('下乡九次。')]],
      ['s1', [p('修书。')]],
    ]);
  });

  it.each([
    ['one number', '接待读者300人。', '接待读者250人。'],
    ['a number and what it counts', '接待读者300人。', '接待读者200户。'],
    ['a word and its deletion', '接待读者多人。', ''],
  ])('shows both where both changed the same words: %s', (_name, own, other) => {
    const mine = draft([own, '下乡三次。'], ['修书。']);
    const theirs = draft(other ? [other, '下乡三次。'] : ['下乡三次。'], ['修书。']);
    const { conflicts } = merged(base, mine, theirs);
    expect(conflicts.map((one) => [textsOf(one.mine), textsOf(one.theirs)])).toEqual([
      [[own], other ? [other] : []],
    ]);
    const settled = merge(doc(base), doc(mine), doc(theirs), ['theirs']).document;
    expect(toContent(settled, base)).toEqual(theirs);
  });

  const photo = (change: object = {}) => ({
    key: 'p1',
    image: '/uploads/a.png',
    after: 1,
    ...change,
  });
  const pictured = (texts: string[], ...photos: object[]): Content => {
    const content = draft(texts);
    content.sections![0]!.photos = photos as never;
    return content;
  };

  it.each([
    [
      'both have one edit, and only one side has the caption yet',
      pictured(['车到了。'], photo({ caption: '车' })),
      pictured(['车到了。灯亮着。'], photo({ caption: '车' })),
      pictured(['车到了。灯亮着。'], photo({ caption: '图书车' })),
      [['车到了。灯亮着。'], '图书车', 1],
    ],
    [
      'a paragraph above a picture, and its caption',
      pictured(['车到了。'], photo()),
      pictured(['清早。', '车到了。'], photo({ after: 2 })),
      pictured(['车到了。'], photo({ caption: '车' })),
      [['清早。', '车到了。'], '车', 2],
    ],
    [
      'the same paragraph above a picture in both, and its caption in one',
      pictured(['车到了。'], photo()),
      pictured(['清早。', '车到了。'], photo({ after: 2, caption: '车' })),
      pictured(['清早。', '车到了。'], photo({ after: 2 })),
      [['清早。', '车到了。'], '车', 2],
    ],
    [
      'a paragraph edited by one and the picture after it by the other',
      pictured(['车到了村口。'], photo({ credit: '何晴' })),
      pictured(['车到了村口，灯亮着。'], photo({ credit: '何晴' })),
      pictured(['车到了村口。'], photo({ credit: '苏砚秋' })),
      [['车到了村口，灯亮着。'], undefined, 1],
    ],
  ])(
    'takes a picture for a thing of its own: %s',
    (_name, old, mine, theirs, [texts, caption, after]) => {
      const { content, conflicts } = merged(old, mine, theirs);
      expect(conflicts).toEqual([]);
      const [section] = content.sections!;
      expect(section!.body).toEqual((texts as string[]).map((text) => p(text)));
      const [shown] = section!.photos as unknown as { caption?: string; after: number }[];
      expect([shown!.caption, shown!.after]).toEqual([caption, after]);
    },
  );

  it('does not take a picture of the manuscript for another than the same of the draft', () => {
    const old = pictured(['车到了。'], photo({ caption: '车' }));
    const typed = doc(old);
    // As the desk makes one: without what its lines and its place say.
    typed.content!.find(({ type }) => type === 'photo')!.attrs = {
      component: { key: 'p1', image: '/uploads/a.png' },
    };
    const theirs = pictured(['车到了。灯亮着。'], photo({ caption: '图书车' }));
    expect(merge(doc(old), typed, doc(theirs)).conflicts).toEqual([]);
    expect(toContent(merge(doc(old), typed, doc(theirs)).document, old)).toEqual(theirs);
  });

  it.each([
    [
      'neighbours, each by one side',
      ['接待读者300人。', '下乡三次。'],
      ['接待读者200人。', '下乡四次。'],
      0,
    ],
    [
      'both neighbours by both, one alike',
      ['接待读者300人。', '下乡五次。'],
      ['接待读者300人。', '下乡四次。'],
      1,
    ],
    [
      'two that changed places, and an edit of one',
      ['下乡三次。', '接待读者200人。'],
      ['接待读者250人。', '下乡三次。'],
      1,
    ],
  ])('counts places, not stretches: %s', (_name, own, other, count) => {
    const { conflicts, content } = merged(base, draft(own, ['修书。']), draft(other, ['修书。']));
    expect(conflicts.length).toBeLessThanOrEqual(count);
    if (conflicts.length === 0) {
      const said = JSON.stringify(content);
      for (const text of [...own, ...other]) {
        const isOld = JSON.stringify(base).includes(text);
        if (!isOld) expect(said).toContain(text);
      }
    }
  });

  it('does not take a picture that one side added for a part of what both did to the paragraph', () => {
    const old = pictured(['接待读者200人。']);
    const mine = pictured(['接待读者300人。'], photo());
    const theirs = pictured(['接待读者250人。']);
    const { document, conflicts } = merge(doc(old), doc(mine), doc(theirs), ['theirs']);
    expect(conflicts).toMatchObject([{ mine: [{ type: 'paragraph' }], theirs: [{}] }]);
    expect(toContent(document, old).sections![0]!.photos).toEqual([photo()]);
  });

  it('keeps both versions of a paragraph with a quote and a figure of its own in each', () => {
    const said = (words: string, many: string): Content => {
      const content = draft([`“${words}”他说。来了${many}。`]);
      const [section] = content.sections!;
      section!.quotes = [{ key: 'q1', text: words }] as never;
      section!.metrics = [{ key: 'm1', label: '读者', text: many }] as never;
      return content;
    };
    const old = said('很近。', '90人');
    const [mine, theirs] = [said('很快。', '70人'), said('很远。', '80人')].map(doc);
    const { document } = merge(doc(old), mine!, theirs!, ['both']);
    expect(toContent(document, old).sections![0]).toMatchObject({
      quotes: [{ key: 'q1', text: '很远。' }, { text: '很快。' }],
      metrics: [{ key: 'm1', text: '80人' }, { text: '70人' }],
    });
  });

  it('takes a figure that both record for one', () => {
    const recorded = (key: string): Content => {
      const content = draft(['接待读者200人。']);
      const [section] = content.sections!;
      section!.metrics = [{ key, label: '接待读者', text: '200人', value: 200 }] as never;
      return content;
    };
    const { conflicts, content } = merged(
      draft(['接待读者200人。']),
      recorded('m1'),
      recorded('m2'),
    );
    expect(conflicts).toEqual([]);
    expect(content.sections![0]!.metrics).toMatchObject([{ key: 'm1' }]);
  });
});
