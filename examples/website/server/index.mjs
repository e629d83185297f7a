import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileAt, sendFile } from './files.mjs';
import { takeHook } from './hook.mjs';
import { sitesIn } from './sites.mjs';

const { HOST = '127.0.0.1', PORT = '4321', WEBHOOK_SECRET: secret = '' } = process.env;
const sites = sitesIn(path.resolve(import.meta.dirname, '../.sites'));

/** Serves the newest build, takes webhooks, and has drafts shown at /preview. */
async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://site');
  const site = sites.current();
  if (request.method === 'POST' && pathname === '/hooks/zongshu') {
    return takeHook(request, response, { secret, rebuild: sites.rebuild });
  }
  if (pathname.startsWith('/preview')) return dynamic(site, request, response);
  const pages = path.join(site, 'client');
  const file = fileAt(pages, pathname);
  return file ? sendFile(response, file) : sendFile(response, path.join(pages, '404.html'), 404);
}

async function dynamic(site, request, response) {
  const { handler } = await import(pathToFileURL(path.join(site, 'server/entry.mjs')).href);
  return handler(request, response);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});

await sites.rebuild();
if (!sites.current())
  throw new Error('The site could not be built. Is Zongshu running, and CMS its address?');
server.listen(Number(PORT), HOST, () =>
  console.log(`The site is at http://${HOST}:${server.address().port}/`),
);
