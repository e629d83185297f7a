import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The sources of the server and the admin. */
const SOURCES = ['config', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
const ADMIN = path.join('src', 'admin');

/**
 * Returns a name for the state of the server's sources.
 * @param options without `admin`, sources of the admin alone do not count
 */
export const stampOf = (app: string, options: { admin: boolean }): string =>
  stampOfFiles(app, SOURCES, (name) => options.admin || !name.startsWith(ADMIN + path.sep));

/**
 * Returns a name for the state of these files and folders. It is equal for equal contents, whatever their times and
 * paths.
 */
export function stampOfFiles(
  app: string,
  sources: string[],
  counts: (name: string) => boolean = () => true,
): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sources.flatMap((source) => filesOf(path.join(app, source)))) {
    const name = path.relative(app, file);
    if (!counts(name)) continue;
    const content = readFileSync(file);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  if (path.extname(source) !== '') return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
