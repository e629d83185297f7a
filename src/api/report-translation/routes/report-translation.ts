const route = (method: string, action: string, path = '', controller = 'report-translation') => ({
  method,
  path: `/report-translations/:documentId${path}`,
  handler: `api::report-translation.${controller}.${action}`,
});

export default {
  routes: [
    route('GET', 'find'),
    route('POST', 'refresh'),
    route('PUT', 'update'),
    route('GET', 'download', '/export', 'exchange'),
    { ...route('POST', 'upload', '/import', 'exchange'), config: { takesFiles: true } },
  ],
};
