const route = (method: string, action: string, path = '', controller = 'report-check') => ({
  method,
  path: `/report-checks/:documentId${path}`,
  handler: `api::report-check.${controller}.${action}`,
});

export default {
  routes: [
    route('GET', 'find'),
    route('GET', 'find', '/dismissals', 'dismissal'),
    route('POST', 'create', '/dismissals', 'dismissal'),
    route('DELETE', 'delete', '/dismissals/:finding', 'dismissal'),
  ],
};
