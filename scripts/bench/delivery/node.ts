import { createRequire } from 'node:module';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { deliveryOf } from '../../../src/delivery';
import { cpuTaken, memoryTaken, urlOf } from './process';
import type { Ask, Heard } from './protocol';
import { bigReport } from './report';
import { publishTimes } from './publish';
import { seed } from './seed';

const APP = path.resolve(__dirname, '../../..');
/** The folder of the compiled server. */
const DIST = process.env.ZONGSHU_BUILD as string;
const REST = '/bench/reports/:id';
const DEEP = [
  'populate[sections][populate][quotes]=true',
  'populate[sections][populate][metrics][populate]=indicator',
  'populate[sections][populate][photos][populate]=image',
  'populate[cover][populate]=image',
  ...['organization', 'series', 'credits'].map((name) => `populate[${name}]=true`),
].join('&');

/** Loads the compiled modules, as Strapi does. */
const load = createRequire(__filename);

/** Runs a node under test in its own process. With `plain` it is Strapi without our write guards. */
async function serve(plain: boolean): Promise<void> {
  if (plain) load(path.join(DIST, 'src/writing')).useDocumentMiddlewares = () => {};
  const strapi = await createStrapi({ appDir: APP, distDir: DIST, serveAdminPanel: false }).load();
  const report = await strapi
    .documents('api::report.report')
    .create({ data: bigReport('bench-report') as never, status: 'published' });
  mountRest(strapi);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  const socket = strapi.config.get<string | undefined>('server.socket');
  await new Promise<void>((listening) => {
    if (socket) httpServer.listen(socket, listening);
    else httpServer.listen(0, '127.0.0.1', listening);
  });
  process.on('message', (ask: Ask) => void answer(strapi, ask).then(say));
  say({
    url: socket ? undefined : urlOf(httpServer),
    slug: 'bench-report',
    restPath: `/api${REST.replace(':id', report.documentId)}?${DEEP}`,
    token: await tokenOf(strapi),
  });
}

const say = (heard: Heard) => process.send?.(heard);

/** Opens Strapi's own route for one report, which the application keeps closed. It is open in this process only. */
function mountRest(strapi: Core.Strapi): void {
  const route = { method: 'GET', path: REST, handler: 'api::report.report.findOne' };
  const auth = { scope: ['api::report.report.findOne'] };
  strapi.server.routes({
    type: 'content-api',
    routes: [{ ...route, info: { apiName: 'report' }, config: { auth } }],
  } as never);
}

async function tokenOf(strapi: Core.Strapi): Promise<string> {
  const token = { name: `bench ${process.pid}`, type: 'full-access', kind: 'content-api' };
  const { accessKey } = await strapi
    .service('admin::api-token-content-api')
    .create({ ...token, lifespan: null });
  return accessKey;
}

async function answer(strapi: Core.Strapi, ask: Ask): Promise<Heard> {
  if (ask.do === 'seed') await seed(strapi, ask.count);
  if (ask.do === 'forget') deliveryOf(strapi).clear({ isListening: true });
  if (ask.do === 'publish') return { times: await publishTimes(strapi, ask.times) };
  if (ask.do === 'memory') return memoryTaken(strapi.config.get<number>('delivery.maxBytes'));
  if (ask.do === 'cpu') return { cpu: cpuTaken() };
  return {};
}

serve(process.argv.includes('--plain')).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
