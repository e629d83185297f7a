const route = (method: string, action: string, more = '') => ({
  ...{ method, path: `/report-histories/:documentId${more}` },
  handler: `api::report-history.report-history.${action}`,
});

export default {
  routes: [
    route('GET', 'find'),
    route('PUT', 'update'),
    route('GET', 'differences', '/differences'),
    route('GET', 'authors', '/authors'),
  ],
};
