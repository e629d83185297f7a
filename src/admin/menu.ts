import { Discuss, Earth, Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MAKE_REPORTS } from './import/permissions';
import { READ_REPORTS } from './translate/permissions';

/** Our own pages, each with its link in the menu. */
export function addPages(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'import',
    icon: Upload,
    intlLabel: { id: 'zongshu.import.title', defaultMessage: '导入报告' },
    permissions: MAKE_REPORTS,
    Component: () => import('./import/page'),
  });
  app.addMenuLink({
    to: 'translate',
    icon: Discuss,
    intlLabel: { id: 'zongshu.translate.title', defaultMessage: '翻译' },
    permissions: READ_REPORTS,
    Component: () => import('./translate/page'),
  });
  app.addMenuLink({
    to: 'switch-language',
    icon: Earth,
    intlLabel: { id: 'zongshu.switch-language', defaultMessage: '中文' },
    permissions: [],
    Component: () => import('./pages/switch-language'),
  });
}
