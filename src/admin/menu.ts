import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Our own pages, each with its link in the menu. */
export function addPages(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'switch-language',
    icon: Earth,
    intlLabel: { id: 'zongshu.switch-language', defaultMessage: '中文' },
    permissions: [],
    Component: () => import('./pages/switch-language'),
  });
}
