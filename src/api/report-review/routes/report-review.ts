const route = (method: string, handler: string, more = '') => ({
  ...{ method, path: `/report-reviews/:documentId${more}` },
  handler: `api::report-review.${handler}`,
});

export default {
  routes: [
    route('GET', 'report-review.find'),
    route('POST', 'report-review.create'),
    route('PUT', 'report-review.update'),
    route('GET', 'sheet.download', '/sheet'),
  ],
};
