export default {
  routes: [
    {
      method: 'GET',
      path: '/report-previews/:documentId',
      handler: 'api::report-preview.report-preview.find',
      // The signature in the URL replaces a session.
      config: { auth: false },
    },
  ],
};
