import { differences } from '../../../../src/domain/version/differences';
import { LONGEST_SHOWN } from '../../../../src/domain/version/words';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const section = (key: string, more = {}) => ({ key, heading: `第${key}节`, body: [], ...more });

describe('the differences of two states of a draft', () => {
  it('are none where only the order of fields is another', () => {
    expect(differences({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })).toEqual([]);
  });

  it('name attributes, and what stands on one side only', () => {
    expect(differences({ title: '甲', year: '2025' }, { title: '乙', summary: '一年' })).toEqual([
      { path: 'title', before: '甲', after: '乙' },
      { path: 'year', before: '2025', after: null },
      { path: 'summary', before: null, after: '一年' },
    ]);
  });

  it('know components by their keys, wherever they stand', () => {
    const before = { sections: [section('a'), section('b'), section('c')] };
    const metrics = [{ key: 'm1', label: '读者', value: 12 }];
    const after = {
      sections: [section('b', { metrics }), section('d'), section('a', { heading: '新' })],
    };
    expect(differences(before, after)).toEqual([
      { path: 'sections.a.heading', before: '第a节', after: '新' },
      { path: 'sections.b.metrics', before: null, after: '读者 12' },
      { path: 'sections.c', before: '第c节', after: null },
      { path: 'sections.d', before: null, after: '第d节' },
      { path: 'sections', before: 'a b', after: 'b a' },
    ]);
  });

  it('name the first paragraph that differs', () => {
    const body = (...texts: string[]) => ({
      sections: [section('a', { body: texts.map(paragraph) })],
    });
    expect(differences(body('一', '二', '三'), body('一', '贰', '又', '三'))).toEqual([
      { path: 'sections.a.body.2', before: '二', after: '贰 又' },
    ]);
  });

  it('show a long text by its beginning', () => {
    const [found] = differences(
      { summary: '字'.repeat(LONGEST_SHOWN + 1) },
      { summary: '字'.repeat(80) },
    );
    expect(LONGEST_SHOWN).toBe(80);
    expect(found?.before).toBe(`${'字'.repeat(79)}…`);
    expect(found?.after).toBe('字'.repeat(80));
  });
});
