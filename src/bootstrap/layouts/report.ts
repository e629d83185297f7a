import type { Layout } from './layout';

/** As a report is read: what it is, what it says, who answers for it, what belongs to it. */
export const REPORT: Layout = {
  mainField: 'title',
  list: ['title', 'year', 'organization', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
  edit: [
    { title: 9, year: 3 },
    { subtitle: 12 },
    { author: 6, source: 6 },
    { issuedOn: 6, organization: 6 },
    { series: 6, slug: 6 },
    { summary: 12 },
    { keywords: 12 },
    { sections: 12 },
    { credits: 12 },
    { cover: 12 },
    { dismissals: 12 },
    { sourceFile: 6 },
  ],
  hidden: ['translation'],
};
