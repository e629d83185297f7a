import { Discuss, Earth, Eye, PaperPlane, Pencil, Shield, Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_AUDIT } from './audit/permissions';
import { MAKE_REPORTS } from './import/permissions';
import { REDACT } from './redact/permissions';
import { NoticesBell } from './review/notices/bell';
import { READ_REPORTS } from './translate/permissions';
import { READ_WEBHOOKS } from './webhooks/permissions';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

/** Our own pages, each with its link in the menu. */
const PAGES: MenuLink[] = [
  {
    to: 'desk',
    icon: Pencil,
    intlLabel: { id: 'zongshu.desk.title', defaultMessage: '编辑台' },
    permissions: READ_REPORTS,
    Component: () => import('./desk/page'),
  },
  {
    to: 'import',
    icon: Upload,
    intlLabel: { id: 'zongshu.import.title', defaultMessage: '导入报告' },
    permissions: MAKE_REPORTS,
    Component: () => import('./import/page'),
  },
  {
    to: 'translate',
    icon: Discuss,
    intlLabel: { id: 'zongshu.translate.title', defaultMessage: '翻译' },
    permissions: READ_REPORTS,
    Component: () => import('./translate/page'),
  },
  {
    to: 'notices',
    icon: NoticesBell,
    intlLabel: { id: 'zongshu.notices.title', defaultMessage: '通知' },
    permissions: READ_REPORTS,
    Component: () => import('./review/notices/page'),
  },
  {
    to: 'audit',
    icon: Shield,
    intlLabel: { id: 'zongshu.audit.title', defaultMessage: '操作记录' },
    permissions: READ_AUDIT,
    Component: () => import('./audit/page'),
  },
  {
    to: 'webhook-deliveries',
    icon: PaperPlane,
    intlLabel: { id: 'zongshu.deliveries.menu', defaultMessage: '推送记录' },
    permissions: READ_WEBHOOKS,
    Component: () => import('./webhooks/page'),
  },
  {
    to: 'redact',
    icon: Eye,
    intlLabel: { id: 'zongshu.redact.menu', defaultMessage: '依法删除' },
    permissions: REDACT,
    Component: () => import('./redact/page'),
  },
  {
    to: 'switch-language',
    icon: Earth,
    intlLabel: { id: 'zongshu.switch-language', defaultMessage: '中文' },
    permissions: [],
    Component: () => import('./pages/switch-language'),
  },
];

export const addPages = (app: Pick<StrapiApp, 'addMenuLink'>): void =>
  PAGES.forEach((page) => app.addMenuLink(page));

const REPORTS = 'content-manager/collection-types/api::report.report';

/** Makes the content manager open on reports, not on the first type in the alphabet. */
export function openOnReports({ router }: Pick<StrapiApp, 'router'>): void {
  const link = router.menu.find(({ to }) => String(to).replace(/^\//, '') === 'content-manager');
  if (link) link.to = REPORTS;
}
