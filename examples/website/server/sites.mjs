import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const BUILD = path.join(import.meta.dirname, 'build.mjs');
/** The one that is served, and the one before: a request may still be reading from it. */
const KEPT = 2;

/**
 * The builds of the site below a folder, each in one of its own, named by its time. The newest is served: it has its name only
 * when it is whole, so no reader sees half a build, and a build that fails leaves the one before in its place.
 */
export function sitesIn(home) {
  mkdirSync(home, { recursive: true });
  const all = () =>
    readdirSync(home)
      .filter((name) => /^\d+$/.test(name))
      .sort();
  let [newest, running, isAsked] = [all().at(-1), null, false];

  /** Builds, and once more where it was asked for meanwhile: many webhooks at once are one build. */
  function rebuild() {
    isAsked = true;
    running ??= run().finally(() => (running = null));
    return running;
  }

  async function run() {
    while (isAsked) {
      isAsked = false;
      await build();
    }
    for (const old of all().slice(0, -KEPT)) rmSync(path.join(home, old), { recursive: true });
  }

  async function build() {
    const unfinished = path.join(home, 'unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    if (!(await isBuilt(unfinished))) return;
    const name = String(Date.now());
    renameSync(unfinished, path.join(home, name));
    newest = name;
  }

  /** The folder that is served; null before the first build. */
  const current = () => (newest === undefined ? null : path.join(home, newest));
  return { rebuild, current };
}

function isBuilt(folder) {
  const env = { ...process.env, SITE_FOLDER: folder };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BUILD], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 && existsSync(path.join(folder, 'client'))));
  });
}
