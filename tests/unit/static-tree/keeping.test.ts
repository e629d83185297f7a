import type { OwnAnswer } from '../../../src/static-tree/answer';
import { createKeeping } from '../../../src/static-tree/keeping';
import { createTree } from '../../../src/static-tree/tree';

const answer = (body: string, more: Partial<OwnAnswer> = {}): OwnAnswer => ({
  ...{ status: 200, body: Buffer.from(body), type: 'application/json', language: null },
  ...{ isDownload: false, location: null, tags: null },
  ...more,
});

/** An application of a few addresses, and a place to write to. */
function setUp(answers: Record<string, OwnAnswer>) {
  const files = new Map<string, string>();
  const order: string[] = [];
  const troubles: string[] = [];
  const state = { isAway: false };
  const store = {
    name: 'here',
    open: async () => [...files.keys()],
    async put(name: string, { body }: { body: Buffer }) {
      if (state.isAway) throw new Error('the disk is full');
      if (files.get(name) === String(body)) return false;
      files.set(name, String(body));
      order.push(name);
      return true;
    },
    async remove(name: string) {
      files.delete(name);
    },
  };
  const ask = async (url: string) => answers[url] ?? answer('', { status: 404 });
  const tree = createTree({ ask, store, source: 'zh' });
  const of = (part: string) =>
    Object.keys(answers)
      .filter((url) => url.includes(part))
      .map((url) => ({ url, tags: [part === '/r/' ? 'report:r' : 'reports'] }));
  const keeping = createKeeping({
    tree,
    addresses: { ofReports: async () => of('/r/'), ofSite: async () => of('/list') },
    onTrouble: (message) => troubles.push(message),
  });
  return { answers, files, order, troubles, state, tree, keeping };
}

describe('a tree that is kept', () => {
  it('has every address, reports before lists', async () => {
    const { files, order, keeping } = setUp({ '/list': answer('[1]'), '/r/1': answer('1') });
    files.set('zh/stray.json', 'left over');
    keeping.renewAll();
    expect(await keeping.settled()).toBeNull();
    expect(Object.fromEntries(files)).toEqual({ 'zh/r/1.json': '1', 'zh/list.json': '[1]' });
    expect(order).toEqual(['zh/r/1.json', 'zh/list.json']);
  });

  it('renews what is made of what changed, and nothing else', async () => {
    const { answers, order, keeping, tree } = setUp({
      ...{ '/list': answer('[1]'), '/r/1': answer('1') },
      '/list/series': answer('s', { tags: ['series:s'] }),
    });
    keeping.renewAll();
    await keeping.settled();
    const { asked } = tree.counts;
    order.length = 0;
    answers['/list/series'] = answer('s2', { tags: ['series:s'] });
    keeping.renew(['series:s']);
    await keeping.settled();
    expect(order).toEqual(['zh/list/series.json']);
    expect(tree.counts.asked).toBe(asked + 1);
  });

  it('says what was withdrawn, and forgets what never was', async () => {
    const { answers, files, keeping } = setUp({ '/r/1': answer('1'), '/r/2': answer('2') });
    keeping.renewAll();
    await keeping.settled();
    answers['/r/1'] = answer('withdrawn', { status: 410 });
    answers['/r/2'] = answer('no', { status: 404 });
    keeping.renew(['report:r']);
    await keeping.settled();
    expect(Object.fromEntries(files)).toEqual({ 'zh/r/1.gone': 'withdrawn' });
    answers['/r/1'] = answer('again');
    keeping.renew(['report:r']);
    await keeping.settled();
    expect(Object.fromEntries(files)).toEqual({ 'zh/r/1.json': 'again' });
  });

  it('has at a former address what it leads to', async () => {
    const { files, keeping } = setUp({
      '/r/old': answer('', { status: 301, location: '/r/new' }),
      '/r/new': answer('new'),
    });
    keeping.renewAll();
    await keeping.settled();
    expect(files.get('zh/r/old.json')).toBe('new');
  });

  it('keeps what there was where the application fails, and says so once', async () => {
    const { answers, files, troubles, keeping } = setUp({ '/r/1': answer('1') });
    keeping.renewAll();
    await keeping.settled();
    answers['/r/1'] = answer('no', { status: 503 });
    keeping.renewAll();
    expect(await keeping.settled()).toBe('/r/1: 503');
    expect(files.get('zh/r/1.json')).toBe('1');
    answers['/r/1'] = answer('2');
    keeping.renew(['report:r']);
    expect(await keeping.settled()).toBeNull();
    expect(files.get('zh/r/1.json')).toBe('2');
    expect(troubles).toEqual(['/r/1: 503']);
    await keeping.stop();
  });

  it('tries again what could not be written', async () => {
    const { files, state, keeping } = setUp({ '/r/1': answer('1') });
    state.isAway = true;
    keeping.renewAll();
    expect(await keeping.settled()).toBe('the disk is full');
    state.isAway = false;
    keeping.renew([]);
    expect(await keeping.settled()).toBeNull();
    expect(files.get('zh/r/1.json')).toBe('1');
  });
});
