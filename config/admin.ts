import type { Core } from '@strapi/strapi';
import { previewAddress } from '../src/api/report-preview/address';
import zongshu from './zongshu';

/** What Strapi tells of the entry that an editor wants to see as a page. */
type Asked = { documentId: string; locale?: string; status?: string };

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  const secret = env('ADMIN_JWT_SECRET', '');
  /** Only reports have pages. A draft that differs from what is published is called `modified`. */
  const preview = (uid: string, { documentId, locale, status }: Asked) =>
    uid === 'api::report.report'
      ? previewAddress(
          {
            documentId,
            locale: locale ?? zongshu.locales[0]!.code,
            status: status === 'published' ? 'published' : 'draft',
          },
          secret,
          Date.now(),
        )
      : null;
  return {
    auth: { secret },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    flags: { nps: false, promoteEE: false },
    preview: { enabled: true, config: { handler: preview } },
  } as Core.Config.Admin;
};
