import { holdOn, signable, type Standing } from '../../../src/admin/review/may-speak';
import type { OpenPart } from '../../../src/admin/review/review';

const CALM = { isSaved: true, saved: '2', answeredAfter: '2', version: 'b', answered: 'b' };

describe('whether somebody may say a word of a draft now', () => {
  it.each<[string, Partial<Standing>, string | null]>([
    ['the answer is about what was saved last', {}, null],
    ['something typed is not saved', { isSaved: false }, 'unsaved'],
    ['it was saved, and the answer to that is on its way', { answeredAfter: '1' }, 'asking'],
    ['the answer is about a newer draft than stands on the page', { answered: 'c' }, 'asking'],
    ['nobody knows the version of the page', { version: null, answered: 'c' }, null],
  ])('%s', (_what, change, expected) => {
    expect(holdOn({ ...CALM, ...change })).toBe(expected);
  });
});

const open = (...hindrances: OpenPart['hindrance'][]): OpenPart[] =>
  hindrances.map((hindrance, at) => ({
    ...{ path: `part.${at}`, signedBy: null, author: null, hindrance },
  }));

describe('what one may sign of a stage', () => {
  const returned = { name: '周复审', remark: '称谓待改', at: '2026-01-16T01:30:00.000Z' };

  it('is what nothing hinders, and then no reason is given', () => {
    expect(signable({ open: open(null, 'own-words', null), returned: null })).toEqual({
      ...{ count: 2, maySign: true, hindered: [] },
    });
  });

  it('says why where it is nothing, each reason once', () => {
    expect(signable({ open: open('not-yet', 'own-words', 'not-yet'), returned: null })).toEqual({
      ...{ count: 0, maySign: false },
      hindered: [
        { hindrance: 'not-yet', count: 2 },
        { hindrance: 'own-words', count: 1 },
      ],
    });
  });

  it('takes a return back where every part is signed', () => {
    expect(signable({ open: [], returned })).toMatchObject({ count: 0, maySign: true });
    expect(signable({ open: [], returned: null })).toMatchObject({ maySign: false });
  });
});
