import { statementAt } from '../../../../src/domain/confirm/statement';
import { isOver, standsNow, stateOf } from '../../../../src/domain/confirm/standing';
import type { Edition } from '../../../../src/domain/edition';
import { withPlaces } from '../../../../src/domain/places';
import { confirmPage } from '../../../../src/domain/write/html';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const metric = (key: string, text: string) => ({ key, text, label: '修路', place: null });

const editionOf = (body: string[], of: object = {}) =>
  withPlaces(
    {
      sections: [
        {
          ...{ key: 's', heading: null, level: 1, body: body.map(paragraph), notes: [] },
          ...{ quotes: [], metrics: [], photos: [], tables: [], ...of },
        },
      ],
    } as unknown as Edition,
    'zh',
  );

describe('what somebody outside is asked', () => {
  it.each([
    ['第一句。全村修路3公里。第三句。', '3公里', '全村修路3公里。'],
    ['只有3公里', '3公里', '只有3公里'],
    ['修了吗？修了3公里！还要修；再修。', '3公里', '修了3公里！'],
    ['第一句。\n第二行修路3公里', '3公里', '第二行修路3公里'],
  ])('is the sentence of the figure alone: %s', (text, words, sentence) => {
    const edition = editionOf(['前一段。', text], { metrics: [metric('m', words)] });
    expect(statementAt(edition, 'sections.s.metrics.m', 'zh')).toEqual({
      ...{ kind: 'metric', words, label: '修路', sentence },
    });
  });

  it('of equal figures is that which was asked for', () => {
    const metrics = [metric('a', '3公里'), metric('b', '3公里')];
    const edition = editionOf(['甲村3公里。乙村3公里。'], { metrics });
    const sentences = ['a', 'b'].map(
      (key) => statementAt(edition, `sections.s.metrics.${key}`, 'zh')?.sentence,
    );
    expect(sentences).toEqual(['甲村3公里。', '乙村3公里。']);
  });

  it('of a table is the head of its row and the cell, and no neighbour', () => {
    const rows = [
      ['村', '户数', '公里'],
      ['甲村', '99户', '3公里'],
    ].map((row) => row.map((text) => ({ children: [{ type: 'text', text }] })));
    const tables = [{ key: 't', caption: null, unit: null, header: 1, rows, after: 0 }];
    const edition = editionOf(['表。'], { tables, metrics: [metric('m', '3公里')] });
    expect(statementAt(edition, 'sections.s.metrics.m', 'zh')?.sentence).toBe('甲村：3公里');
  });

  it('of a quote is the quote', () => {
    const quotes = [{ key: 'q', text: '车来了', speaker: '王村长', role: '村主任' }];
    const edition = editionOf(['他说：“车来了”，大家笑了。'], { quotes });
    expect(statementAt(edition, 'sections.s.quotes.q', 'zh')).toEqual({
      ...{ kind: 'quote', words: '车来了', label: '王村长，村主任', sentence: '车来了' },
    });
  });

  it.each([
    'sections.s.metrics.x',
    'sections.x.metrics.m',
    'sections.s.photos.m',
    'title',
    'sections.s.metrics.m.n',
    '',
  ])('is nothing at %j', (path) => {
    const edition = editionOf(['修路3公里。'], { metrics: [metric('m', '3公里')] });
    expect(statementAt(edition, path, 'zh')).toBeNull();
  });

  it('is nothing where its words stand nowhere', () => {
    const edition = editionOf(['修路。'], { metrics: [metric('m', '3公里')] });
    expect(statementAt(edition, 'sections.s.metrics.m', 'zh')).toBeNull();
  });
});

describe('how a question stands', () => {
  const asked = { expiresAt: '2026-12-01T00:00:00.000Z', revokedAt: null };
  const [before, after] = ['2026-11-30T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];
  const said = (verdict: 'right' | 'wrong') => ({
    ...{ verdict, value: null, remark: null, name: null, at: before },
  });

  it.each([
    ['open', asked, [], before],
    ['expired', asked, [], after],
    ['revoked', { ...asked, revokedAt: before }, [], before],
    ['right', asked, [said('wrong'), said('right')], after],
    ['wrong', { ...asked, revokedAt: before }, [said('right'), said('wrong')], before],
  ])('%s', (state, of, answers, now) => expect(stateOf(of, answers, now)).toBe(state));

  it('ends at its instant, or when it is withdrawn', () => {
    expect([isOver(asked, before), isOver(asked, after)]).toEqual([false, true]);
    expect(isOver({ ...asked, revokedAt: before }, before)).toBe(true);
  });

  it('is about what the draft says as long as words and sentence are the same', () => {
    const one = { words: '3公里', sentence: '修路3公里。' };
    expect(standsNow(one, one)).toBe('same');
    expect(standsNow(one, { ...one, sentence: '铺路3公里。' })).toBe('changed');
    expect(standsNow(one, null)).toBe('gone');
  });
});

describe('the page of a question', () => {
  const asked = {
    ...{ kind: 'metric' as const, words: '3<i>公里', label: '“修路”', sentence: '修路3<i>公里。' },
    ...{ by: '林<b>', to: '甲村', expiresAt: '2026-12-01T00:00:00.000Z', answer: null },
  };

  it('marks the words, and lets nothing of them be markup', () => {
    const html = confirmPage({ ...asked, locale: 'zh-Hans' });
    expect(html).toContain('修路<ins>3&lt;i&gt;公里</ins>。');
    expect(html).not.toMatch(/<i>|<b>/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('speaks English to who does', () => {
    expect(confirmPage({ ...asked, locale: 'en' })).toContain(
      'Is the number in this sentence right?',
    );
  });
});
