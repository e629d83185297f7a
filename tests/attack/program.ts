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

/** The program of a node as `npm start` starts it: the front, which says its address when its application is ready. */
export const BEHIND_FRONT = `
  const [appDir, distDir, file] = process.argv.slice(1);
  const { start } = require(distDir + '/src/front/start');
  start({ file, args: [appDir, distDir] }, (server) => {
    const { port } = server.address();
    const look = () => fetch('http://127.0.0.1:' + port + '/ready').then(({ ok }) => {
      if (ok) console.log('LISTENS ' + port);
      else setTimeout(look, 100);
    });
    look();
  });
`;
