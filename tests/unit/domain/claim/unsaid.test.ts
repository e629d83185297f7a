import { withUnsaidClaims } from '../../../../src/domain/claim/unsaid';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const households = (text: string, more = {}) => ({ text, unit: 'household', ...more });
const written = (section: object, year: number | null = 2025) =>
  (withUnsaidClaims([section], { language: 'zh', year })[0] as { metrics: object[] }).metrics;

const PROSE = '入社农户150户，比上年的120户增加30户（目标40户）。';

describe('withUnsaidClaims', () => {
  it('gives a figure that is written without a claim what its words say', () => {
    const metrics = ['150户', '120户', '30户'].map((text) => households(text));
    expect(written({ body: [paragraph(PROSE)], metrics })).toMatchObject([
      { change: 'none', period: null },
      { change: 'none', period: '2024' },
      { change: 'risesBy', period: null, target: 40 },
    ]);
  });

  it.each([
    ['said by the writer, even as none', { period: null }],
    ['stored, and only updated', { id: 7 }],
  ])('leaves a claim alone that is %s', (_what, more) => {
    const metric = households('120户', more);
    expect(written({ body: [paragraph(PROSE)], metrics: [metric] })).toEqual([metric]);
  });

  it('gives equal wordings the occurrences in order', () => {
    const body = [paragraph('今年120户。'), paragraph('去年120户。')];
    const metrics = [households('120户', { period: null }), households('120户')];
    expect(written({ body, metrics })[1]).toMatchObject({ period: '2024' });
  });

  it('leaves out a target that is in another unit than the figure', () => {
    const [metric] = written({
      body: [paragraph(PROSE)],
      metrics: [{ text: '30户', unit: 'person' }],
    });
    expect(metric).toMatchObject({ change: 'risesBy', target: null });
  });

  it('reads a plan as the coming year, a heading, and each item of a list', () => {
    const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
    const list = {
      type: 'list',
      format: 'unordered',
      children: [item('上年120户'), item('150户')],
    };
    const plan = { key: 'a', level: 1, heading: '2026年目标：200户', body: [list] };
    const metrics = ['200户', '120户', '150户'].map((text) => households(text));
    expect(
      written({ ...plan, metrics }).map((metric) => 'period' in metric && metric.period),
    ).toEqual(['2026', null, '2026']);
  });

  it('takes data of any shape, which is checked later', () => {
    const deep = JSON.parse(`${'{"children":['.repeat(500)}${']}'.repeat(500)}`);
    const sections = [
      ...[null, 'a', { metrics: 'b' }, { metrics: [null, {}] }],
      { body: 'c', metrics: [households('1户')] },
      { body: [null, { children: [1] }, deep], metrics: [households('1户')] },
    ];
    expect(withUnsaidClaims(sections, { language: 'zh', year: null })).toEqual(sections);
  });
});
