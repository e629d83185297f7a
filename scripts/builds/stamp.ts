import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What the server is built from, and the admin beside it. */
const SOURCES = ['config', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
const ADMIN = path.join('src', 'admin');

/**
 * Names a state of what the server is built from.
 * @param options without `admin`, what only the admin is made of counts for nothing
 */
export const stampOf = (app: string, options: { admin: boolean }): string =>
  stampOfFiles(app, SOURCES, (name) => options.admin || !name.startsWith(ADMIN + path.sep));

/** Names a state of these files and folders: equal for equal contents, whatever their times and wherever they lie. */
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
