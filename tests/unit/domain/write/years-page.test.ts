import { compareYears } from '../../../../src/domain/compare';
import type { Card } from '../../../../src/domain/edition';
import { indicatorPage, seriesPage } from '../../../../src/domain/write/html';
import { fact } from '../../../helpers/facts';

const standing = (locale: string) => ({
  ...{ locale, canonical: `https://site.example/${locale}`, languages: [], alternates: [] },
});
const line = { organization: { key: 'o', name: '图书馆' }, series: { key: 's', name: '综述' } };
const stated = [
  fact(2024, 118, { text: '118个', unit: 'item' }),
  fact(2025, 120, { text: '120个', unit: 'item', period: '2024', key: 'again', status: 'revised' }),
  fact(2025, 130, {
    text: '130个',
    unit: 'item',
    status: 'provisional',
    target: 125,
    baseline: 118,
  }),
];
const shown = (locale: string, facts = stated) =>
  indicatorPage({
    ...standing(locale),
    ...{ name: '站点<b>', unit: 'item', definition: '口径', next: null },
    lines: [{ ...line, years: compareYears(facts) }],
  });

describe('the page of an indicator', () => {
  it.each([
    ['zh-Hans', '原为118个，2025年的报告调整为120个'],
    ['en', '118个, restated 120个 in the report of 2025'],
  ])('says in %s what was restated, and where', (locale, words) => {
    expect(shown(locale)).toContain(words);
  });

  it('shows status, target and baseline beside the actual, and how much was reached', () => {
    const html = shown('en');
    for (const words of ['provisional', 'revised', 'Target', '104% of it reached', 'Baseline'])
      expect(html).toContain(words);
    expect(html).toContain('class="target"');
  });

  it('calls the unit of a target and of a baseline as the figure does', () => {
    const seats = { text: '130座', unit: 'place', target: 125, baseline: 118 };
    const html = shown('zh-Hans', [fact(2024, 118), fact(2025, 130, seats)]);
    expect(html).toContain('125座');
    expect(html).toContain('118座');
    expect(html).not.toContain('125家');
  });

  it('calls the unit of the indicator as its latest figure does', () => {
    const years = compareYears([
      fact(2024, 60, { text: '60册', unit: 'item' }),
      fact(2025, 70, { text: '70册', unit: 'item' }),
    ]);
    const page = { ...standing('zh-Hans'), ...{ name: '书', unit: 'item', definition: null } };
    const html = indicatorPage({ ...page, next: null, lines: [{ ...line, years }] });
    expect(html).toContain('单位：册');
  });

  it('counts targets and baselines by the word of the text, and says once what all count by', () => {
    const facts = [
      fact(2024, 40, { text: '40张', unit: 'item' }),
      fact(2025, 58, { text: '58张', unit: 'item', target: 1_200_000, baseline: 40 }),
    ];
    const html = shown('zh-Hans', facts);
    for (const words of ['120万张', '>40张<', '单位：张']) expect(html).toContain(words);
    expect(html).not.toContain('个</td>');
  });

  it('leaves out columns that say nothing', () => {
    const html = shown('en', [fact(2024, 1), fact(2025, 2)]);
    for (const head of ['Status', 'Target', 'Baseline'])
      expect(html).not.toContain(`>${head}</th>`);
    expect(html).toContain('+100%');
  });

  it('leads to the report and figure, and escapes what was written', () => {
    const html = shown('zh-Hans');
    expect(html).toContain('href="/api/reports/r-2025.html?locale=zh-Hans#again"');
    expect(html).toContain('站点&lt;b&gt;');
  });

  it('says that there is no value', () => {
    const none = fact(2025, null, { text: '', status: 'notAvailable' });
    expect(shown('zh-Hans', [fact(2024, 1), none])).toContain('暂无数据');
  });
});

describe('the page of a series', () => {
  it('sets all indicators by year beside its reports', () => {
    const html = seriesPage({
      ...standing('zh-Hans'),
      ...{ name: '综述', organization: null, cards: [] as Card[] },
      indicators: [{ key: 'stops', name: '站点', years: compareYears(stated) }],
    });
    expect(html).toContain('<a href="/api/indicators/stops.html?locale=zh-Hans">站点</a>');
    expect(html).toContain('<th scope="col">2025</th><th scope="col">2024</th>');
    expect(html).toContain('原为118个');
  });
});
