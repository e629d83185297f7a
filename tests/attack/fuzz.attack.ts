import { fuzzedRequests } from '../helpers/fuzz/requests';
import { described, statusOf } from '../helpers/fuzz/send';
import type { Attack, Outcome, Scale } from './attack';
import { makeToken, onSqlite, signInFirst } from './target';

/** Sends invalid requests to the whole contract. None may cause a server error. */
async function fuzz(scale: Scale): Promise<Outcome> {
  const installation = await onSqlite();
  const node = await installation.start();
  try {
    const session = await signInFirst(node);
    const token = await makeToken(node, session);
    const count = scale === 'full' ? 5000 : 300;
    const faults: string[] = [];
    for (const fuzzed of fuzzedRequests(7, count, ['1', 'nothing', 'library'])) {
      const status = await statusOf(node.url, fuzzed, { nobody: '', token, session });
      if (status === 0 || status >= 500) faults.push(`${status} ${described(fuzzed)}`);
    }
    faults.slice(0, 20).forEach((fault) => console.error(fault));
    return { count, held: count - faults.length };
  } finally {
    await node.stop();
    await installation.remove();
  }
}

export default [{ name: 'a fuzz of the whole contract', run: fuzz }] satisfies Attack[];
