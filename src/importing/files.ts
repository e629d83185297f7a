import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { removeFolder, requestFolder } from '../bodies/folder';
import type { DocumentImage } from '../domain/read';
import { RefusalError } from '../http/refusal';
import { isActive } from '../uploads/content';
import { headOf } from '../uploads/guard';
import { markOf } from './journal';
import type { UploadedFile } from './received';

const MIME_OF: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
};

/** What the media library returns for a file. */
type Stored = { id: number };

/** The import for which files are stored. No more files are stored once its client has disconnected. */
export type Import = { id: string; client: AbortSignal };

/**
 * The pictures of a document: the id of each stored picture by its `src`, and the pictures that the media library
 * refused.
 */
export type StoredPictures = { ids: Record<string, number>; refused: DocumentImage[] };

export const noPictures = (): StoredPictures => ({ ids: {}, refused: [] });

/**
 * Stores a document's pictures in the media library. Each stored picture is added to `stored`, so that the caller knows
 * them if a later one fails. A picture that is broken or too large is refused alone; the others are stored.
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

/** Returns null if the media library refused the file. Rethrows every other error. */
function refusal(error: unknown): null {
  if (error instanceof errors.ApplicationError && !(error instanceof RefusalError)) return null;
  throw error;
}

/** Stores the original file. */
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
  // Text that a browser would read as HTML is stored as HTML, and never served as such (`uploads/middleware.ts`).
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

/** Removes files that were stored for a report that could not be created. */
export async function removeFiles(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    if (file) await strapi.plugin('upload').service('upload').remove(file);
  }
}
