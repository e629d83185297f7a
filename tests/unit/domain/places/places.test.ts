import { withPlaces } from '../../../../src/domain/places';
import { paragraph, publication, section } from '../../../helpers/publication';

const [model] = publication().edition.sections;
const [figure] = model!.metrics;
const [speech] = model!.quotes;

const metric = (key: string, text: string) => ({ ...figure!, key, text });
const placed = (parts: Parameters<typeof section>[0]) =>
  withPlaces(publication({ sections: [section(parts)] }).edition, 'zh').sections[0]!;

describe('the places of an edition', () => {
  it('tell two equal figures apart, in the heading, the prose and a table', () => {
    const { metrics } = placed({
      heading: '救助3人',
      body: [paragraph('救助13人，又救助3人。'), paragraph('3人次。救助3人。')],
      metrics: ['a', 'b', 'c', 'd'].map((key) => metric(key, '3人')),
    });
    expect(metrics.map(({ place }) => place)).toEqual([
      { paragraph: 0, start: 2, end: 4 },
      { paragraph: 1, start: 9, end: 11 },
      { paragraph: 2, start: 6, end: 8 },
      { paragraph: 2, start: 0, end: 2 },
    ]);
  });

  it('name the cell of a table', () => {
    const cell = (text: string) => ({ children: [{ type: 'text' as const, text }] });
    const { metrics } = placed({
      tables: [
        {
          ...{ key: 't', caption: null, unit: null, header: 1, after: 0 },
          rows: [
            [cell('项目'), cell('金额')],
            [cell('道路'), cell('30万元')],
          ],
        },
      ],
      metrics: [metric('a', '30万元'), metric('b', '9万元')],
    });
    expect(metrics.map(({ place }) => place)).toEqual([
      { table: 1, row: 2, column: 2, start: 0, end: 4 },
      null,
    ]);
  });

  it('are a list for a quote in parts', () => {
    const { quotes } = placed({
      body: [paragraph('“灯亮了，”她说，“人就来了。”')],
      quotes: [
        { ...speech!, text: '灯亮了，\n人就来了。' },
        { ...speech!, key: 'q2', text: '没有' },
      ],
    });
    expect(quotes.map(({ place }) => place)).toEqual([
      [
        { paragraph: 1, start: 1, end: 5 },
        { paragraph: 1, start: 10, end: 15 },
      ],
      null,
    ]);
  });
});
