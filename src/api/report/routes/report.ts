const write = (method: string, path: string, action: string) => ({
  method,
  path,
  handler: `api::report.report.${action}`,
});

export default {
  routes: [
    write('POST', '/reports', 'create'),
    write('PUT', '/reports/:id', 'update'),
    write('DELETE', '/reports/:id', 'delete'),
    write('POST', '/reports/:id/publish', 'publish'),
    write('POST', '/reports/:id/unpublish', 'unpublish'),
  ],
};
