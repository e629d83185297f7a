import fc from 'fast-check';
import {
  faultMessage,
  fromRows,
  merged,
  toRows,
  type GlossaryTerm,
} from '../../../../src/domain/glossary';
import { fromCsv, toCsv } from '../../../../src/formats/csv';

const HEADER = ['zh', 'en', 'forbidden', 'note', 'source'];
const term = (over: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  ...{ zh: '亩', en: 'mu', forbidden: ['acre'], note: '', source: 'Zongshu' },
  ...over,
});
const faultsOf = (...rows: string[][]) => fromRows(rows).faults;

describe('the glossary as a table', () => {
  it('comes back as it was, through CSV too, with and without a mark', () => {
    const awkward = fc.constantFrom('|', '\\', '"', ',', '\n', '=', "'", ' ', '亩', 'a', '@', '-');
    const text = (minLength: number) =>
      fc
        .array(awkward, { minLength, maxLength: 8 })
        .map((parts) => parts.join('').trim())
        .filter((one) => one.length >= minLength);
    const terms = fc.uniqueArray(
      fc.record({
        ...{ zh: text(1), en: text(1), note: text(0), source: text(0) },
        forbidden: fc.array(text(1), { maxLength: 3 }),
      }),
      { selector: ({ zh }) => zh },
    );
    fc.assert(
      fc.property(terms, fc.boolean(), (all, bom) => {
        expect(fromRows(toRows(all))).toEqual({ terms: all, faults: [] });
        expect(fromRows(fromCsv(toCsv(toRows(all), { bom })))).toEqual({ terms: all, faults: [] });
      }),
    );
  });

  it('separates forbidden renderings by a bar', () => {
    const forbidden = ['fixed-point help', 'a|b', 'c\\d'];
    expect(toRows([term({ forbidden })])[1]?.[2]).toBe('fixed-point help | a\\|b | c\\\\d');
    const { terms } = fromRows([HEADER, ['亩', 'mu', ' acre|| acres |', '', '']]);
    expect(terms[0]?.forbidden).toEqual(['acre', 'acres']);
  });

  it('takes columns in any order, and says nothing of those that are not there', () => {
    const { terms } = fromRows([
      ['EN', ' zh ', ''],
      ['mu', '亩', ''],
    ]);
    expect(terms).toEqual([{ zh: '亩', en: 'mu' }]);
  });

  it('passes over empty rows and counts them', () => {
    const rows = [HEADER, [''], ['亩', 'mu'], ['', ' '], ['', 'mu']];
    expect(fromRows(rows).terms).toHaveLength(2);
    expect(faultsOf(...rows)).toEqual([{ code: 'missing-value', row: 5, column: 'zh' }]);
  });
});

describe('a table of terms that cannot be taken', () => {
  it.each([
    ['an empty table', [], ['missing-column zh', 'missing-column en']],
    ['another table', [['zh', 'english']], ['missing-column en', 'unknown-column english']],
    ['a column twice', [['zh', 'en', 'zh']], ['duplicate-column zh']],
  ])('is %s', (_what, rows, faults) => {
    const found = faultsOf(...rows);
    expect(found.map(({ code, column }) => `${code} ${column}`)).toEqual(faults);
    expect(found.every(({ row }) => row === 1)).toBe(true);
  });

  it('has each fault with its row', () => {
    const rows = [
      HEADER,
      ['亩', 'mu'],
      ['群众', ''],
      ['亩', 'acre'],
      ['户', 'x'.repeat(256)],
      ['三农', 'farming', '', 'one', 'source', 'two'],
    ];
    expect(faultsOf(...rows)).toEqual([
      { code: 'missing-value', row: 3, column: 'en' },
      { code: 'duplicate-term', row: 4, column: 'zh', actual: 2 },
      { code: 'too-long', row: 5, column: 'en', actual: 256 },
      { code: 'extra-cell', row: 6, column: '6', actual: 'two' },
    ]);
    expect(faultsOf(...rows).map(faultMessage)).toEqual([
      'The column "en" must not be empty.',
      'The term stands in row 2 already.',
      'The column "en" takes 255 characters at most; here are 256.',
      'Column 6 has no title. Put quotes around a text with commas: two',
    ]);
  });
});

describe('a given term against the glossary', () => {
  it('is nothing where it says what stands there', () => {
    expect(merged(term(), term())).toBeNull();
    expect(merged({ zh: '亩', en: 'mu' }, term())).toBeNull();
  });

  it('leaves what it does not speak of', () => {
    expect(merged({ zh: '亩', en: 'Chinese mu' }, term())).toEqual(term({ en: 'Chinese mu' }));
    expect(merged({ zh: '亩', en: 'mu' }, null)).toEqual(term({ forbidden: [], source: '' }));
  });

  it('empties what it says is empty', () => {
    const given = term({ forbidden: [], source: '' });
    expect(merged(given, term())).toEqual(given);
  });
});
