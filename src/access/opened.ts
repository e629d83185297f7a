type Permission = [action: string, subject?: string];

type Action = 'create' | 'read' | 'update' | 'publish';

const to =
  (subject: string) =>
  (...actions: Action[]): Permission[] =>
    actions.map((action) => [`plugin::content-manager.explorer.${action}`, subject]);

const toReports = to('api::report.report');
const toTerms = to('api::term.term');

/**
 * The routes of the content API that an editor's session may call, with the rights on the content type that each
 * requires. These rights are the minimum: each route itself checks entries, languages and fields (`src/access`).
 */
export const OPENED: Record<string, Permission[]> = {
  'api::report.report.publish': toReports('publish'),
  'api::report-check.report-check.find': toReports('read'),
  'api::report-check.dismissal.find': toReports('read'),
  'api::report-check.dismissal.create': toReports('update'),
  'api::report-check.dismissal.delete': toReports('update'),
  'api::report-desk.report-desk.find': toReports('read'),
  'api::report-desk.report-desk.update': toReports('update'),
  'api::report-desk.presence.update': toReports('read'),
  'api::report-desk.presence.delete': toReports('read'),
  'api::report-year.report-year.find': toReports('read'),
  'api::report-year.report-year.revise': toReports('update'),
  'api::report-year.filling.find': toReports('read'),
  'api::report-year.filling.download': toReports('read'),
  'api::report-year.filling.upload': toReports('update'),
  'api::report-year.report-year.next': toReports('read', 'create'),
  'api::report-year.report-year.nextOfSeries': toReports('read', 'create'),
  'api::report-redaction.report-redaction.create': [['admin::users.update', 'all']],
  'api::report-review.report-review.find': toReports('read'),
  'api::report-review.report-review.create': toReports('read'),
  'api::report-review.report-review.update': toReports('update'),
  'api::report-review.sheet.download': toReports('read'),
  'api::report-history.report-history.find': toReports('read'),
  'api::report-history.report-history.differences': toReports('read'),
  'api::report-history.report-history.authors': toReports('read'),
  'api::report-history.report-history.deleted': toReports('create'),
  'api::report-history.report-history.update': toReports('update'),
  'api::report-schedule.report-schedule.find': toReports('read'),
  'api::report-schedule.report-schedule.create': toReports('publish'),
  'api::report-schedule.report-schedule.delete': toReports('publish'),
  'api::notice.notice.find': toReports('read'),
  'api::notice.notice.count': toReports('read'),
  'api::notice.notice.update': toReports('read'),
  'api::report-remark.report-remark.find': toReports('read'),
  'api::report-remark.report-remark.create': toReports('read'),
  'api::report-remark.report-remark.update': toReports('read'),
  'api::report-remark.report-remark.people': toReports('read'),
  'api::report-remark.task.find': toReports('read'),
  'api::report-confirmation.report-confirmation.find': toReports('read'),
  'api::report-confirmation.report-confirmation.create': toReports('update'),
  'api::report-confirmation.report-confirmation.delete': toReports('update'),
  'api::audit.audit-entry.find': [['admin::roles.read']],
  'api::webhook-delivery.webhook-delivery.find': [['admin::webhooks.read']],
  'api::webhook-delivery.webhook-delivery.retry': [['admin::webhooks.update']],
  'api::report-import.report-import.create': toReports('create'),
  'api::report-translation.report-translation.find': toReports('read'),
  'api::report-translation.report-translation.refresh': toReports('update'),
  'api::report-translation.report-translation.update': toReports('update'),
  'api::report-translation.exchange.download': toReports('read'),
  'api::report-translation.exchange.upload': toReports('update'),
  'api::report-suggestion.report-suggestion.find': toReports('read'),
  'api::report-suggestion.report-suggestion.create': toReports('update'),
  'api::term.glossary.download': toTerms('read'),
  'api::term.glossary.upload': toTerms('create', 'update'),
};
