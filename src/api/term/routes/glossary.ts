export default {
  routes: [
    { method: 'GET', path: '/terms.csv', handler: 'api::term.glossary.download' },
    {
      method: 'POST',
      path: '/terms/import',
      handler: 'api::term.glossary.upload',
      config: { takesFiles: true },
    },
  ],
};
