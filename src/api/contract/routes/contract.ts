const read = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `api::contract.contract.${action}`,
  config: { auth: false },
});

export default {
  routes: [read('/openapi.json', 'openapi'), read('/docs', 'docs'), read('/docs/:asset', 'asset')],
};
