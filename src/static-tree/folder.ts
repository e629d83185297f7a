import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { TreeFile } from './answer';
import type { Store } from './store';

/** Marks a folder as ours. Files in it that are no longer public are removed. */
const MARK = '.zongshu-tree';
/** The folder for unfinished files. No address leads to it. */
const UNFINISHED = '.unfinished';

/** Smaller files are not compressed: it would save less than one packet. In bytes. */
const WORTH_CODING = 1024;
const TEXTUAL = /^(text\/|application\/([\w.-]+\+)?(json|xml))/;

/** Stores the tree in a folder, for nginx or another file server. Each text file also gets a gzip copy. */
export function folderStore(folder: string): Store {
  const at = (name: string) => path.join(folder, name);

  async function open(): Promise<string[]> {
    await claim(folder);
    await rm(at(UNFINISHED), { recursive: true, force: true });
    await mkdir(at(UNFINISHED), { recursive: true });
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && entry.name !== MARK)
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll(path.sep, '/'));
    const all = new Set(names);
    return names.filter((name) => !(name.endsWith('.gz') && all.has(name.slice(0, -3))));
  }

  /** Writes the file elsewhere and then renames it. A rename happens completely or not at all. */
  async function place(name: string, body: Buffer): Promise<void> {
    const unfinished = at(path.join(UNFINISHED, randomUUID()));
    await writeFile(unfinished, body);
    await rename(unfinished, at(name));
  }

  return {
    name: folder,
    open,
    async put(name, file) {
      const before = await readFile(at(name)).catch(() => null);
      if (before?.equals(file.body)) return false;
      await mkdir(path.dirname(at(name)), { recursive: true });
      // The copy comes first: if the process ends between the two, the next run sees that the file itself is outdated.
      if (isWorthCoding(file)) await place(`${name}.gz`, await promisify(gzip)(file.body));
      else await rm(at(`${name}.gz`), { force: true });
      await place(name, file.body);
      return true;
    },
    async remove(name) {
      await rm(at(name), { force: true });
      await rm(at(`${name}.gz`), { force: true });
    },
  };
}

const isWorthCoding = ({ body, type }: TreeFile): boolean =>
  body.length >= WORTH_CODING && TEXTUAL.test(type);

/** Claims a folder that is ours or empty. Throws for any other folder, because its files would be removed. */
async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.includes(MARK)) return;
  if (names.length > 0) {
    throw new Error(
      `STATIC_DIR is "${folder}", which holds other files. Name an empty folder: what is not public is removed from it.`,
    );
  }
  await writeFile(
    path.join(folder, MARK),
    'Written by Zongshu. Whatever else lies here is removed.\n',
  );
}
