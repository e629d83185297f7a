const route = (method: string, action: string) => ({
  method,
  path: '/report-translations/:documentId',
  handler: `api::report-translation.report-translation.${action}`,
});

export default {
  routes: [route('GET', 'find'), route('POST', 'refresh'), route('PATCH', 'update')],
};
