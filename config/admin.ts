import type { Core } from '@strapi/strapi';
import site from './site';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin =>
  ({
    auth: { secret: env('ADMIN_JWT_SECRET', '') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    flags: { nps: false, promoteEE: false },
    // The addresses are made in `src/previewing`, which knows who asks.
    preview: {
      enabled: true,
      config: { handler: () => null, ...framed(site({ env }).previewUrl) },
    },
  }) as Core.Config.Admin;

/** The site whose previews the admin may show in its frame; an empty list would forbid every frame on every page. */
const framed = (url: string | null): { allowedOrigins?: string[] } =>
  url ? { allowedOrigins: [new URL(url).origin] } : {};
