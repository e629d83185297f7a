const read = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `api::edition.${action}`,
  config: { auth: false },
});

export default {
  routes: [
    read('/metrics', 'across.metrics'),
    read('/quotes', 'across.quotes'),
    read('/indicators/:key', 'years.find'),
    read('/series/:key', 'series.find'),
    read('/series/:key/latest', 'series.latest'),
  ],
};
