/** What Strapi tells a panel of the entry that it stands beside. */
export type Beside = {
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
  activeTab: 'draft' | 'published' | null;
};

/** The draft of a report that a panel stands beside, as it was last saved; null where it stands beside anything else. */
export function draftOf({ model, documentId, document, activeTab }: Beside) {
  if (model !== 'api::report.report' || activeTab === 'published') return null;
  const { locale, updatedAt } = document ?? {};
  return documentId && locale && updatedAt ? { documentId, locale, updatedAt } : null;
}
