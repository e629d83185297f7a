import path from 'node:path';
import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server =>
  ({
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    // Below it, `uploads` holds the media library where that is not elsewhere.
    dirs: { public: path.resolve(env('PUBLIC_DIR', 'public')) },
    app: { keys: env.array('APP_KEYS') },
    // Behind a TLS proxy the admin's cookie is only set when the proxy is trusted.
    proxy: { koa: env.bool('TRUST_PROXY', false) },
    logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_LOG', true) } },
    transfer: { remote: { enabled: false } },
  }) as Core.Config.Server;
