export default {
  routes: [
    {
      method: 'GET',
      path: '/report-checks/:documentId',
      handler: 'api::report-check.report-check.find',
    },
  ],
};
