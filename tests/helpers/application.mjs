import { createRequire } from 'node:module';

// Strapi's own modules for `import` name folders, which Node does not take.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** The compiled application without its admin, as `strapi start` runs it: the child of a front under test. */
const [appDir, distDir] = process.argv.slice(2);
createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).start();
