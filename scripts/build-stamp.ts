import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the build is made from. */
const SOURCES = ['config', 'src', 'package.json', 'package-lock.json', 'tsconfig.json'];
const STAMP = 'dist/.build-stamp';
const RESULTS = ['dist/src/index.js', 'dist/build/index.html'];

/** Whether the last build was made from the sources as they are now. */
export function isBuilt(app: string): boolean {
  const all = [...RESULTS, STAMP].every((file) => existsSync(path.join(app, file)));
  return all && readFileSync(path.join(app, STAMP), 'utf8') === fingerprint(app);
}

/** Notes what the build was made from: the fingerprint that the sources had before it began. */
export function markBuilt(app: string, sources: string): void {
  writeFileSync(path.join(app, STAMP), sources);
}

/** Of the sources as they are now. */
export function fingerprint(app: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(app, source)))) {
    hash.update(path.relative(app, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  if (path.extname(source) !== '') return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
