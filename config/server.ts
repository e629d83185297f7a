import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { address, flag, wholeNumber, words } from '../src/environment/variables';

/** The most proxies in a row. A larger number is a mistake. */
const MOST_HOPS = 10;

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  // The front (`src/front/`) sets this variable, and listens at HOST and PORT itself.
  const socket = words(env, 'FRONT_SOCKET');
  return {
    host: words(env, 'HOST') ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 1337, 65535),
    socket,
    url: address(env, 'PUBLIC_URL') ?? '',
    // Its subfolder `uploads` holds the media library, unless that is in S3 storage.
    dirs: { public: path.resolve(words(env, 'PUBLIC_DIR') ?? 'public') },
    app: { keys: env.array('APP_KEYS') },
    proxy: proxies(env, socket === undefined ? 0 : 1),
    logger: {
      updates: { enabled: false },
      startup: { enabled: flag(env, 'STARTUP_LOG', env('NODE_ENV') !== 'production') },
    },
    transfer: { remote: { enabled: false } },
  } as Core.Config.Server;
};

/**
 * Returns the settings for the proxies in front of the node. Koa believes only what these proxies say about a client.
 * Behind a TLS proxy, the admin's cookie is only set if that proxy is counted.
 * @param own how many of the proxies are ours
 */
function proxies(env: Core.Config.Shared.ConfigParams['env'], own: number) {
  const hops = own + wholeNumber(env, 'PROXY_HOPS', 0, MOST_HOPS);
  return { koa: hops > 0, maxIpsCount: hops };
}
