import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';
import { storageClient } from './storage';

/** Where all public answers are written as files, at each publication (docs/operating.md); nowhere, where neither is set. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** A folder that holds nothing else. */
  folder: words(env, 'STATIC_DIR') ?? null,
  /** A bucket of the storage that the `S3_` variables name, and the folder of it. */
  bucket: words(env, 'STATIC_S3_BUCKET') ?? null,
  prefix: words(env, 'STATIC_S3_PREFIX') ?? '',
  client: storageClient(env),
});

export type TreeConfig = ReturnType<typeof config>;
export default config;
