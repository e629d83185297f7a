import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

/** Why an attack through nginx cannot be made here; `null` where it can. */
export const withoutNginx = (): { skipped: string } | null =>
  spawnSync('nginx', ['-v']).error ? { skipped: 'nginx is not installed' } : null;

/** nginx in front of a node, with these directives for its server; its files lie in `folder`. */
export async function startNginx(folder: string, directives: string) {
  const port = await freePort();
  mkdirSync(path.join(folder, 'nginx'), { recursive: true });
  const file = path.join(folder, 'nginx', 'nginx.conf');
  writeFileSync(file, configuration(path.join(folder, 'nginx'), port, directives));
  const nginx = spawn('nginx', ['-e', 'stderr', '-c', file, '-g', 'daemon off;']);
  let said = '';
  nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((end) => nginx.once('exit', () => end()));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
  return {
    url,
    async stop() {
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    () => true,
    () => false,
  );

const configuration = (folder: string, port: number, directives: string) => `
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=answers:1m;
  client_max_body_size 100m;
  server {
    listen 127.0.0.1:${port};
    ${directives}
  }
}
`;

function freePort(): Promise<number> {
  return new Promise((free) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => free(port));
    });
  });
}
