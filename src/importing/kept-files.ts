import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DocumentImage } from '../domain/read';
import { noPictures, removeFiles, storeImages, storeSource } from './files';
import { forgetImport } from './journal';
import type { Received } from './received';

/** Stores a document and its pictures. Call `keep` when the draft exists, or `takeBack` to remove them. */
export async function filesOf(
  strapi: Core.Strapi,
  { file }: Received,
  pictures: DocumentImage[],
  client: AbortSignal,
) {
  const of = { id: randomUUID(), client };
  const name = path.parse(file?.originalFilename ?? 'report').name;
  const stored = noPictures();
  const { ids: images, refused } = stored;
  let sourceFile: number | null = null;
  const keep = () => forgetImport(strapi, of.id);
  async function takeBack(): Promise<void> {
    await removeFiles(strapi, [...Object.values(images), ...(sourceFile ? [sourceFile] : [])]);
    await keep();
  }
  try {
    await storeImages(strapi, of, pictures, name, stored);
    if (file) sourceFile = await storeSource(strapi, of, file);
    return { images, refused, sourceFile, keep, takeBack };
  } catch (error) {
    await takeBack();
    throw error;
  }
}
