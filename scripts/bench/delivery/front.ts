import { createRequire } from 'node:module';
import path from 'node:path';
import type { start as Start } from '../../../src/front/start';
import { cpuTaken, memoryTaken, urlOf } from './process';
import type { Ask, Heard } from './protocol';

const DIST = process.env.ZONGSHU_BUILD as string;

/** The compiled front, as `npm start` runs it. */
const { start } = createRequire(__filename)(path.join(DIST, 'src/front/start')) as {
  start: typeof Start;
};
const bound = Number(process.env.DELIVERY_MAX_BYTES);
const say = (heard: Heard) => void process.send?.(heard);

/** A node as in production: this process is the front, and its child is the application under test. */
const program = { file: path.join(__dirname, 'node.ts'), args: process.argv.slice(2) };
start(program, (server, application) => {
  application.on('message', (heard: Heard | { told: number }) => {
    if ('told' in heard) return;
    say('slug' in heard ? { ...heard, url: urlOf(server) } : heard);
  });
  process.on('message', (ask: Ask) => {
    if (ask.do === 'cpu') say({ cpu: cpuTaken() });
    else if (ask.do === 'memory') say(memoryTaken(bound));
    else application.send(ask);
  });
});
