import { open } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { HEAD, isActive, pictureType } from './content';

type Received = { filepath: string; originalFilename?: string | null; mimetype?: string | null };
type Upload = { upload: Taking; replace: Replacing };
type Taking = (call: { files: Received | Received[] }, ...more: unknown[]) => Promise<unknown>;
type Replacing = (id: unknown, call: { file: Received }, ...more: unknown[]) => Promise<unknown>;

/**
 * Checks the bytes of every file that enters the media library, whoever sends it. Strapi trusts the file name if it
 * cannot identify the bytes: it stored a page named `p.png` as a picture. Called from `register()`.
 */
export function guardUploads(strapi: Core.Strapi): void {
  (strapi.get('services') as { extend(uid: string, by: (service: Upload) => Upload): void }).extend(
    'plugin::upload.upload',
    (service) => ({
      ...service,
      async upload(call, ...more) {
        for (const file of [call.files].flat()) await requireHarmless(file);
        return service.upload(call, ...more);
      },
      async replace(id, call, ...more) {
        await requireHarmless(call.file);
        return service.replace(id, call, ...more);
      },
    }),
  );
}

/**
 * Throws `ValidationError` (400) that names the file. A page that is declared as HTML is allowed: an import keeps its
 * source.
 */
async function requireHarmless({ filepath, originalFilename, mimetype }: Received): Promise<void> {
  const head = await headOf(filepath);
  const name = `"${originalFilename ?? 'The file'}"`;
  const declared = mimetype ?? '';
  if (isActive(head) && declared !== 'text/html') {
    throw new errors.ValidationError(
      `${name} is HTML, SVG or XML by its content, which the media library does not take.`,
    );
  }
  if (declared.startsWith('image/') && !pictureType(head)) {
    throw new errors.ValidationError(
      `${name} is not a picture by its content. Send JPEG, PNG, GIF or WebP.`,
    );
  }
}

/** Reads the first bytes of a file. */
export async function headOf(filepath: string): Promise<Uint8Array> {
  const file = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
