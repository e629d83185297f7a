import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

const BUCKET = 'annual-reports';

/**
 * A store that speaks S3, checks signatures, and lets anybody read; with the settings that
 * docs/operating.md names for it.
 * @param isStrict whether signatures must be right: this store reckons those of a list otherwise than S3 and the client of
 *   its maker do, by a slash
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
    /** What the address of every upload begins with. */
    bucket: `${url}/${BUCKET}`,
    settings: {
      ...{ S3_BUCKET: BUCKET, S3_ENDPOINT: url, S3_FORCE_PATH_STYLE: 'true', S3_PREFIX: 'media' },
      // The only account of the package.
      ...{ S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' },
    },
    async stop() {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
