export default {
  routes: [
    {
      method: 'GET',
      path: '/report-previews/:documentId',
      handler: 'api::report-preview.report-preview.find',
      // The signature in the address stands for a session.
      config: { auth: false },
    },
  ],
};
