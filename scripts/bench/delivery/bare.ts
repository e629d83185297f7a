import { createServer } from 'node:http';
import type { Bytes } from './children';
import { cpuTaken, urlOf } from './process';
import type { Ask } from './protocol';

/** The least that Node can do to send these bytes. The delivery is measured against it. */
let answer = { status: 200, headers: {} as Record<string, string>, body: Buffer.alloc(0) };

process.on('message', (asked: Bytes | Ask) => {
  if ('do' in asked) return process.send?.({ cpu: cpuTaken() });
  answer = { ...asked, body: Buffer.from(asked.body, 'base64') };
  process.send?.({});
});

const server = createServer((_request, response) => {
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body.length > 0 ? answer.body : undefined);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: urlOf(server) });
});
