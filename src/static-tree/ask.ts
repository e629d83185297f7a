import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { decodeKeep, FROM_WITHIN, KEEP_HEADER, LONGEST_HEADERS } from '../delivery/front-protocol';
import { bytesOf } from '../http/bytes';
import { ownSocket } from '../http/own-socket';
import type { OwnAnswer } from './answer';

/** Requests public responses from the application as an anonymous reader, without the network. */
export interface Asking {
  /** Throws if the application did not respond. */
  ask(url: string): Promise<OwnAnswer>;
  stop(): void;
}

/** How many addresses are requested at a time. The number is small because readers come first. */
export const AT_A_TIME = 8;

/** Starts a server for these requests. Call it when Strapi has its routes. */
export async function startAsking(strapi: Core.Strapi): Promise<Asking> {
  const answer = strapi.server.app.callback();
  const { socketPath, remove } = ownSocket();
  const server = createServer((req, res) => {
    Object.assign(req, { [FROM_WITHIN]: true });
    void answer(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  server.unref();
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  return {
    ask: (url) => asked({ socketPath, agent, path: url }),
    stop() {
      agent.destroy();
      server.close();
      remove();
    },
  };
}

function asked(options: { socketPath: string; agent: Agent; path: string }): Promise<OwnAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, maxHeaderSize: LONGEST_HEADERS }, (answer) => {
      read(answer).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function read(answer: IncomingMessage): Promise<OwnAnswer> {
  const { headers } = answer;
  const keep = headers[KEEP_HEADER];
  return {
    status: answer.statusCode ?? 0,
    body: await bytesOf(answer),
    type: headers['content-type'] ?? 'application/octet-stream',
    language: headers['content-language'] ?? null,
    isDownload: headers['content-disposition'] !== undefined,
    location: headers.location ?? null,
    tags: typeof keep === 'string' ? decodeKeep(keep).tags : null,
  };
}
