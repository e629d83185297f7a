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
 * Makes Strapi return signed, short-lived addresses for files of the media library. Strapi signs addresses for the
 * content manager, the media library and API tokens if its provider says that it is private. Called from `register()`.
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

/** For other storage: pictures are stored where readers can see them, everything else in a private folder. */
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
      // The storage key contains the hash, and Strapi stores the hash with the file. So the file can be signed and
      // deleted later.
      if (!file.hash.startsWith(PRIVATE_FOLDER)) file.hash = PRIVATE_FOLDER + file.hash;
      return provider.uploadStream(file, { ...options, ...rules });
    },
  };
}
