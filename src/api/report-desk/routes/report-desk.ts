const desk = (method: string, action: string) => ({
  ...{ method, path: '/report-desks/:documentId' },
  handler: `api::report-desk.report-desk.${action}`,
});

const presence = (method: string, action: string) => ({
  ...{ method, path: '/report-desks/:documentId/presence' },
  handler: `api::report-desk.presence.${action}`,
});

export default {
  routes: [
    desk('GET', 'find'),
    desk('PUT', 'update'),
    presence('PUT', 'update'),
    presence('DELETE', 'delete'),
  ],
};
