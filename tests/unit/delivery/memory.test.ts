import type { Answer } from '../../../src/delivery/answer';
import { createMemory } from '../../../src/delivery/memory';
import { wantedOf } from '../../../src/delivery/spellings';

const wanted = (key: string) => wantedOf(key, 'bounded');
const answer = (text: string, tags: string[] = ['all'], type = 'text/plain'): Answer => ({
  status: 200,
  headers: [['content-type', type]],
  body: Buffer.from(text),
  hash: text.slice(0, 20),
  tags,
});

/** A load that ends when the test says so. */
function delayed(found: Answer | null) {
  let land = () => {};
  const landing = new Promise<void>((resolve) => (land = resolve));
  const load = jest.fn(async () => landing.then(() => found));
  return { load, land };
}

describe('the memory of the delivery', () => {
  it('keeps what it loaded, each coding by itself', async () => {
    const memory = createMemory(1_000_000);
    const load = async () => answer('x'.repeat(5000));
    const plain = await memory.load(wanted('a'), 'identity', load);
    const packed = await memory.load(wanted('a'), 'gzip', load);
    expect(memory.get(wanted('a'), 'identity')).toBe(plain);
    expect(memory.get(wanted('a'), 'gzip')).toBe(packed);
    expect(packed?.body.length).toBeLessThan(500);
    expect(packed?.etag).not.toBe(plain?.etag);
  });

  it('packs nothing that is packed already', async () => {
    const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const load = async () => answer('x'.repeat(5000), ['all'], word);
    const found = await createMemory(1_000_000).load(wanted('a'), 'br', load);
    expect(found?.body).toHaveLength(5000);
    expect(found?.headers).not.toContain('Content-Encoding');
  });

  it('loads once for many who ask at a time, in whatever coding', async () => {
    const memory = createMemory(1_000_000);
    const { load, land } = delayed(answer('one'));
    const asked = (['br', 'gzip', 'gzip', 'identity'] as const).map((coding) =>
      memory.load(wanted('a'), coding, load),
    );
    land();
    const found = await Promise.all(asked);
    expect(found.map((one) => one?.body.toString())).toEqual(['one', 'one', 'one', 'one']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('forgets by tag, and only by tag', async () => {
    const memory = createMemory(1_000_000);
    await memory.load(wanted('a'), 'identity', async () => answer('a', ['report:1', 'reports']));
    await memory.load(wanted('b'), 'identity', async () => answer('b', ['report:2']));
    memory.drop(['report:1']);
    expect(memory.get(wanted('a'), 'identity')).toBeUndefined();
    expect(memory.get(wanted('b'), 'identity')).toBeDefined();
  });

  it('does not keep what became stale while it was loaded, and lets nobody join that load', async () => {
    const memory = createMemory(1_000_000);
    const before = delayed(answer('before', ['report:1']));
    const early = memory.load(wanted('a'), 'identity', before.load);
    memory.drop(['report:1']);
    const late = memory.load(wanted('a'), 'identity', async () => answer('after', ['report:1']));
    before.land();
    expect((await early)?.body.toString()).toBe('before');
    expect((await late)?.body.toString()).toBe('after');
    expect(memory.get(wanted('a'), 'identity')?.body.toString()).toBe('after');
  });

  it('forgets a change that comes in any moment of a landing', async () => {
    for (let moment = 0; moment < 20; moment += 1) {
      const memory = createMemory(1_000_000);
      const { load, land } = delayed(answer('before', ['report:1']));
      const asked = memory.load(wanted('a'), 'identity', load);
      land();
      for (let tick = 0; tick < moment; tick += 1) await null;
      memory.drop(['report:1']);
      await asked;
      expect([moment, memory.get(wanted('a'), 'identity')]).toEqual([moment, undefined]);
    }
  });

  it('keeps a load through changes of other things', async () => {
    const memory = createMemory(1_000_000);
    const { load, land } = delayed(answer('a', ['report:1']));
    const asked = memory.load(wanted('a'), 'identity', load);
    memory.drop(['report:2']);
    land();
    await asked;
    expect(memory.get(wanted('a'), 'identity')).toBeDefined();
  });

  it('keeps nothing while it cannot hear of changes, not even what was under way', async () => {
    const memory = createMemory(1_000_000);
    await memory.load(wanted('a'), 'identity', async () => answer('a'));
    const { load, land } = delayed(answer('b'));
    const asked = memory.load(wanted('b'), 'identity', load);
    memory.clear({ isListening: false });
    land();
    expect((await asked)?.body.toString()).toBe('b');
    await memory.load(wanted('c'), 'identity', async () => answer('c'));
    expect(memory.stats().bounded.entries).toBe(0);
    memory.clear({ isListening: true });
    await memory.load(wanted('c'), 'identity', async () => answer('c'));
    expect(memory.stats().bounded.entries).toBe(1);
  });

  it('stays within its bound, and drops what was longest unread first', async () => {
    const memory = createMemory(100_000);
    for (let n = 0; n < 100; n += 1) {
      await memory.load(wanted(`${n}`), 'identity', async () => answer('x'.repeat(4000)));
      memory.get(wanted('0'), 'identity');
    }
    expect(memory.stats().bounded.bytes).toBeLessThanOrEqual(75_000);
    expect(memory.get(wanted('0'), 'identity')).toBeDefined();
    expect(memory.get(wanted('1'), 'identity')).toBeUndefined();
    expect(memory.get(wanted('99'), 'identity')).toBeDefined();
  });

  it.each([0, 1, 1_000_001])('takes a bound of %d bytes', async (maxBytes) => {
    const memory = createMemory(maxBytes);
    await memory.load(wanted('a'), 'identity', async () => answer('a'));
    expect(memory.stats().bounded.entries).toBe(maxBytes > 10_000 ? 1 : 0);
  });

  it('cannot be emptied of reports by questions that somebody makes up', async () => {
    const memory = createMemory(100_000);
    await memory.load(wanted('report'), 'identity', async () => answer('report'));
    for (let n = 0; n < 500; n += 1) {
      const made = wantedOf(`list ${n}`, 'open');
      await memory.load(made, 'identity', async () => answer('x'.repeat(2000)));
    }
    expect(memory.get(wanted('report'), 'identity')).toBeDefined();
  });

  it('passes a failed load on to all who wait, and loads anew after it', async () => {
    const memory = createMemory(1_000_000);
    const failing = async () => Promise.reject(new Error('no database'));
    const asked = [1, 2].map(() => memory.load(wanted('a'), 'identity', failing));
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await memory.load(wanted('a'), 'identity', async () => answer('a'))).not.toBeNull();
  });
});
