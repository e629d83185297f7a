const route = (method: string, path: string, action: string, controller = 'report-year') => ({
  ...{ method, path },
  handler: `api::report-year.${controller}.${action}`,
});

export default {
  routes: [
    route('GET', '/report-years/:documentId', 'find'),
    route('POST', '/report-years/:documentId/next', 'next'),
    {
      ...route('POST', '/report-years/:documentId/revise', 'revise'),
      config: { takesFiles: true },
    },
    route('GET', '/report-years/:documentId/fillings', 'find', 'filling'),
    route('GET', '/report-years/:documentId/sheet', 'download', 'filling'),
    {
      ...route('POST', '/report-years/:documentId/sheet', 'upload', 'filling'),
      config: { takesFiles: true },
    },
    route('POST', '/series/:key/next', 'nextOfSeries'),
  ],
};
