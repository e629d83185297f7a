import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';

/** Returns whether nginx is installed (Debian has a package). Without it, the tests that need it are skipped. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined;

const LOOK_EVERY = 50;

/**
 * Runs nginx on a free port until it is stopped. Throws with the output of nginx if it ends before it responds.
 * @param folder the folder for its own files
 * @param httpAt returns the content of `http { … }` for a port on 127.0.0.1
 */
export async function runNginx(folder: string, httpAt: (port: number) => string) {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, httpAt(port)));
  const nginx = spawn('nginx', ['-e', 'stderr', '-c', file, '-g', 'daemon off;']);
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((end) => nginx.once('exit', () => end()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await pause(LOOK_EVERY);
  }
  return {
    url,
    /** The master process. Its children handle the requests. */
    pid: nginx.pid!,
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** If the tests run as root, the workers must too: as `nobody` they could not read the files of the tests. */
function configuration(folder: string, http: string): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${path.join(folder, kind)};`,
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${path.join(folder, 'nginx.pid')};
events {}
http {
  access_log off;
  ${own.join('\n  ')}
  ${http}
}
`;
}

const DOCUMENTED = path.resolve(__dirname, '../../docs/nginx.conf');

/** Starts nginx with the documented configuration: a static tree, and an application at `host:port` for the rest. */
export async function startNginx(tree: string, application: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-nginx-'));
  const nginx = await runNginx(folder, (port) =>
    readFileSync(DOCUMENTED, 'utf8')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('default /srv/zongshu/tree', `default ${tree}`)
      .replace('server 127.0.0.1:1337', `server ${application}`),
  );
  return {
    ...nginx,
    async stop() {
      await nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
