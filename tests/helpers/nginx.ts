import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './eventually';
import { freePort } from './free-port';

/** Debian has it as a package. Where it is not installed, what needs it is skipped. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined;

const CONFIG = path.resolve(__dirname, '../../docs/nginx.conf');

/** nginx with the configuration of the docs, on a free port. */
export async function startNginx(tree: string, application: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-nginx-'));
  const port = await freePort();
  const ours = readFileSync(CONFIG, 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /srv/zongshu/tree', `root ${tree}`)
    .replace('server 127.0.0.1:1337', `server ${application}`);
  const at = (name: string) => path.join(folder, name);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${at(kind)};`,
  );
  writeFileSync(
    at('nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1;
     pid ${at('pid')}; error_log ${at('error.log')};
     events {} http { access_log off; ${paths.join(' ')} ${ours} }`,
  );
  const nginx = spawn('nginx', ['-c', at('nginx.conf'), '-e', at('error.log')], {
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => fetch(url));
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
