import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DocumentImage } from '../../domain/read';
import type { UploadedFile } from './received';

const MIME_OF: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
};

/** What the media library answers for a file. */
type Stored = { id: number };

/** Puts a document's pictures into the media library. Answers the id of each by its `src`. */
export async function storeImages(
  strapi: Core.Strapi,
  images: readonly DocumentImage[],
  name: string,
): Promise<Record<string, number>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zongshu-images-'));
  const ids: Record<string, number> = {};
  try {
    for (const [index, { src, contentType, bytes }] of images.entries()) {
      const ending = contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'bin';
      const filepath = path.join(folder, `${index + 1}.${ending}`);
      await writeFile(filepath, bytes);
      const file = {
        filepath,
        originalFilename: `${name}-${index + 1}.${ending}`,
        size: bytes.length,
      };
      ids[src] = (await store(strapi, file, contentType)).id;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ids;
}

/** Keeps the file as received. */
export async function storeSource(strapi: Core.Strapi, file: UploadedFile): Promise<number> {
  const ending = path
    .extname(file.originalFilename ?? '')
    .slice(1)
    .toLowerCase();
  return (await store(strapi, file, MIME_OF[ending] ?? 'text/plain')).id;
}

async function store(strapi: Core.Strapi, file: UploadedFile, mimetype: string): Promise<Stored> {
  const [stored] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name: file.originalFilename } }, files: { ...file, mimetype } });
  return stored as Stored;
}

/** Takes back what was stored for a report that could not be made. */
export async function removeFiles(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    if (file) await strapi.plugin('upload').service('upload').remove(file);
  }
}
