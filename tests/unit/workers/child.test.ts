import path from 'node:path';
import { startChild, type Child } from '../../../src/workers/child';
import { createPool } from '../../../src/workers/pool';

const MISBEHAVES = path.join(__dirname, '../../fixtures/workers/misbehaves.js');
const MEGABYTES = 64;
const OPTIONS = { size: 1, memory: MEGABYTES, timeLimit: 60_000, queue: 1, patience: 60_000 };

const ask = (task: string) => ({ task, input: null });
const misbehaving = () => startChild(MEGABYTES, MISBEHAVES);

describe('a worker process', () => {
  let child: Child;
  afterEach(() => child.kill());

  it('that fills its heap says so, and this process lives', async () => {
    child = misbehaving();
    await expect(child.do(ask('fill'))).rejects.toMatchObject({ reason: 'memory' });
    expect(child.isAlive()).toBe(false);
  });

  it('that aborts is a crash', async () => {
    child = misbehaving();
    await expect(child.do(ask('abort'))).rejects.toMatchObject({ reason: 'crash' });
  });

  it('knows no secret of the environment', async () => {
    process.env.ADMIN_JWT_SECRET = 'not for workers';
    child = misbehaving();
    const { value } = (await child.do(ask('environment'))) as { value: string[] };
    expect(value).not.toContain('ADMIN_JWT_SECRET');
  });

  it('reads a document as the node itself would', async () => {
    child = startChild(512);
    const document = { kind: 'text', text: '书香进山\n2025年，全馆接待读者12万人次。' };
    const answer = await child.do({
      task: 'readDocument',
      input: { document, metrics: 5, limit: 100 },
    });
    expect(answer).toMatchObject({ value: { report: { title: '书香进山' }, images: [] } });
  });

  it('answers with the reason where a file cannot be read', async () => {
    child = startChild(512);
    const document = { kind: 'docx', bytes: new Uint8Array() };
    const answer = await child.do({
      task: 'readDocument',
      input: { document, metrics: 5, limit: 100 },
    });
    expect(answer).toMatchObject({ unreadable: { reason: 'empty' } });
  });
});

describe('a pool of them', () => {
  it('stops a loop without end when its time is up, and works on', async () => {
    const options = { ...OPTIONS, timeLimit: 300 };
    const pool = createPool(options, misbehaving);
    await expect(pool.run(ask('loop'))).rejects.toMatchObject({ reason: 'time' });
    options.timeLimit = OPTIONS.timeLimit;
    await expect(pool.run(ask('environment'))).resolves.toHaveProperty('value');
    pool.close();
  });

  it('stops a loop without end when nobody waits for it', async () => {
    const pool = createPool(OPTIONS, misbehaving);
    const client = new AbortController();
    const work = pool.run(ask('loop'), client.signal);
    client.abort();
    await expect(work).rejects.toMatchObject({ reason: 'aborted' });
    pool.close();
  });
});
