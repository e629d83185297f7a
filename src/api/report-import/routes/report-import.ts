export default {
  routes: [
    {
      method: 'POST',
      path: '/report-imports',
      handler: 'api::report-import.report-import.create',
      config: { takesFiles: true },
    },
  ],
};
