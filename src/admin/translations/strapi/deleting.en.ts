/** What Strapi's English says of a delete, and is not so here: a deleted report can be restored for 30 days. */
export const DELETING_EN: Record<string, string> = {
  'content-manager.actions.delete.dialog.body':
    'Are you sure? A report is no longer public, and can be restored for 30 days, below the list on the page “Desk”. Anything else is deleted for good.',
  'i18n.actions.delete.dialog.body':
    'Are you sure you want to delete the content in this language? That of a report can be restored for 30 days, below the list on the page “Desk”.',
};
