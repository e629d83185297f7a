import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { CACHE_CONTROL, type Store } from './store';

/**
 * Stores the tree in a bucket of S3-compatible storage, behind a CDN. The storage reports the MD5 of each object, so
 * that only changed files are sent.
 */
export function bucketStore(bucket: string, prefix: string, config: S3ClientConfig): Store {
  const client = new S3Client(config);
  const sums = new Map<string, string>();
  const keyOf = (name: string) => (prefix ? `${prefix}/${name}` : name);
  const nameOf = (key: string) => (prefix ? key.slice(prefix.length + 1) : key);

  async function open(): Promise<string[]> {
    sums.clear();
    let ContinuationToken: string | undefined;
    do {
      const Prefix = prefix ? `${prefix}/` : undefined;
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix, ContinuationToken }),
      );
      for (const { Key = '', ETag = '' } of page.Contents ?? []) {
        sums.set(nameOf(Key), ETag.replaceAll('"', ''));
      }
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    return [...sums.keys()];
  }

  return {
    name: `bucket ${bucket}`,
    open,
    async put(name, { body, type, language, isDownload }) {
      const sum = createHash('md5').update(body).digest('hex');
      if (sums.get(name) === sum) return false;
      await client.send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: keyOf(name), Body: body, ContentType: type },
          ...{ CacheControl: CACHE_CONTROL, ContentLanguage: language ?? undefined },
          ContentDisposition: isDownload ? 'attachment' : undefined,
        }),
      );
      sums.set(name, sum);
      return true;
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(name) }));
      sums.delete(name);
    },
  };
}
