import type { ReportEntry } from '../../../src/stored/entry';
import { toEntry } from '../../../src/stored/to-entry';
import { toReport } from '../../../src/stored/to-report';
import { fromText } from '../../../src/domain/read';

const TEXT = [
  '点亮山城——某县图书馆2025年工作综述',
  '作者：沈听澜 来源：某县图书馆 发布日期：2026-01-20 09:00',
  '全年接待读者约12万人次。',
  '一、让书走近读者',
  '“灯亮了，人就来了。”馆员沈听澜说。',
].join('\n');

/** What the database gives back of what `toEntry` wrote. */
function stored(): ReportEntry {
  const { report } = fromText(TEXT).value;
  const entry = toEntry(report);
  return {
    ...{ documentId: 'd', locale: 'zh-Hans', slug: 's', cover: null, series: null },
    ...{ organization: null, ...entry },
    issuedOn: '2026-01-20T01:00:00.000Z',
  } as unknown as ReportEntry;
}

describe('toReport', () => {
  it('gives back the tree that toEntry stored, without places', () => {
    const { report } = fromText(TEXT).value;
    const bare = JSON.parse(JSON.stringify(report), (key, value) =>
      ['place', 'places', 'position'].includes(key) ? undefined : value,
    );
    expect(toReport(stored())).toEqual({
      ...{ ...bare, cover: null, issuedOn: '2026-01-20T09:00:00+08:00' },
    });
  });

  it('carries what identifies an indicator and a picture', () => {
    const entry = stored();
    const [section] = entry.sections;
    section!.metrics[0]!.indicator = {
      key: 'visits',
      name: '',
      nameEn: null,
      unit: 'personTime',
      definition: null,
      definitionEn: null,
    };
    const image = { url: '/uploads/a.jpg', mime: null, width: null, height: null, formats: null };
    const bare = { alt: null, caption: null, credit: null };
    section!.photos = [{ ...bare, key: 'p', image, after: 1 }];
    expect(toReport(entry).sections[0]).toMatchObject({
      metrics: [{ indicator: 'visits' }],
      photos: [{ src: '/uploads/a.jpg', after: 1, caption: null }],
    });
  });

  it('reads a draft that still lacks its title and year', () => {
    const entry = { ...stored(), title: null, year: null } as unknown as ReportEntry;
    expect(toReport(entry)).toMatchObject({ title: '', year: null });
  });
});
