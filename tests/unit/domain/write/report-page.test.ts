import type { Edition } from '../../../../src/domain/edition';
import { reportPage } from '../../../../src/domain/write/html';
import type { Published } from '../../../../src/domain/write/html/published';

const EDITION: Edition = {
  ...{
    documentId: 'd',
    slug: '2025-library',
    locale: 'zh-Hans',
    title: '书香进山',
    subtitle: null,
  },
  ...{ year: 2025, author: null, source: null, issuedOn: null, summary: null, keywords: [] },
  ...{ cover: null, organization: null, series: null, sections: [], credits: [] },
};
const PUBLISHED: Published = {
  ...{ number: 1, publishedAt: '2026-01-16T01:30:00.000Z', site: '', canonical: '', languages: [] },
  ...{ trends: [], neighbours: [], series: null, editions: '', jsonLd: '{}' },
  organization: { siteName: '霁川县图书馆', siteDomain: null, siteIdCode: null },
};
const FORMS = [
  { type: 'text/csv', href: '/api/reports/2025-library.csv?locale=zh-Hans' },
  { type: 'application/ld+json', href: '/api/reports/2025-library.jsonld?locale=zh-Hans' },
];

describe('the page of a report', () => {
  it('leads to the list that it is in, and to what people save', () => {
    const html = reportPage(EDITION, [], FORMS);
    expect(html).toContain(
      '<a href="/?locale=zh-Hans" lang="zh-Hans" hreflang="zh-Hans">年度工作综述</a>',
    );
    expect(html).toContain(
      '<p class="downloads"><a href="/api/reports/2025-library.csv?locale=zh-Hans">下载数据表（CSV）</a></p>',
    );
    expect(html).toContain('<link rel="alternate" type="application/ld+json"');
  });

  it('leads nowhere where it is a preview', () => {
    expect(reportPage(EDITION, [])).not.toContain('<a ');
  });

  it('names the site in the language of the page', () => {
    const organization = { key: 'library', name: 'Jichuan County Library' };
    const title = (locale: string) =>
      /<title>(.*)<\/title>/.exec(
        reportPage({ ...EDITION, locale, organization }, [], [], [], null, PUBLISHED),
      );
    expect(title('zh-Hans')![1]).toBe('书香进山 - 霁川县图书馆');
    expect(title('en')![1]).toBe('书香进山 - Jichuan County Library');
  });
});
