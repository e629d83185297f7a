export default {
  routes: [
    { method: 'GET', path: '/notices', handler: 'api::notice.notice.find' },
    { method: 'PUT', path: '/notices', handler: 'api::notice.notice.update' },
  ],
};
