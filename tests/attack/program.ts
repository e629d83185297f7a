/** The program of a node: the compiled application without the admin's pages, which says its address when it listens. */
export const PROGRAM = `
  const { createStrapi } = require('@strapi/strapi');
  const [appDir, distDir] = process.argv.slice(1);
  createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false })
    .load()
    .then((strapi) => {
      strapi.server.mount();
      for (const signal of ['SIGTERM', 'SIGINT']) {
        process.once(signal, () => strapi.destroy().then(() => process.exit(0)));
      }
      strapi.server.httpServer.listen(0, '127.0.0.1', () =>
        console.log('LISTENS ' + strapi.server.httpServer.address().port));
    })
    .catch((error) => { console.error(error); process.exit(1); });
`;
