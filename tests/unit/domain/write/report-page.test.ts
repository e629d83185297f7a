import type { Edition } from '../../../../src/domain/edition';
import { reportPage } from '../../../../src/domain/write/html';

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
});
