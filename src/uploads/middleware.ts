import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { isSigned, UPLOADS } from './address';
import { pictureType } from './content';
import { headOf } from './guard';
import { publishedFiles } from './published';

/**
 * A replaced picture keeps its address, and copies of a withdrawn one remain: browsers may show the old picture for an
 * hour.
 */
const PUBLIC = 'public, max-age=3600';
const PRIVATE = 'private, max-age=600';

/**
 * Serves the media library instead of Strapi, which serves every file to everybody. A file needs a signed address, or
 * an edition that shows it. A file that a browser might run is only offered as a download.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const folder = path.join(strapi.dirs.static.public, 'uploads') + path.sep;
  const secret = strapi.config.get<string>('admin.auth.secret');

  async function serve(ctx: Context, name: string): Promise<void> {
    const address = UPLOADS + name;
    // A private file may be published a moment later, so no cache may store the 404.
    ctx.set('Cache-Control', 'no-store');
    const isForBearer = isSigned(address, ctx.query, secret, Date.now());
    if (!isForBearer && !(await publishedFiles(strapi).isPublic(address))) return;
    const file = folder + name;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return;
    const picture = pictureType(await headOf(file));
    ctx.set({ ...HEADERS, 'Cache-Control': isForBearer ? PRIVATE : PUBLIC });
    ctx.set('ETag', `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`);
    if (!picture) ctx.attachment(name);
    ctx.type = picture ?? 'application/octet-stream';
    ctx.status = 200;
    if (ctx.fresh) ctx.status = 304;
    else if (ctx.method === 'HEAD') ctx.length = found.size;
    else Object.assign(ctx, { body: createReadStream(file), length: found.size, type: ctx.type });
  }

  return async (ctx: Context, next: () => Promise<void>): Promise<void> => {
    if (isBelowUploads(ctx.path)) {
      const name = nameIn(ctx.path);
      if (name && ['GET', 'HEAD'].includes(ctx.method)) await serve(ctx, name);
      return;
    }
    await next();
    // Strapi serves the public folder too, under any spelling of the path.
    const { path: served } = (ctx.body ?? {}) as { path?: unknown };
    if (typeof served !== 'string' || !isInside(folder, served)) return;
    (ctx.body as NodeJS.ReadableStream & { destroy(): void }).destroy();
    ctx.body = null;
    ctx.status = 404;
  };
};

/** Headers that keep a browser from running anything in the file and from guessing another type. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};

const isBelowUploads = (address: string) => /^\/uploads(?:\/|$)/i.test(address);

/** Returns the name of a file directly in the folder, or null for any other path. */
function nameIn(address: string): string | null {
  const encoded = address.startsWith(UPLOADS) ? address.slice(UPLOADS.length) : '';
  if (!encoded || !URL.canParse(encoded, 'http://localhost')) return null;
  try {
    const name = decodeURIComponent(encoded);
    return /^[^/\\\0.][^/\\\0]*$/.test(name) ? name : null;
  } catch {
    return null;
  }
}

const isInside = (folder: string, file: string) =>
  path.resolve(file).toLowerCase().startsWith(folder.toLowerCase());
