const route = (method: string, path: string, action: string) => ({
  ...{ method, path: `/report-remarks${path}` },
  handler: `api::report-remark.report-remark.${action}`,
});

export default {
  routes: [
    route('GET', '/:documentId', 'find'),
    route('POST', '/:documentId', 'create'),
    route('GET', '/:documentId/people', 'people'),
    route('POST', '/:documentId/:thread', 'update'),
    { method: 'GET', path: '/tasks', handler: 'api::report-remark.task.find' },
  ],
};
