import { yearOf, type YearSigns } from '../../../../src/domain/read/year';

const NOTHING: YearSigns = {
  ...{ title: '工作总结', subtitle: null, headings: [], lead: '', publishedOn: null },
};
const year = (signs: Partial<YearSigns>) => yearOf({ ...NOTHING, ...signs });

describe('the year of a report', () => {
  it.each<[title: string, year: number | null]>([
    ['某县图书馆2025年度工作总结', 2025],
    ['某县2025年工作总结', 2025],
    ['2023—2025年工作总结', 2025],
    ['2024-25学年工作总结', 2025],
    ['2024至2025年度工作总结', 2025],
    ['二〇二五年工作总结', 2025],
    ['二零二四／二五年度會務報告', 2025],
    ['民國113年度業務報告', 2024],
    ['113年度業務報告', 2024],
    ['中華民國一一三年度報告', 2024],
    ['Annual Review 2025', 2025],
    ['Annual Review 2024/25', 2025],
    ['Annual Review 2024–2026', 2026],
    ['Room 2,025 report', null],
    ['2025年3月工作简报', 2025],
    ['二〇二五年三月工作简报', null],
    ['12025年工作总结', null],
    ['工作总结', null],
  ])('in the title %s is %s', (title, expected) => expect(year({ title })).toBe(expected));

  it.each<[string, Partial<YearSigns>, number | null]>([
    ['the title rather than the subtitle', { title: '2025年总结', subtitle: '2024年度' }, 2025],
    ['the subtitle', { subtitle: '——2025年度工作总结' }, 2025],
    [
      'what a report on work looks back on',
      { title: '2026年政府工作报告', headings: ['2025年工作回顾', '2026年工作安排'] },
      2025,
    ],
    [
      'the title of a summary, whatever it looks back on',
      { title: '2026年工作总结', headings: ['2025年工作回顾'] },
      2026,
    ],
    [
      'the title, where the look back is longer ago',
      { title: '2026年政府工作报告', headings: ['2024年工作回顾'] },
      2026,
    ],
    ['a heading that looks back', { headings: ['一、2025年工作回顾', '二、安排'] }, 2025],
    ['the beginning of the text', { lead: '2025年，全馆接待读者21万人次。' }, 2025],
    ['the days of a diary', { headings: ['2025年3月4日', '2025年6月18日'] }, 2025],
    ['no year for a diary of two years', { headings: ['2024年3月4日', '2025年6月18日'] }, null],
    ['no year for a single day', { headings: ['2025年3月4日'] }, null],
    ['the period of a subtitle', { subtitle: 'for the year ended 31 March 2026' }, 2026],
    ['the report of a subtitle', { subtitle: 'Annual report to members, 2024–25' }, 2025],
    ['no year for a subtitle about something else', { subtitle: 'Room 2025' }, null],
  ])('is that of %s', (_case, signs, expected) => expect(year(signs)).toBe(expected));

  it.each<[string, Partial<YearSigns>, number | null]>([
    ['in the first half, the year before', { publishedOn: '2026-06-30' }, 2025],
    ['in the second half, its own year', { publishedOn: '2025-07-01' }, 2025],
    ['when it was given to a meeting', { deliveredOn: '2026-01-16' }, 2025],
    [
      'the day of publication rather than that of the meeting',
      { publishedOn: '2026-01-16', deliveredOn: '2024-01-16' },
      2025,
    ],
    [
      'the text, where it speaks of the year before',
      { publishedOn: '2026-12-16', lead: '自2025年起，全馆免费。' },
      2025,
    ],
    [
      'the day, where the text speaks of long ago',
      { publishedOn: '2026-01-16', lead: '建馆于2012年。' },
      2025,
    ],
    [
      'the text of a yearbook, which begins with its year',
      { publishedOn: '2026-12-16', lead: '【概况】2024年，全县有12个镇。' },
      2024,
    ],
  ])('follows from the day: %s', (_case, signs, expected) => expect(year(signs)).toBe(expected));
});
