import path from 'node:path';
import { hasNginx, runNginx } from '../helpers/nginx';

/** Why an attack through nginx cannot be made here; `null` where it can. */
export const withoutNginx = (): { skipped: string } | null =>
  hasNginx() ? null : { skipped: 'nginx is not installed' };

/** nginx in front of a node, with these directives for its server; its files lie in `folder`. */
export function startNginx(folder: string, directives: string) {
  const own = path.join(folder, 'nginx');
  return runNginx(
    own,
    (port) => `
  proxy_cache_path ${own}/cache keys_zone=answers:1m;
  client_max_body_size 100m;
  server {
    listen 127.0.0.1:${port};
    ${directives}
  }`,
  );
}
