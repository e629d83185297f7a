export default {
  routes: [{ method: 'GET', path: '/audit-entries', handler: 'api::audit.audit-entry.find' }],
};
