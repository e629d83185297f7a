import { createRequire } from 'node:module';

// Node's `import` cannot load Strapi's ES modules, because they import folders.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/**
 * Runs the compiled application without its admin, as `strapi start` does. This is the child process of a front under
 * test.
 */
const [appDir, distDir] = process.argv.slice(2);
createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).start();
