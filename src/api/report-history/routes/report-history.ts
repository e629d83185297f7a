const route = (method: string, action: string, more = '') =>
  at(method, `/report-histories/:documentId${more}`, action);

const at = (method: string, path: string, action: string) => ({
  ...{ method, path },
  handler: `api::report-history.report-history.${action}`,
});

export default {
  routes: [
    at('GET', '/report-histories', 'deleted'),
    route('GET', 'find'),
    route('PUT', 'update'),
    route('GET', 'differences', '/differences'),
    route('GET', 'authors', '/authors'),
  ],
};
