export default {
  routes: [
    { method: 'GET', path: '/notices', handler: 'api::notice.notice.find' },
    { method: 'GET', path: '/notices/count', handler: 'api::notice.notice.count' },
    { method: 'PUT', path: '/notices', handler: 'api::notice.notice.update' },
  ],
};
