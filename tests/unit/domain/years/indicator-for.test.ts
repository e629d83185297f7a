import { expectationsOf, indicatorFor, type Measured } from '../../../../src/domain/years';
import { publication, section } from '../../../helpers/publication';

const BOOKS = { key: 'books', name: '新增藏书', unit: 'volume' };
const VISITS = { key: 'visits', name: '接待读者', unit: 'person-time' };

const offered = (figure: Measured, known = [BOOKS, VISITS]) => indicatorFor(figure, known, []);

describe('the indicator that is offered for a figure without one', () => {
  it.each<[string, Measured, string | null]>([
    ['of the same name', { label: '新增藏书', unit: 'volume' }, 'books'],
    ['of the same name in another year', { label: '2026年新增藏书', unit: 'volume' }, 'books'],
    ['of the same name, with a scope', { label: '全馆新增藏书', unit: 'volume' }, 'books'],
    ['that it rose to', { label: '新增藏书', unit: 'volume', change: 'risesTo' }, 'books'],
  ])('is the one that exists: %s', (_, figure, key) => {
    expect(offered(figure)?.key).toBe(key);
  });

  it.each<[string, Measured, string]>([
    ['another name', { label: '外借图书', unit: 'volume' }, '外借图书'],
    ['another kind of unit', { label: '新增藏书', unit: 'CNY' }, '新增藏书'],
    ['an amount for each', { label: '新增藏书', unit: 'volume', basis: 'person' }, '新增藏书'],
    ['a year in its label', { label: '2026年外借图书', unit: 'volume' }, '外借图书'],
    ['English', { label: 'Books lent in 2026', unit: 'volume' }, 'Books lent'],
  ])('is a new one for a figure with %s', (_, figure, name) => {
    expect(offered(figure)).toEqual({ key: null, name, unit: figure.unit });
  });

  it.each<[string, Measured]>([
    ['without a label', { label: '', unit: 'volume' }],
    ['with a year as its label', { label: '2026年', unit: 'volume' }],
    ['without a unit', { label: '新增藏书' }],
    ['that says a rise', { label: '新增藏书', unit: 'volume', change: 'risesBy' }],
    ['that says a fall', { label: '新增藏书', unit: 'volume', change: 'fallsBy' }],
  ])('is none for a figure %s', (_, figure) => {
    expect(offered(figure)).toBeNull();
  });

  it('is none where two have the name: which one, somebody has to say', () => {
    const twice = [BOOKS, { ...BOOKS, key: 'books-2' }];
    expect(offered({ label: '新增藏书', unit: 'volume' }, twice)).toBeNull();
  });

  it('is last year’s of the same figure, whatever the indicator is called', () => {
    const was = {
      ...{ key: 'old', label: '入藏图书', text: '1000册', value: 1000, min: null, max: null },
      ...{ unit: 'volume', qualifier: 'exact' as const, indicator: { ...BOOKS, definition: null } },
    };
    const last = publication({ year: 2025, sections: [section({ key: 's1', metrics: [was] })] });
    const metric = { ...was, key: 'new', indicator: null, value: 1200, text: '1200册' };
    const now = { year: 2026, sections: [{ key: 's1', metrics: [metric] }] };
    const { expected } = expectationsOf(last.edition, now as never);
    const figure = { key: 'new', label: '入藏图书', unit: 'volume' };
    expect(indicatorFor(figure, [VISITS], expected)?.key).toBe('books');
    expect(indicatorFor({ ...figure, key: 'other' }, [VISITS], expected)?.key).toBeNull();
  });
});
