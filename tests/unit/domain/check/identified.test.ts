import { checkTranslation } from '../../../../src/domain/check';
import type { Issue } from '../../../../src/domain/issue';
import type { Report, Section } from '../../../../src/domain/report';
import { gated } from '../../../../src/domain/check/gate';
import { checkReport } from '../../../../src/workers/tasks/check-report';
import { carried, metric, paragraph, section } from '../../../helpers/carried';

const GATE = { severities: ['error' as const], rules: {} };

const SOURCE = ['全馆接待读者12万人次。', '新购图书3000册。'];
const TARGET = ['The library received 130,000 visits.', 'It bought 3,500 new books.'];

const reportOf = (texts: readonly string[], more: Partial<Section> = {}): Report =>
  carried({
    ...{ title: '书香进山', subtitle: null, author: null, credits: [] },
    sections: [section('s1', { heading: null, body: texts.map(paragraph), ...more })],
  });

const found = (source: Report, target: Report): Issue[] => checkTranslation(source, target, []);
const idOf = (issues: readonly Issue[], ruleId: string): string | undefined =>
  issues.find((one) => one.ruleId === ruleId)?.id;
const value = (source: readonly string[], target: readonly string[]) =>
  idOf(found(reportOf(source), reportOf(target)), 'parity-value');

describe('the id of a finding', () => {
  const id = value(SOURCE, TARGET);

  it.each([
    ['nothing changes', SOURCE, TARGET],
    ['a paragraph beside changes', [SOURCE[0]!, '新购图书4000册。'], TARGET],
    ['a paragraph comes before', ['一年来。', ...SOURCE], ['Over the year.', ...TARGET]],
  ])('stays the same where %s', (_what, source, target) => {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(value(source, target)).toBe(id);
  });

  it.each([
    ['the source changes', ['全馆共接待读者12万人次。', SOURCE[1]!], TARGET],
    ['the target changes', SOURCE, ['Our library received 130,000 visits.', TARGET[1]!]],
    ['the figure changes', SOURCE, ['The library received 140,000 visits.', TARGET[1]!]],
  ])('is another one where %s', (_what, source, target) => {
    const other = value(source, target);
    expect(other).toBeDefined();
    expect(other).not.toBe(id);
  });

  it('tells findings apart that say the same of one text', () => {
    const source = reportOf(['接待12万人次，又接待12万人次。']);
    const target = reportOf(['It received 130,000 visits, and again 130,000 visits.']);
    const ids = found(source, target).map((issue) => issue.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is bound to the source also where nothing there caused it', () => {
    const extra = (source: string) =>
      idOf(
        found(
          reportOf([source]),
          reportOf(['The pavilion opened in May at a cost of RMB 3 million.']),
        ),
        'parity-figure-extra',
      );
    expect(extra('展馆于5月开馆。')).toBeDefined();
    expect(extra('展馆于5月开馆。')).not.toBe(extra('展馆于5月正式开馆。'));
  });

  it('of a record is bound to records, and not to the prose beside them', () => {
    const ofMetric = (texts: readonly string[], amount: number) =>
      idOf(
        found(
          reportOf(SOURCE, { metrics: [metric('m1', '12万人次', 120_000, 'person')] }),
          reportOf(texts, { metrics: [metric('m1', '130,000', amount, 'person')] }),
        ),
        'parity-metric',
      );
    const one = ofMetric(TARGET, 130_000);
    expect(one).toBeDefined();
    expect(ofMetric(['It was open all year.'], 130_000)).toBe(one);
    expect(ofMetric(TARGET, 131_000)).not.toBe(one);
  });
});

describe('a finding that is dismissed', () => {
  const checked = (target: readonly string[], dismissed: readonly string[]) =>
    checkReport({
      ...{ report: reportOf(target), language: 'en' as const, dismissed: new Set<string>() },
      ...{ origin: { report: reportOf(SOURCE), terms: [] }, previous: null, gate: GATE },
      dismissedFindings: dismissed,
    });
  const { issues } = checked(TARGET, []);
  const values = issues.filter(({ ruleId }) => ruleId === 'parity-value');

  it('stops nothing and is told apart; another of the same rule stays', () => {
    expect(values).toHaveLength(2);
    const { id, actual } = values[0]!;
    const after = checked(TARGET, [id!]);
    expect(after.dismissed).toMatchObject([{ id, actual }]);
    expect(after.gated).toEqual(gated(after.issues, GATE));
    expect(after.gated.map((one) => one.id)).toContain(values[1]!.id);
    expect(after.gated.map((one) => one.id)).not.toContain(id);
  });

  it('returns when its text changes', () => {
    const { id } = values.find(({ actual }) => actual === '130,000')!;
    const changed = ['The library has received 130,000 visits.', TARGET[1]!];
    const { gated: stopping, dismissed } = checked(changed, [id!]);
    expect(dismissed).toEqual([]);
    expect(stopping.map(({ actual }) => actual)).toContain('130,000');
  });
});

describe('a finding in a report by itself that somebody confirms', () => {
  const REPORT = ['2024年，全馆接待读者12万人次,办展8场。', '新购图书3000册。'];
  const own = (texts: readonly string[], dismissedFindings: string[] = [], more = {}) =>
    checkReport({
      ...{ report: { ...reportOf(texts), ...more }, language: 'zh', dismissed: new Set<string>() },
      ...{ origin: null, previous: null, gate: GATE, dismissedFindings },
    });
  const marks = (issues: readonly Issue[]) => idOf(issues, 'half-width-marks');

  it('is there no more, and comes back when its paragraph changes, but not when another does', () => {
    const id = marks(own(REPORT).issues)!;
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    const confirmed = own(REPORT, [id]);
    expect(marks(confirmed.issues)).toBeUndefined();
    expect(confirmed.dismissed).toMatchObject([{ id, ruleId: 'half-width-marks' }]);
    expect(marks(own([REPORT[0]!, '新购图书4000册。'], [id]).issues)).toBeUndefined();
    expect(
      marks(own(['2024年，全馆接待12万人次,办展8场。', REPORT[1]!], [id]).issues),
    ).toBeDefined();
  });

  it('may be that nothing is said: an author who is left out on purpose', () => {
    const id = idOf(own(REPORT).issues, 'missing-author')!;
    expect(idOf(own(REPORT, [id]).issues, 'missing-author')).toBeUndefined();
    expect(idOf(own(REPORT, [id], { source: '某馆' }).issues, 'missing-author')).toBeUndefined();
  });
});
