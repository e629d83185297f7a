import { yearsChart, type ChartPoint } from '../../../../src/domain/write/chart';
import { pointsOf } from '../../../../src/domain/write/chart/points';
import {
  shortNumber,
  shortRange,
  wholeNumber,
} from '../../../../src/domain/write/chart/short-number';

const point = (year: number, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  ...{ year, value, min: null, max: null, unit: 'person', text: `${value}人`, isHedged: false },
  ...{ isProvisional: false, target: null },
  ...more,
});
const zh = { label: '接待读者', locale: 'zh-Hans' };
const heights = (svg: string) =>
  [...svg.matchAll(/ height="([\d.]+)"\/>/g)].map(([, height]) => Number(height));
const places = (svg: string) =>
  [...svg.matchAll(/<rect[^>]* x="([\d.]+)"/g)].map(([, x]) => Number(x));

describe('a chart over the years', () => {
  it('draws bars in proportion, from 0', () => {
    const [small, large] = heights(yearsChart([point(2024, 50), point(2025, 100)], zh));
    expect(large).toBe(2 * small!);
  });

  it('keeps the place of a year that is missing', () => {
    const [first, second, third] = places(
      yearsChart([point(2021, 1), point(2022, 2), point(2025, 3)], zh),
    );
    expect(third! - second!).toBeCloseTo(3 * (second! - first!), 0);
  });

  it('draws what was aimed at, within its scale, and says so', () => {
    const svg = yearsChart(
      [point(2024, 46), point(2025, 58, { text: '58个', target: 56, isProvisional: true })],
      zh,
    );
    expect(svg.match(/class="target"/g)).toHaveLength(1);
    expect(svg).toContain('2025年58个（初步数，目标 56）');
    expect(svg).toContain('bar current hedged');
    const [bar] = heights(yearsChart([point(2024, 50), point(2025, 100, { target: 200 })], zh));
    expect(bar).toBeLessThan(25);
  });

  it('says in words what it shows', () => {
    const points = [
      point(2024, 100_000, { text: '10万人次' }),
      point(2025, 120_000, { text: '约12万人次' }),
    ];
    expect(yearsChart(points, zh)).toContain(
      'aria-label="接待读者：2024年10万人次，2025年约12万人次。"',
    );
    expect(yearsChart(points, { label: 'Visits <a>', locale: 'en' })).toContain(
      'aria-label="Visits &lt;a&gt;: 10万人次 in 2024, 约12万人次 in 2025."',
    );
  });

  it('draws a range between its ends, and a hedged figure open', () => {
    const svg = yearsChart(
      [point(2024, 100), point(2025, null, { min: 50, max: 100, isHedged: true })],
      zh,
    );
    const [whole, range] = heights(svg);
    expect(range).toBe(whole! / 2);
    expect(svg).toContain('class="bar current hedged"');
    expect(svg).toContain('>50–100</text>');
  });

  it('draws what fell below 0 from 0 down', () => {
    const [up, down] = heights(yearsChart([point(2024, 30), point(2025, -10)], zh));
    expect(up).toBeCloseTo(3 * down!, 0);
  });

  it.each([
    ['no year', []],
    ['one year', [point(2025, 1)]],
    ['one year twice', [point(2025, 1), point(2025, 2)]],
    ['a second year that is too far away', [point(2010, 1), point(2025, 2)]],
  ])('is not drawn for %s', (_what, points) => {
    expect(yearsChart(points, zh)).toBe('');
  });

  it('shows ten years at most', () => {
    const points = Array.from({ length: 20 }, (_, at) => point(2006 + at, at + 1));
    expect(places(yearsChart(points, zh))).toHaveLength(10);
  });

  it('writes each amount where there is room, else the first and the last, within the drawing', () => {
    const words = (svg: string) =>
      [...svg.matchAll(/class="amount[^>]*>([^<]*)/g)].map(([, text]) => text);
    const three = [point(2023, 880_000), point(2024, 950_000), point(2025, 1_180_000)];
    const many = Array.from({ length: 8 }, (_, at) => point(2018 + at, 1_110_000 + at));
    const en = { label: 'Books', locale: 'en' };
    expect(words(yearsChart(three, en))).toEqual(['880,000', '950,000', '1.18 million']);
    const ends = yearsChart(many, en);
    expect(words(ends)).toEqual(['1.11 million', '1.11 million']);
    expect(ends).toContain('class="amount first" x="0"');
    const width = /viewBox="0 0 ([\d.]+)/.exec(ends)?.[1];
    expect(ends).toContain(`class="year last" x="${width}"`);
    expect(Number(width)).toBeLessThanOrEqual(230);
    expect(words(yearsChart(many.slice(2), { ...en, size: 'large' }))).toHaveLength(6);
  });

  it('is larger where it is the matter of its page', () => {
    const two = [point(2024, 1), point(2025, 2)];
    const [small, large] = [yearsChart(two, zh), yearsChart(two, { ...zh, size: 'large' })];
    expect(heights(large).at(-1)).toBeGreaterThan(2 * heights(small).at(-1)!);
  });

  it('writes percentages with their sign', () => {
    const points = [point(2024, 93.6, { unit: 'percent' }), point(2025, 96.1, { unit: 'percent' })];
    expect(yearsChart(points, zh)).toContain('>96.1%</text>');
  });

  it('can be drawn where all is 0', () => {
    expect(yearsChart([point(2024, 0), point(2025, 0)], zh)).not.toContain('NaN');
  });
});

describe('the points of a chart', () => {
  const year = (of: number, figure: { value?: number; min?: number; unit: string }) => ({
    year: of,
    figure: {
      ...{ value: null, min: null, max: null, text: '', qualifier: 'exact' as const },
      ...figure,
    },
  });

  it('are in the unit of the latest year, and leave out what does not convert', () => {
    const points = pointsOf([
      year(2023, { value: 3, unit: 'person' }),
      year(2024, { value: 2, unit: 'ha' }),
      year(2025, { value: 45, unit: 'mu' }),
    ]);
    expect(points.map(({ year, value }) => [year, Math.round(value!)])).toEqual([
      [2024, 30],
      [2025, 45],
    ]);
  });

  it('leave out what has neither a value nor two ends', () => {
    expect(pointsOf([year(2025, { min: 3, unit: 'mu' })])).toEqual([]);
  });
});

describe('a number above a bar', () => {
  it.each([
    [8640, 'zh-Hans', '8,640'],
    [123_456, 'zh-Hans', '12.35万'],
    [200_000_000, 'zh-Hans', '2亿'],
    [119_860, 'en', '119,860'],
    [1_250_000, 'en', '1.25 million'],
    [3_000_000_000, 'en', '3 billion'],
    [-12.5, 'en', '−12.5'],
  ])('%p in %s is %s', (value, locale, written) => {
    expect(shortNumber(value, locale)).toBe(written);
  });
});

it.each([
  [1_100_000, 1_250_000, 'en', '1.1–1.25 million'],
  [900_000, 1_250_000, 'en', '900,000–1.25 million'],
  [10_000, 20_000, 'zh-Hans', '1–2万'],
])('a range of %p and %p in %s is %s', (min, max, locale, written) => {
  expect(shortRange(min, max, locale)).toBe(written);
});

it.each([
  [1_200_000, 'zh-Hans', '120万'],
  [1_200_000, 'en', '1.2 million'],
  [1_234_567, 'zh-Hans', '1,234,567'],
  [65, 'zh-Hans', '65'],
])('%p is said whole in %s: %s', (value, locale, written) => {
  expect(wholeNumber(value, locale)).toBe(written);
});
