const route = (method: string, path: string, action: string) => ({
  ...{ method, path },
  handler: `api::report-year.report-year.${action}`,
});

export default {
  routes: [
    route('GET', '/report-years/:documentId', 'find'),
    route('POST', '/report-years/:documentId/next', 'next'),
    route('POST', '/series/:key/next', 'nextOfSeries'),
  ],
};
