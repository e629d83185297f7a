import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file of an address below a folder: its own, or the index of its folder. Null where there is none. */
export function fileAt(folder, pathname) {
  const asked = path.join(folder, path.normalize(decoded(pathname)));
  if (asked !== folder && !asked.startsWith(folder + path.sep)) return null;
  return [asked, path.join(asked, 'index.html')].find(isFile) ?? null;
}

/** Answers with a file. What a build named by its content never changes; all else is asked for again. */
export function sendFile(response, file, status = 200) {
  const isLasting = file.includes(`${path.sep}_astro${path.sep}`);
  response.writeHead(status, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  createReadStream(file).pipe(response);
}

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** A path with a broken escape names no file. */
function decoded(pathname) {
  try {
    return decodeURIComponent(pathname).replaceAll('\0', '');
  } catch {
    return '/404';
  }
}
