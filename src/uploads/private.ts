import type { Core } from '@strapi/strapi';
import { signed } from './address';

type File = { url: string; hash: string; mime?: string };
type Provider = {
  isPrivate(): Promise<boolean>;
  getSignedUrl(file: File): Promise<{ url: string }>;
  uploadStream(file: File, options?: object): Promise<void>;
  extend(by: object): void;
};

/** The folder of other storage that nobody may read without a signature (docs/operating.md). */
const PRIVATE_FOLDER = 'private/';

/**
 * Makes whatever Strapi says of a file in the media library say a signed, short-lived address: Strapi signs for the content
 * manager, the media library and API tokens, where its provider calls itself private. Called from `register()`.
 */
export function keepUploadsPrivate(strapi: Core.Strapi): void {
  const provider: Provider = strapi.plugin('upload').provider;
  const isLocal = strapi.config.get<string>('plugin::upload.provider', 'local') === 'local';
  provider.extend(isLocal ? local(strapi) : stored(strapi, { ...provider }));
}

function local(strapi: Core.Strapi): Partial<Provider> {
  const secret = strapi.config.get<string>('admin.auth.secret');
  return {
    isPrivate: async () => true,
    getSignedUrl: async ({ url }) => ({ url: signed(url, secret, Date.now()) }),
  };
}

/** Other storage: pictures lie where readers see them, everything else in a folder of its own. */
function stored(strapi: Core.Strapi, provider: Provider): Partial<Provider> {
  type Options = { s3Options?: { params?: { ACL?: string } } };
  const { s3Options } = strapi.config.get<Options>('plugin::upload.providerOptions', {});
  const rules = s3Options?.params?.ACL ? { ACL: 'private' } : {};
  return {
    isPrivate: async () => true,
    async getSignedUrl(file) {
      const isOpen = !file.hash.startsWith(PRIVATE_FOLDER) && !(await provider.isPrivate());
      return isOpen ? { url: file.url } : provider.getSignedUrl(file);
    },
    async uploadStream(file, options) {
      if (file.mime?.startsWith('image/')) return provider.uploadStream(file, options);
      // The storage's key is made of it, and it is kept with the file: so it is found again to sign and to delete.
      if (!file.hash.startsWith(PRIVATE_FOLDER)) file.hash = PRIVATE_FOLDER + file.hash;
      return provider.uploadStream(file, { ...options, ...rules });
    },
  };
}
