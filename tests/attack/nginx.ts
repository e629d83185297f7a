import path from 'node:path';
import { hasNginx, runNginx } from '../helpers/nginx';

/** Returns why attacks through nginx cannot run on this machine; null if they can. */
export const withoutNginx = (): { skipped: string } | null =>
  hasNginx() ? null : { skipped: 'nginx is not installed' };

/** Starts nginx in front of a node, with these directives for its server. Its files are in `folder`. */
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
