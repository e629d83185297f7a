import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { CrossOrigin } from '../delivery/cross-origin';
import type { Memory } from '../delivery/memory';
import { codingFor } from '../delivery/negotiate';
import { createSpellings, isFor, wantedOf } from '../delivery/spellings';
import { send } from '../delivery/send';
import { bytesOf } from '../http/bytes';
import { askApplication, keepOf, toldBefore } from './application';
import { sayAway } from './away';
import type { Changes } from './changes';
import { headersOn, kept } from './from-application';
import { isMetrics } from './metrics';

type Options = {
  socketPath: string;
  memory: Memory;
  changes: Changes;
  crossOrigin: CrossOrigin;
  metrics: { text(): Promise<string> };
};

/**
 * Answers from the cache if the application allowed it, and asks the application otherwise. The front knows no routes.
 * The application's answers tell it which URLs ask the same question and what an answer is made of.
 */
export function createAnswers({ socketPath, memory, changes, crossOrigin, metrics }: Options) {
  const spellings = createSpellings();
  const sendTo = (request: IncomingMessage, response: ServerResponse, found: Found) =>
    send(request, response, found, crossOrigin.forOne(request.headers.origin));

  /** Answers from the cache and returns true, or returns false on a miss. */
  function fromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const wanted = spellings.get(request.url ?? '');
    const found = wanted && isFor(wanted, request) && memory.get(wanted, codingFor(request));
    if (!found) return false;
    sendTo(request, response, found);
    return true;
  }

  /** Answers from the application. Never throws. Returns false if the application could not be reached. */
  async function fromApplication(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<boolean> {
    const awaited = memory.await();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    try {
      const answer = await askApplication(socketPath, request, requestId, gone.signal);
      const keep = keepOf(answer, request.method);
      if (!keep) {
        await passBack(request, answer, response);
        return true;
      }
      const found = kept(answer, await bytesOf(answer), keep.tags);
      const wanted = wantedOf(keep.key, keep.questions);
      spellings.set(request.url ?? '', wanted);
      awaited.keep(wanted, codingFor(request), found);
      sendTo(request, response, found);
      return true;
    } catch {
      sayAway(response);
      return false;
    } finally {
      awaited.end();
    }
  }

  async function passBack(
    request: IncomingMessage,
    answer: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    await changes.upTo(toldBefore(answer));
    // The rest of a refused body is read and dropped, so that the client reads the refusal.
    if (!request.complete) request.unpipe().resume();
    const own = isMetrics(request, answer) ? await metrics.text() : '';
    response.writeHead(answer.statusCode ?? 502, headersOn(answer, { isLonger: own !== '' }));
    await pipeline(answer, response, { end: false });
    response.end(own);
  }

  return { fromMemory, fromApplication };
}

type Found = ReturnType<typeof kept>;
