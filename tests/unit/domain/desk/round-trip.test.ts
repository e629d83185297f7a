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
      { numRuns: 300 },
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
});
