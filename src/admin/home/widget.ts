import { Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_REPORTS } from '../translate/permissions';

/** Puts the next steps first on the home page. */
export const addNextSteps = ({ widgets }: Pick<StrapiApp, 'widgets'>): void =>
  widgets.register((others) => [
    {
      id: 'next-steps',
      pluginId: 'zongshu',
      icon: Pencil,
      title: { id: 'zongshu.home.title', defaultMessage: '接下来' },
      permissions: READ_REPORTS,
      component: async () => (await import('./next-steps')).NextSteps,
    },
    ...others,
  ]);
