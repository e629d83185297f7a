import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

const BUCKET = 'annual-reports';

/**
 * Starts a store with the S3 API that checks signatures and is publicly readable, with the settings that
 * docs/operating.md names for it.
 * @param isStrict whether signatures must be right. For lists, this store computes another signature than S3 and the
 * AWS client: they differ by a slash.
 */
export async function startObjectStore({ isStrict = true } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'zongshu-store-'));
  const store = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true },
    ...{ directory, configureBuckets: [{ name: BUCKET }] },
    allowMismatchedSignatures: !isStrict,
  });
  const { port } = await store.run();
  const url = `http://127.0.0.1:${port}`;
  return {
    /** The prefix of every upload's address. */
    bucket: `${url}/${BUCKET}`,
    settings: {
      ...{ S3_BUCKET: BUCKET, S3_ENDPOINT: url, S3_FORCE_PATH_STYLE: 'true', S3_PREFIX: 'media' },
      // The only account that the package has.
      ...{ S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' },
    },
    async stop() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
