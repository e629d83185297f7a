import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';
import { storageClient } from './storage';

/**
 * Where each publication writes all public answers as files (docs/operating.md). Off if neither folder nor bucket is
 * set.
 */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** A folder that holds nothing else. */
  folder: words(env, 'STATIC_DIR') ?? null,
  /** A bucket in the storage of the `S3_` variables, and a prefix in it. */
  bucket: words(env, 'STATIC_S3_BUCKET') ?? null,
  prefix: words(env, 'STATIC_S3_PREFIX') ?? '',
  client: storageClient(env),
});

export type TreeConfig = ReturnType<typeof config>;
export default config;
