import type { Core } from '@strapi/strapi';

export const IMPORTED_FILE = 'api::report-import.imported-file';

/**
 * A file of the media library, as an upload provider receives it. `path` is not stored. Smaller renderings have no
 * folder.
 */
type File = { hash: string; ext?: string | null; path?: string; folderPath?: string };
type Provider = {
  uploadStream(file: File, ...more: unknown[]): Promise<void>;
  extend(by: object): void;
};

const MARK = 'import:';

/** Returns the mark by which the provider knows that an import stores a file. */
export const markOf = (importId: string) => MARK + importId;

/**
 * Notes each file of an import before its first byte is written. So the files of a killed import can be found, and no
 * other file is mistaken for one. Called from `register()`, before anything else wraps the provider.
 */
export function journalImports(strapi: Core.Strapi): void {
  const provider: Provider = strapi.plugin('upload').provider;
  const { uploadStream } = provider;
  provider.extend({
    async uploadStream(file: File, ...more: unknown[]) {
      const importId = file.path?.startsWith(MARK) ? file.path.slice(MARK.length) : null;
      if (importId) delete file.path;
      const isRendering = file.folderPath === undefined;
      if (importId && !isRendering) await note(strapi, importId, file);
      return uploadStream(file, ...more);
    },
  });
}

async function note(strapi: Core.Strapi, importId: string, { hash, ext }: File): Promise<void> {
  await strapi.db.query(IMPORTED_FILE as never).create({ data: { importId, hash, ext } as never });
}

/** Forgets the notes about an import that succeeded or has removed its files itself. */
export async function forgetImport(strapi: Core.Strapi, importId: string): Promise<void> {
  await strapi.db.query(IMPORTED_FILE as never).deleteMany({ where: { importId } as never });
}
