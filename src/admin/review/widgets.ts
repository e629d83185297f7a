import { Bell, CheckCircle, Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { READ_REPORTS } from '../translate/permissions';

/** Adds tasks, notices and schedules to the home page, after the next steps. */
export const addReviewWidgets = ({ widgets }: Pick<StrapiApp, 'widgets'>): void =>
  widgets.register((others) => [
    {
      ...{ id: 'tasks', pluginId: 'zongshu', icon: CheckCircle, permissions: READ_REPORTS },
      title: { id: 'zongshu.tasks.title', defaultMessage: '我的任务' },
      component: async () => (await import('../remarks/tasks')).Tasks,
    },
    {
      ...{ id: 'notices', pluginId: 'zongshu', icon: Bell, permissions: READ_REPORTS },
      title: { id: 'zongshu.notices.title', defaultMessage: '通知' },
      component: async () => (await import('./notices/notices')).Notices,
    },
    {
      ...{ id: 'schedules', pluginId: 'zongshu', icon: Clock, permissions: READ_REPORTS },
      title: { id: 'zongshu.schedule.title', defaultMessage: '定时发布' },
      component: async () => (await import('./schedule/coming')).Coming,
    },
    ...others,
  ]);
