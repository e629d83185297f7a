import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';
import storage, { storageClient } from './storage';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  upload: {
    config: {
      ...(words(env, 'S3_BUCKET') ? s3(env) : {}),
      // As `LARGEST_FILE` in src/http/largest-file.ts; a configuration imports no room.
      sizeLimit: 25 * 1024 * 1024,
      security: {
        allowedTypes: [
          'image/jpeg',
          'image/png',
          'image/webp',
          'image/gif',
          'application/pdf',
          'text/plain',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ],
      },
    },
  },
});

/** Returns the settings for uploads in S3-compatible storage, which all nodes share. */
function s3(env: Core.Config.Shared.ConfigParams['env']) {
  return {
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: storage({ env }).url,
      rootPath: words(env, 'S3_PREFIX') ?? '',
      s3Options: {
        ...storageClient(env),
        params: { Bucket: env('S3_BUCKET'), ACL: words(env, 'S3_ACL') },
      },
    },
  };
}
