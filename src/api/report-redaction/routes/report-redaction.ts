export default {
  routes: [
    {
      ...{ method: 'POST', path: '/report-redactions' },
      handler: 'api::report-redaction.report-redaction.create',
    },
  ],
};
