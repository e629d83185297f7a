import type { Core } from '@strapi/strapi';
import site from './site';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin =>
  ({
    auth: { secret: env('ADMIN_JWT_SECRET', '') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    flags: { nps: false, promoteEE: false },
    // `src/previewing` builds the preview URLs, because it knows who asks.
    preview: {
      enabled: true,
      config: { handler: () => null, ...framed(site({ env }).previewUrl) },
    },
  }) as Core.Config.Admin;

/**
 * Returns the setting that lets the admin show that site in a frame. An empty list would forbid all frames on all
 * pages.
 */
const framed = (url: string | null): { allowedOrigins?: string[] } =>
  url ? { allowedOrigins: [new URL(url).origin] } : {};
