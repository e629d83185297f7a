export default {
  routes: [
    {
      method: 'GET',
      path: '/report-suggestions',
      handler: 'api::report-suggestion.report-suggestion.find',
    },
    {
      method: 'POST',
      path: '/report-suggestions/:documentId',
      handler: 'api::report-suggestion.report-suggestion.create',
    },
  ],
};
