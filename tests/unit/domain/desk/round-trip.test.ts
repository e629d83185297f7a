import fc from 'fast-check';
import { toContent, toDocument, type Content } from '../../../../src/domain/desk';
import { contents } from '../../../helpers/arbitrary-content';

const roundTrip = (content: Content) => toContent(toDocument(content, 'zh'), content);

describe('a draft as a manuscript, and back', () => {
  it('is the same to the letter, whatever the desk does not show', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(roundTrip(content)).toEqual(content);
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) },
    );
  });

  it('puts a picture that was counted past the end at the end', () => {
    const body = [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, text: '一' }] },
    ];
    const section = { key: 's', body, photos: [{ key: 'p', after: 9 }] };
    const [again] = roundTrip({ sections: [section] }).sections!;
    expect(again!.photos).toEqual([{ key: 'p', after: 1 }]);
  });

  it('keeps the order of notes, whatever paragraph one in a table names', () => {
    const inTable = { key: 'a', text: '注', paragraph: 2, table: 't' };
    const others = [1, 0].map((paragraph) => ({ key: `n${paragraph}`, text: '注', paragraph }));
    const content: Content = {
      sections: [{ key: 's', body: [p('一')], notes: [inTable, ...others] }],
    };
    expect(roundTrip(content).sections![0]!.notes).toEqual([inTable, ...others]);
  });

  const p = (text: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text }],
  });

  it('lets a note follow the words that it is tied to', () => {
    const note = { key: 'n', text: '据年报。', paragraph: 1, anchor: '5000元' };
    const content: Content = {
      sections: [{ key: 's', body: [p('资助5000元。'), p('二。')], notes: [note] }],
    };
    const document = toDocument(content, 'zh');
    const at = document.content!.findIndex(({ type }) => type === 'paragraph');
    const [moved] = document.content!.splice(at, 1);
    document.content!.push(moved!);
    expect(toContent(document, content).sections![0]).toMatchObject({
      body: [p('二。'), p('资助5000元。')],
      notes: [{ ...note, paragraph: 2 }],
    });
  });

  it('gives two figures of one wording a place each, and says nothing in a longer number', () => {
    const metric = (key: string) => ({ key, text: '5000元', label: key });
    const content: Content = {
      sections: [
        {
          key: 's',
          body: [p('共15000元，奖励5000元，资助5000元。')],
          metrics: [metric('a'), metric('b')],
        },
      ],
    };
    const marked = toDocument(content, 'zh').content!.find(({ type }) => type === 'paragraph')!;
    expect(
      marked.content!.map(({ text, marks = [] }) => [
        text,
        ...marks.map(({ attrs }) => (attrs!.record as { key: string }).key),
      ]),
    ).toEqual([['共15000元，奖励'], ['5000元', 'a'], ['，资助'], ['5000元', 'b'], ['。']]);
  });
});
