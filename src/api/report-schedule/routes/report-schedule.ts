const route = (method: string, path: string, action: string) => ({
  ...{ method, path: `/report-schedules${path}` },
  handler: `api::report-schedule.report-schedule.${action}`,
});

export default {
  routes: [
    route('GET', '', 'find'),
    route('POST', '/:documentId', 'create'),
    route('DELETE', '/:documentId/:id', 'delete'),
  ],
};
