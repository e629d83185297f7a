const route = (method: string, path: string, action: string) => ({
  ...{ method, path },
  handler: `api::report-year.report-year.${action}`,
});

export default {
  routes: [
    route('GET', '/report-years/:documentId', 'find'),
    route('POST', '/report-years/:documentId/next', 'next'),
    {
      ...route('POST', '/report-years/:documentId/revise', 'revise'),
      config: { takesFiles: true },
    },
    route('POST', '/series/:key/next', 'nextOfSeries'),
  ],
};
