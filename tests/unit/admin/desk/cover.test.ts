import { EditorState } from 'prosemirror-state';
import { toContent, toDocument, type Content } from '../../../../src/domain/desk';
import { coverAsPhoto, figuresOf, photoAsCover } from '../../../../src/admin/desk/editor/cover';
import { schema } from '../../../../src/admin/desk/schema';

const photo = (key: string, after: number) => ({
  ...{
    key,
    image: `/${key}.png`,
    alt: `替代${key}`,
    caption: `说明${key}`,
    credit: `作者${key}`,
    after,
  },
});
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, text }],
});
const CONTENT: Content = {
  title: '年报',
  sections: [
    { key: 'a', level: 1, heading: '一', body: [paragraph('甲。'), paragraph('乙。')] },
    { key: 'b', level: 1, heading: '二', body: [paragraph('丙。')], photos: [photo('p', 1)] },
  ],
};

const opened = (content: Content) =>
  EditorState.create({ doc: schema.nodeFromJSON(toDocument(content, 'zh')) });
const saved = ({ doc }: EditorState) => toContent(doc.toJSON() as never, CONTENT);
const photosIn = ({ sections }: Content) =>
  (sections ?? []).flatMap(({ key, photos }) =>
    ((photos ?? []) as object[]).map((one) => [key, one]),
  );

function placeOf({ doc }: EditorState, type: string): number {
  let place = -1;
  doc.forEach((node, at) => {
    if (node.type.name === type) place = at;
  });
  return place;
}

const withCover = (content: Content) => {
  const state = opened(content);
  return state.apply(photoAsCover(state, placeOf(state, 'photo')));
};

describe('the cover at the desk', () => {
  it('is a photo of the text, with its lines, once somebody says so', () => {
    const content = saved(withCover(CONTENT));
    expect([content.cover, photosIn(content)]).toEqual([photo('p', 0), []]);
  });

  it('changes places with the cover that was there', () => {
    const content = saved(withCover({ ...CONTENT, cover: photo('c', 0) }));
    expect([content.cover, photosIn(content)]).toEqual([photo('p', 0), [['b', photo('c', 1)]]]);
  });

  it('goes back into the text, as its first picture', () => {
    const state = withCover(CONTENT);
    const content = saved(state.apply(coverAsPhoto(state)));
    expect([content.cover, photosIn(content)]).toEqual([undefined, [['a', photo('p', 0)]]]);
  });

  it('loses no record of the prose', () => {
    const figure = { key: 'm', text: '丙', label: '丙', value: 3 };
    const [first, second] = CONTENT.sections!;
    const sections = [first!, { ...second!, metrics: [figure] }];
    expect(saved(withCover({ ...CONTENT, sections })).sections![1]).toMatchObject({
      metrics: [figure],
    });
  });

  it('knows how many records the caption would lose', () => {
    const figure = { key: 'm', text: '3万册', label: '书', value: 30000, unit: 'volume' };
    const state = (caption: string) =>
      opened({
        ...CONTENT,
        sections: [
          {
            ...{ key: 'a', level: 1, heading: '一', body: [paragraph('甲。')], metrics: [figure] },
            photos: [{ ...photo('p', 1), caption }],
          },
        ],
      });
    const lost = (of: EditorState) => figuresOf(of.doc.nodeAt(placeOf(of, 'photo'))!);
    expect([lost(state('藏书3万册')), lost(state('藏书'))]).toEqual([1, 0]);
  });
});
