import { fromMarkdown } from '../../../../src/domain/read';
import { chosen, NO_CHOICES } from '../../../../src/domain/read/choices';
import { photosOf } from '../../../../src/domain/report/photos';

const REPORT = fromMarkdown(
  `# 灯火里的书声

![夜里的阅览室](/uploads/night.png)

## 一、夜里的灯

全年接待读者12万人次。

![读者120人在排队](/uploads/queue.png)

图为读者120人在排队。

书库改造投入86万元。
`,
).value.report;

const photosIn = (report: typeof REPORT) =>
  report.sections.flatMap(({ heading, photos }) =>
    photos.map(({ key, after }) => `${heading}: ${key} after ${after}`),
  );
const [first, second] = photosOf(REPORT).map(({ key }) => key);

describe('a picture of the text as the cover', () => {
  it('stands before the text and no longer in it, and a lead made for it alone is gone', () => {
    expect(REPORT.sections.map(({ heading }) => heading)).toEqual([null, '一、夜里的灯']);
    const report = chosen(REPORT, { ...NO_CHOICES, cover: first! });
    expect(report.cover).toMatchObject({ key: first, alt: '夜里的阅览室', after: 0 });
    expect(report.sections.map(({ heading }) => heading)).toEqual(['一、夜里的灯']);
    expect(photosIn(report)).toEqual([`一、夜里的灯: ${second} after 1`]);
  });

  it('gives its place to the cover that was there before', () => {
    const covered = chosen(REPORT, { ...NO_CHOICES, cover: first! });
    const report = chosen(covered, { ...NO_CHOICES, cover: second! });
    expect(report.cover?.key).toBe(second);
    expect(photosIn(report)).toEqual([`一、夜里的灯: ${first} after 1`]);
  });

  it('leaves every word and the figures of the prose', () => {
    const report = chosen(REPORT, { ...NO_CHOICES, cover: second! });
    expect(report.sections.map(({ body }) => body)).toEqual(
      REPORT.sections.map(({ body }) => body),
    );
    const placed = (one: typeof REPORT) =>
      one.sections.flatMap(({ metrics }) => metrics.filter(({ place }) => place));
    expect(placed(report)).toEqual(placed(REPORT));
  });

  it('is left out if it was refused too, and an unknown key changes nothing', () => {
    const refused = chosen(REPORT, { ...NO_CHOICES, cover: second!, without: [second!] });
    expect([refused.cover, photosOf(refused).map(({ key }) => key)]).toEqual([null, [first]]);
    expect(chosen(REPORT, { ...NO_CHOICES, cover: 'nothing' })).toBe(REPORT);
  });
});
