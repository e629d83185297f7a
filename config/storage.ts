import type { Core } from '@strapi/strapi';
import { address, flag, words } from '../src/environment/variables';

/**
 * The URL from which pictures and files of the media library are loaded; null for our own server (docs/operating.md).
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): { url: string | null } => ({
  url: words(env, 'S3_BUCKET') ? (address(env, 'S3_PUBLIC_URL') ?? bucketUrl(env)) : null,
});

/** Returns the URL of the bucket: a host of its own, or a path if the storage does not support such hosts. */
function bucketUrl(env: Core.Config.Shared.ConfigParams['env']): string {
  const bucket = words(env, 'S3_BUCKET');
  const aws = `https://s3.${words(env, 'S3_REGION') ?? 'us-east-1'}.amazonaws.com`;
  const { protocol, host } = new URL(address(env, 'S3_ENDPOINT') ?? aws);
  return flag(env, 'S3_FORCE_PATH_STYLE', false)
    ? `${protocol}//${host}/${bucket}`
    : `${protocol}//${bucket}.${host}`;
}

/** Returns the settings of the client for S3-compatible storage. */
export const storageClient = (env: Core.Config.Shared.ConfigParams['env']) => ({
  credentials: {
    accessKeyId: env('S3_ACCESS_KEY_ID') ?? '',
    secretAccessKey: env('S3_SECRET_ACCESS_KEY') ?? '',
  },
  region: words(env, 'S3_REGION') ?? 'us-east-1',
  endpoint: address(env, 'S3_ENDPOINT'),
  forcePathStyle: flag(env, 'S3_FORCE_PATH_STYLE', false),
});

export default config;
