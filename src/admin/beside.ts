/** What Strapi passes to a panel about the entry next to it. */
export type Beside = {
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
  activeTab: 'draft' | 'published' | null;
};

/**
 * Returns the saved draft of the report next to a panel; null for a published version, an unsaved draft or another
 * type.
 */
export function draftOf({ model, documentId, document, activeTab }: Beside) {
  if (model !== 'api::report.report' || activeTab === 'published') return null;
  const { locale, updatedAt } = document ?? {};
  return documentId && locale && updatedAt ? { documentId, locale, updatedAt } : null;
}
