const route = (method: string, action: string) => ({
  ...{ method, path: '/report-desks/:documentId' },
  handler: `api::report-desk.report-desk.${action}`,
});

export default { routes: [route('GET', 'find'), route('PUT', 'update')] };
