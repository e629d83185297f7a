import { errorAt } from '../../../src/admin/checks/error-at';
import { fieldOf } from '../../../src/admin/checks/field';
import type { Issue } from '../../../src/domain/issue';

const SECTIONS = [
  { key: 'a1' },
  {
    key: 'b2',
    metrics: [{ text: '3名' }, { text: '120个左右' }],
    quotes: [{ text: '车来了。' }],
    photos: [{ key: 'p1' }, { key: 'p2' }],
  },
];
const at = (section: string, paragraph: number) => ({ section, paragraph, start: 0, end: 0 });

describe('the field that a finding is about', () => {
  it.each<[string, Partial<Issue>, string | null]>([
    ['a paragraph', { ruleId: 'ellipsis', place: at('b2', 3) }, 'sections.1.body'],
    ['a heading', { ruleId: 'section-empty', place: at('a1', 0) }, 'sections.0.heading'],
    [
      'a metric that stands nowhere',
      { ruleId: 'metric-not-in-text', place: at('b2', 0), actual: '120个左右' },
      'sections.1.metrics.1.text',
    ],
    [
      'a quote that stands nowhere',
      { ruleId: 'quote-not-verbatim', place: at('b2', 0), actual: '车来了。' },
      'sections.1.quotes.0.text',
    ],
    [
      'a caption',
      { ruleId: 'parity-value', place: at('b2', 1), field: 'photos.p2.caption' },
      'sections.1.photos.1.caption',
    ],
    ['the title', { ruleId: 'parity-value', field: 'title' }, 'title'],
    ['a missing fact', { ruleId: 'missing-date' }, 'issuedOn'],
    ['a section that is gone from the form', { ruleId: 'ellipsis', place: at('c3', 1) }, null],
    ['the report as a whole', { ruleId: 'no-text' }, null],
  ])('is for %s where the form has it', (_what, finding, field) => {
    expect(fieldOf(finding as Issue, SECTIONS)).toBe(field);
  });
});

describe('the error of a form at one path', () => {
  it('has words in a field of a row, and holes for the rows before', () => {
    const { sections } = errorAt('sections.2.body', '……') as { sections: unknown[] };
    expect(Object.keys(sections)).toEqual(['2']);
    expect(sections[2]).toEqual({ body: '……' });
  });

  it('opens a row without saying that anything is wrong', () => {
    const { sections } = errorAt('sections.1') as { sections: unknown[] };
    expect(sections[1]).toEqual({});
  });

  it('reaches rows within rows', () => {
    const { sections } = errorAt('sections.0.metrics.1.text', '？') as {
      sections: { metrics: unknown[] }[];
    };
    expect(sections[0]?.metrics[1]).toEqual({ text: '？' });
  });
});
