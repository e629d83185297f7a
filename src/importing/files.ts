import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { removeFolder, requestFolder } from '../bodies/folder';
import type { DocumentImage } from '../domain/read';
import { isActive } from '../uploads/content';
import { headOf } from '../uploads/guard';
import { markOf } from './journal';
import type { UploadedFile } from './received';

const MIME_OF: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
};

/** What the media library answers for a file. */
type Stored = { id: number };

/** For whom files are stored, and until when: once the client is gone, no more are. */
export type Import = { id: string; client: AbortSignal };

/** The pictures of a document: the id of each that was stored by its `src`, and those that the media library does not take. */
export type StoredPictures = { ids: Record<string, number>; refused: DocumentImage[] };

export const noPictures = (): StoredPictures => ({ ids: {}, refused: [] });

/**
 * Puts a document's pictures into the media library, and answers with `stored`, so that what was stored before a failure is
 * known. One that is cut short or too large is refused by itself: the others are not lost for it.
 */
export async function storeImages(
  strapi: Core.Strapi,
  of: Import,
  images: readonly DocumentImage[],
  name: string,
  stored = noPictures(),
): Promise<StoredPictures> {
  if (images.length === 0) return stored;
  const folder = await requestFolder();
  try {
    for (const [index, image] of images.entries()) {
      const { src, contentType, bytes } = image;
      of.client.throwIfAborted();
      const ending = contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'bin';
      const filepath = path.join(folder, `${index + 1}.${ending}`);
      await writeFile(filepath, bytes);
      const file = {
        filepath,
        originalFilename: `${name}-${index + 1}.${ending}`,
        size: bytes.length,
      };
      const id = await store(strapi, of, file, contentType).then((kept) => kept.id, refusal);
      if (id === null) stored.refused.push(image);
      else stored.ids[src] = id;
    }
  } finally {
    await removeFolder(folder);
  }
  return stored;
}

/** Nothing where the media library says that it does not take a file. Throws every other error again. */
function refusal(error: unknown): null {
  if (error instanceof errors.ApplicationError) return null;
  throw error;
}

/** Keeps the file as received. */
export async function storeSource(
  strapi: Core.Strapi,
  of: Import,
  file: UploadedFile,
): Promise<number> {
  of.client.throwIfAborted();
  const ending = path
    .extname(file.originalFilename ?? '')
    .slice(1)
    .toLowerCase();
  // Text that a browser would take for a page is kept as one, and is never shown as one (`uploads/middleware.ts`).
  const text = isActive(await headOf(file.filepath)) ? 'text/html' : 'text/plain';
  return (await store(strapi, of, file, MIME_OF[ending] ?? text)).id;
}

async function store(
  strapi: Core.Strapi,
  of: Import,
  file: UploadedFile,
  mimetype: string,
): Promise<Stored> {
  const [stored] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: file.originalFilename }, path: markOf(of.id) },
      files: { ...file, mimetype },
    });
  return stored as Stored;
}

/** Takes back what was stored for a report that could not be made. */
export async function removeFiles(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    if (file) await strapi.plugin('upload').service('upload').remove(file);
  }
}
