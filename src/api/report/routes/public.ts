const read = (path: string, action: string, controller = 'public') => ({
  method: 'GET',
  path,
  handler: `api::report.${controller}.${action}`,
  config: { auth: false },
});

export default {
  routes: [
    read('/reports', 'find'),
    read('/reports/:slug.html', 'findOne', 'page'),
    read('/reports/:slug', 'findOne'),
    read('/reports/:slug/editions', 'history'),
    read('/reports/:slug/editions/:number', 'edition'),
  ],
};
