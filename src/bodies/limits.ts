import type { Route } from '../doors/routes';
import { LARGEST_FILE } from '../http/largest-file';

const KB = 1024;
const MB = 1024 * KB;

/** The largest bodies that a route accepts, in bytes. Null where it accepts no body of this kind. */
export type Limits = { json: number; text: number | null; files: number | null };

/** For routes without authentication: signing in and the like need little, and anybody may call them. */
export const ANYBODY: Limits = { json: 64 * KB, text: null, files: null };

/** For routes with authentication: a long report, saved in the admin, is several megabytes of JSON. */
export const KNOWN: Limits = { json: 10 * MB, text: null, files: null };

/** For the media library, imports, and the files that translators and terminologists send back. */
export const WITH_FILES: Limits = { json: 10 * MB, text: 10 * MB, files: LARGEST_FILE };

/** How many files one request may bring. The media library itself sends dropped files one by one. */
export const MAX_FILES = 50;

/**
 * Returns the limits of a route. It accepts files only if it says so (`takesFiles`) or is the upload of Strapi's media
 * library.
 */
export function limitsOf({ config, info, method }: Route): Limits {
  if (config?.auth === false) return ANYBODY;
  const isLibrary = info?.pluginName === 'upload' && method === 'POST';
  return config?.takesFiles || isLibrary ? WITH_FILES : KNOWN;
}
