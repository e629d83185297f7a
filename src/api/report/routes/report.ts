const route = (method: string, path: string, handler: string) => ({
  ...{ method, path },
  handler: `api::report.${handler}`,
});

export default {
  routes: [
    // Runs after `public.ts`, which passes on a request that asks for a draft with a token.
    route('GET', '/reports', 'draft-list.find'),
    route('GET', '/reports/:id', 'draft.findOne'),
    route('POST', '/reports', 'report.create'),
    route('PUT', '/reports/:id', 'report.update'),
    route('DELETE', '/reports/:id', 'report.delete'),
    route('POST', '/reports/:id/publish', 'report.publish'),
    route('POST', '/reports/:id/unpublish', 'report.unpublish'),
  ],
};
