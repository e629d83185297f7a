import type { Core } from '@strapi/strapi';
import { address, flag, words } from '../src/environment/variables';

/** Where pictures and files of the media library are shown from (docs/operating.md). */
const config = ({ env }: Core.Config.Shared.ConfigParams): { url: string | null } => ({
  url: words(env, 'S3_BUCKET') ? (address(env, 'S3_PUBLIC_URL') ?? bucketUrl(env)) : null,
});

/** The address of the bucket itself: a host of its own, or a folder where the storage knows no such hosts. */
function bucketUrl(env: Core.Config.Shared.ConfigParams['env']): string {
  const bucket = words(env, 'S3_BUCKET');
  const aws = `https://s3.${words(env, 'S3_REGION') ?? 'us-east-1'}.amazonaws.com`;
  const { protocol, host } = new URL(address(env, 'S3_ENDPOINT') ?? aws);
  return flag(env, 'S3_FORCE_PATH_STYLE', false)
    ? `${protocol}//${host}/${bucket}`
    : `${protocol}//${bucket}.${host}`;
}

/** How S3-compatible storage is asked. */
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
