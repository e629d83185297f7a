import type { Edition, PublishedMetric } from '../../../../src/domain/edition';
import { changedBy, differencesBetween, isSame, readChanged } from '../../../../src/domain/years';
import { paragraph, publication, section } from '../../../helpers/publication';

const metric = (more: Partial<PublishedMetric> = {}): PublishedMetric => ({
  ...{ key: 'm1', label: '接待读者', text: '118户', value: 118, min: null, max: null },
  ...{ unit: 'household', qualifier: 'exact', indicator: null },
  ...more,
});

/** A report of one section that says this. */
const saying = (more: Partial<Parameters<typeof section>[0]> = {}, report: Partial<Edition> = {}) =>
  publication({
    sections: [section({ body: [paragraph('脱贫118户。')], metrics: [metric()], ...more })],
    ...report,
  }).edition;

const changes = (was: Edition, now: Edition) => changedBy(differencesBetween(was, now));

describe('what two editions do not share', () => {
  it('is nothing where they say the same', () => {
    expect(isSame(differencesBetween(saying(), saying()))).toBe(true);
  });

  it('is nothing where only the keys of records are others, which no reader sees', () => {
    const cover = (key: string, caption = '晴天') => ({
      ...{ key, image: null, alt: '老馆', caption, credit: null, after: 0 },
    });
    const quote = (key: string) => ({ key, text: '好', speaker: '甲', role: null });
    const of = (key: string) => saying({ quotes: [quote(key)] }, { cover: cover(key) });
    expect(isSame(differencesBetween(of('k1'), of('k2')))).toBe(true);
    const { fields } = differencesBetween(of('k1'), saying({}, { cover: cover('k1', '雨天') }));
    expect(fields).toEqual([{ name: 'cover', was: '晴天', now: '雨天' }]);
  });

  it.each<[string, Partial<PublishedMetric>]>([
    ['its value', { value: 120 }],
    ['its words', { text: '一百一十八户' }],
    ['its label', { label: '脱贫户' }],
    ['its unit', { unit: 'person' }],
    ['its qualifier', { qualifier: 'about' }],
    ['its period', { period: '2024' }],
    ['its basis', { basis: 'month' }],
    ['its direction', { change: 'risesTo' }],
    ['an end of its range', { min: 100, max: 120, value: null }],
    ['its indicator', { indicator: { key: 'k', name: 'N', unit: 'household', definition: null } }],
  ])('names a figure by %s', (_what, more) => {
    const found = changes(saying(), saying({ metrics: [metric(more)] }));
    expect(found).toMatchObject([{ what: 'figure', key: 'm1' }]);
  });

  it.each<[string, Partial<PublishedMetric>]>([
    ['place', { place: { paragraph: 1, start: 2, end: 6 } }],
  ])('does not name a figure whose %s alone is another', (_what, more) => {
    expect(changes(saying(), saying({ metrics: [metric(more)] }))).toEqual([]);
  });

  it('does not name a figure whose indicator was renamed or defined anew', () => {
    const of = (name: string) =>
      saying({
        metrics: [metric({ indicator: { key: 'k', name, unit: 'household', definition: name } })],
      });
    expect(changes(of('甲'), of('乙'))).toEqual([]);
  });

  it('says of a figure what it was and is, and where it stands', () => {
    const now = saying({
      heading: '产业',
      body: [paragraph('脱贫120户。')],
      metrics: [metric({ text: '120户', value: 120 })],
    });
    expect(changes(saying({ heading: '产业' }), now)).toEqual([
      {
        ...{ what: 'figure', key: 'm1', label: '接待读者', section: '产业' },
        ...{ was: '118户', now: '120户' },
      },
      { what: 'section', key: 's1', heading: '产业', how: 'changed' },
    ]);
  });

  it('says which figures came and went, by what they said', () => {
    const found = changes(saying(), saying({ metrics: [metric({ key: 'm2', text: '30户' })] }));
    expect(found).toMatchObject([
      { key: 'm2', was: null, now: '30户' },
      { key: 'm1', was: '118户', now: null },
    ]);
  });

  it('sets what took the place of a paragraph beside it, and leaves equal ones out', () => {
    const was = saying({ body: ['一。', '二。', '三。', '五。'].map(paragraph) });
    const now = saying({ body: ['一。', '贰。', '三。', '四。', '五。'].map(paragraph) });
    expect(differencesBetween(was, now).sections[0]?.paragraphs).toEqual([
      { was: '二。', now: '贰。' },
      { was: null, now: '四。' },
    ]);
  });

  it.each<[string, Partial<Edition>, string]>([
    ['title', { title: '另题' }, 'title'],
    ['keywords', { keywords: ['甲'] }, 'keywords'],
    ['credits', { credits: [] }, 'credits'],
    ['slug', { slug: 'other' }, 'slug'],
  ])('names the field %s', (_what, more, name) => {
    expect(changes(saying(), saying({}, more))).toEqual([{ what: 'field', name }]);
  });

  it('names sections that came, went and moved', () => {
    const of = (...keys: string[]) =>
      saying({}, { sections: keys.map((key) => section({ key, heading: key })) });
    expect(changes(of('a', 'b'), of('b', 'c'))).toEqual([
      { what: 'section', key: 'c', heading: 'c', how: 'added' },
      { what: 'section', key: 'a', heading: 'a', how: 'removed' },
    ]);
    expect(changes(of('a', 'b'), of('b', 'a'))).toEqual([{ what: 'field', name: 'order' }]);
  });

  it.each(['quotes', 'photos', 'tables', 'notes'] as const)('names changed %s', (records) => {
    const now = saying({ [records]: [{ key: 'x', text: 'x' }] });
    expect(differencesBetween(saying(), now).sections).toMatchObject([
      { how: 'changed', records: [records], paragraphs: [] },
    ]);
  });
});

describe('what older editions stored of their changes', () => {
  it('is read as names of fields and sections', () => {
    expect(readChanged('["title","sections.k3"]')).toEqual([
      { what: 'field', name: 'title' },
      { what: 'section', key: 'k3', heading: null, how: 'changed' },
    ]);
  });
});
