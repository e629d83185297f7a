import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

/** Pages are written once, by a build; only the preview of a draft is made when it is asked for. */
export default defineConfig({
  output: 'static',
  site: process.env.SITE ?? 'http://127.0.0.1:4321',
  trailingSlash: 'ignore',
  adapter: node({ mode: 'middleware' }),
  outDir: process.env.SITE_FOLDER ?? './dist',
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
});
