import { textOf } from '../../../../src/domain/translate/blocks';
import { refresh, statusOf, type Carried } from '../../../../src/domain/translate';
import { carried, paragraph, section } from '../../../helpers/carried';

const TERMS = [
  { zh: '市总工会', en: 'the federation' },
  { zh: '宁澜市总工会', en: 'Ninglan Municipal Federation of Trade Unions' },
];
const start = (source = carried()) => refresh({ source, target: null, terms: TERMS });
const bodies = ({ sections }: Carried) => sections.map(({ body }) => body.map(textOf));
const edit = (report: Carried, change: (copy: Carried) => void): Carried => {
  const copy = structuredClone(report);
  change(copy);
  return copy;
};
const pieceAt = (path: string, ...args: Parameters<typeof statusOf>) =>
  statusOf(...args).pieces.find((piece) => piece.path === path);

describe('starting a translation', () => {
  const { report } = start();

  it('carries structure, keys, pictures, values and units', () => {
    const source = carried();
    expect(report.year).toBe(2024);
    expect(report.sections.map(({ key, level }) => [key, level])).toEqual([
      ['s1', 1],
      ['s2', 1],
    ]);
    expect(report.sections[0]?.metrics).toMatchObject([
      { key: 'm1', value: 300000, unit: 'CNY', qualifier: 'exact' },
      { key: 'm2', value: 300, unit: 'household', qualifier: 'moreThan' },
    ]);
    expect(report.sections[1]?.photos).toMatchObject([{ key: 'f1', after: 2, src: '/b.jpg' }]);
    expect(report.cover?.src).toBe(source.cover?.src);
  });

  it('proposes figures, dates, names and terms in English, and leaves the rest in Chinese', () => {
    expect(report.sections[0]?.metrics.map(({ text }) => text)).toEqual([
      'RMB 300,000',
      'more than 300 households',
    ]);
    expect(bodies(report)[0]).toEqual([
      'February 22, 2024，the federation 投入资金 RMB 300,000，带动 more than 300 households。',
    ]);
    expect([report.author, report.source]).toEqual([
      'Xie Zhiqiu',
      'Ninglan Municipal Federation of Trade Unions',
    ]);
    expect(report.sections[1]?.quotes[0]).toMatchObject({ speaker: 'He Chunsheng', role: '村民' });
    expect(report.credits).toEqual([{ role: 'Editor in charge', name: 'He Qing' }]);
  });

  it('leaves everything to be translated', () => {
    const source = carried();
    const { state } = start(source);
    const { counts, percent } = statusOf(source, report, state);
    expect(counts).toMatchObject({ translated: 0, stale: { total: 0 }, missing: counts.total });
    expect(percent).toBe(0);
  });

  it('takes over a translation that is there already, as made from the source as it is', () => {
    const target = edit(carried(), (copy) => {
      copy.title = 'Building a bridge';
      copy.sections[1]!.body[0] = paragraph('What should be planted?');
    });
    const { report: adopted, state } = refresh({ source: carried(), target, terms: TERMS });
    expect(adopted.title).toBe('Building a bridge');
    expect(bodies(adopted)[1]?.[0]).toBe('What should be planted?');
    expect(pieceAt('title', carried(), adopted, state)?.status).toBe('translated');
    expect(pieceAt('subtitle', carried(), adopted, state)?.status).toBe('missing');
  });
});

describe('refreshing a translation', () => {
  const source = carried();
  const started = start(source);
  const translated = edit(started.report, (copy) => {
    copy.title = 'Building a bridge';
    copy.sections[0]!.body = [paragraph('It invested RMB 300,000 for more than 300 households.')];
    copy.sections[1]!.body = [
      'What to plant?',
      '“Sweet hearts.”',
      'Purchases rose 28 percent.',
    ].map(paragraph);
  });
  const again = (changed: Carried, target = translated) =>
    refresh({ source: changed, target, state: started.state, terms: TERMS });

  it('changes nothing where the source is the same', () => {
    expect(again(source).report).toEqual(translated);
    const once = again(source);
    expect(refresh({ source, target: once.report, state: once.state, terms: TERMS })).toEqual(once);
  });

  it('lets values follow, keeps the words, and grades what is stale', () => {
    const changed = edit(source, (copy) => {
      copy.title = '搭起一座连心桥';
      copy.sections[0]!.metrics[0] = {
        ...copy.sections[0]!.metrics[0]!,
        text: '40万元',
        value: 400000,
      };
      copy.sections[0]!.body = [paragraph('2024年2月22日，市总工会投入资金40万元，带动300多户。')];
      copy.sections[1]!.body[1] = paragraph('“水来了，心更甜了。”村民何春生说。');
    });
    const { report, state } = again(changed);
    expect(report.title).toBe('Building a bridge');
    expect(report.sections[0]?.metrics[0]).toMatchObject({ value: 400000, text: 'RMB 400,000' });
    expect(bodies(report)).toEqual(bodies(translated));
    const { pieces, counts } = statusOf(changed, report, state);
    expect(counts.stale).toEqual({ total: 3, number: 1, quote: 1, wording: 1 });
    expect(pieces.filter(({ status }) => status === 'stale')).toMatchObject([
      { path: 'title', grade: 'wording', oldSource: '搭起连心桥', source: '搭起一座连心桥' },
      { path: 'sections.s1.paragraphs.p1', grade: 'number' },
      { path: 'sections.s2.paragraphs.p2', grade: 'quote' },
    ]);
  });

  it('takes a stale piece for translated once someone has edited it', () => {
    const changed = edit(source, (copy) => (copy.title = '搭起一座连心桥'));
    const { report, state } = again(changed);
    const mended = edit(report, (copy) => (copy.title = 'Building one bridge'));
    expect(pieceAt('title', changed, report, state)?.status).toBe('stale');
    expect(pieceAt('title', changed, mended, state)?.status).toBe('translated');
  });

  it('moves moved paragraphs with their translation, and proposes new ones in their place', () => {
    const changed = edit(source, (copy) => {
      const [first, second, third] = copy.sections[1]!.body as [never, never, never];
      copy.sections[1]!.body = [third, paragraph('新增一段。'), first, second];
    });
    const { report, state } = again(changed);
    expect(bodies(report)[1]).toEqual([
      'Purchases rose 28 percent.',
      '新增一段。',
      'What to plant?',
      '“Sweet hearts.”',
    ]);
    expect(pieceAt('sections.s2.paragraphs.p4', changed, report, state)).toMatchObject({
      status: 'missing',
      proposed: true,
    });
    expect(report.sections[1]?.photos[0]?.after).toBe(2);
  });

  it('takes a paragraph to another section with its translation', () => {
    const changed = edit(source, (copy) => {
      copy.sections[0]!.body.push(copy.sections[1]!.body.shift()!);
    });
    expect(bodies(again(changed).report)).toEqual([
      ['It invested RMB 300,000 for more than 300 households.', 'What to plant?'],
      ['“Sweet hearts.”', 'Purchases rose 28 percent.'],
    ]);
  });

  it('lets removed pieces go, keeps their translation, and brings it back with them', () => {
    const without = edit(source, (copy) => void copy.sections.pop());
    const { report, state } = again(without);
    expect(report.sections.map(({ key }) => key)).toEqual(['s1']);
    expect(state.removed.map(({ target }) => target)).toContain('What to plant?');
    const back = refresh({ source, target: report, state, terms: TERMS });
    expect(bodies(back.report)).toEqual(bodies(translated));
    expect(back.state.removed).toEqual([]);
  });

  it('keeps a paragraph that the translator split, and follows the rest', () => {
    const split = edit(translated, (copy) => {
      copy.sections[1]!.body.splice(0, 1, paragraph('What to'), paragraph('plant?'));
    });
    const { state } = again(source);
    const { report } = refresh({ source, target: split, state, terms: TERMS });
    expect(report).toEqual(edit(split, (copy) => (copy.sections[1]!.photos[0]!.after = 3)));
  });

  it('does not bring back what the translator left out', () => {
    const shorter = edit(translated, (copy) => void copy.sections[1]!.body.pop());
    const { report, state } = again(source, shorter);
    expect(bodies(report)).toEqual(bodies(shorter));
    expect(pieceAt('sections.s2.paragraphs.p3', source, report, state)?.status).toBe('missing');
  });

  it('keeps a figure that says the same in another unit, and a picture of its own', () => {
    const own = edit(translated, (copy) => {
      Object.assign(copy.sections[1]!.photos[0]!, { src: '/chart-en.png' });
    });
    expect(again(source, own).report.sections[1]?.photos[0]?.src).toBe('/chart-en.png');
    const land = carried({
      sections: [
        section('s1', {
          body: [paragraph('茶园1200亩。')],
          metrics: [
            { ...source.sections[0]!.metrics[0]!, text: '1200亩', value: 1200, unit: 'mu' },
          ],
        }),
      ],
    });
    const first = start(land);
    const inHectares = edit(first.report, (copy) => {
      Object.assign(copy.sections[0]!.metrics[0]!, { text: '80 hectares', value: 80, unit: 'ha' });
    });
    const next = refresh({ source: land, target: inHectares, state: first.state, terms: TERMS });
    expect(next.report.sections[0]?.metrics[0]).toMatchObject({ value: 80, unit: 'ha' });
  });

  it.each([
    ['subtitle', 'subtitle', '', 'missing'],
    ['title', 'title', pieceAt('title', source, started.report, started.state)!.target, 'missing'],
    ['sections.s2.quotes.q1.speaker', 'quote.speaker', '', 'missing'],
  ] as const)('takes out the words of %s, and waits for others', (path, kind, target, status) => {
    const written = refresh({
      ...{ source, target: translated, state: started.state, terms: TERMS },
      given: [{ path, kind, text: 'Words', isConfirmed: true }],
    });
    const emptied = refresh({
      ...{ source, target: written.report, state: written.state, terms: TERMS },
      given: [{ path, kind, text: '', isEmptied: true, isConfirmed: false }],
    });
    expect(pieceAt(path, source, emptied.report, emptied.state)).toMatchObject({ target, status });
    const again = refresh({ source, target: emptied.report, state: emptied.state, terms: TERMS });
    expect(again).toEqual(emptied);
  });

  it('takes out a paragraph, and keeps its photos where they stand', () => {
    const path = statusOf(source, translated, started.state).pieces.find(
      ({ kind, section }) => kind === 'paragraph' && section === 's2',
    )!.path;
    const { report, state } = refresh({
      ...{ source, target: translated, state: started.state, terms: TERMS },
      given: [{ path, kind: 'paragraph', text: '', isEmptied: true, isConfirmed: false }],
    });
    expect(pieceAt(path, source, report, state)).toMatchObject({ target: '', status: 'missing' });
    expect(bodies(report)[1]).toEqual(bodies(translated)[1]!.slice(1));
    expect(report.sections[1]?.photos).toMatchObject([{ after: 1 }]);
  });

  it('accepts a confirmation, and a text from outside, of one piece', () => {
    const { report, state } = refresh({
      ...{ source, target: translated, state: started.state, terms: TERMS },
      given: [
        { path: 'sections.s1.metrics.m1.text', kind: 'metric.text', isConfirmed: true },
        { path: 'subtitle', kind: 'subtitle', text: 'Review of 2024', isConfirmed: false },
      ],
    });
    expect(pieceAt('sections.s1.metrics.m1.text', source, report, state)?.status).toBe(
      'translated',
    );
    expect(pieceAt('subtitle', source, report, state)).toMatchObject({
      status: 'translated',
      target: 'Review of 2024',
    });
  });
});
