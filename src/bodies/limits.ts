import type { Route } from '../doors/routes';

const KB = 1024;
const MB = 1024 * KB;

/** The largest bodies that a route takes, in bytes; `null` where it takes no such body. */
export type Limits = { json: number; text: number | null; files: number | null };

/** Signing in and its like are small, and anybody may send them. */
export const ANYBODY: Limits = { json: 64 * KB, text: null, files: null };

/** A long report saved in the admin is some megabytes of JSON. */
export const KNOWN: Limits = { json: 10 * MB, text: null, files: null };

/** The media library, imports, and what translators and terminologists send back. */
export const WITH_FILES: Limits = { json: 10 * MB, text: 10 * MB, files: 25 * MB };

/** How many files one request may bring: the media library sends what was dropped on it one by one. */
export const MAX_FILES = 50;

/** The limits of a route: files only where it says that it takes some, or where Strapi's media library is. */
export function limitsOf({ config, info, method }: Route): Limits {
  if (config?.auth === false) return ANYBODY;
  const isLibrary = info?.pluginName === 'upload' && method === 'POST';
  return config?.takesFiles || isLibrary ? WITH_FILES : KNOWN;
}
