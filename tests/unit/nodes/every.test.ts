import type { Core } from '@strapi/strapi';
import { every } from '../../../src/nodes/every';

const logged: string[] = [];
const strapi = { log: { warn: (text: string) => logged.push(text) } } as unknown as Core.Strapi;

describe('work that is done again and again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const settle = () => jest.advanceTimersByTimeAsync(0);

  it('begins at once, and is never done twice at a time', async () => {
    let begun = 0;
    let finish = () => {};
    const work = every(1000, 'Nothing is done', () => {
      begun += 1;
      return new Promise<void>((resolve) => (finish = resolve));
    });
    work.start(strapi);
    await settle();
    expect(begun).toBe(1);
    await jest.advanceTimersByTimeAsync(5000);
    expect(begun).toBe(1);
    finish();
    await jest.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
    finish();
    await work.stop(strapi);
  });

  it('goes on after a failure, which is said', async () => {
    let begun = 0;
    const work = every(1000, 'Nothing is done', async () => {
      begun += 1;
      if (begun === 1) throw new Error('no database');
    });
    work.start(strapi);
    await jest.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
    expect(logged).toEqual(['Nothing is done for now: Error: no database']);
    await work.stop(strapi);
    await jest.advanceTimersByTimeAsync(5000);
    expect(begun).toBe(2);
  });

  it('waits at its end for what is being done', async () => {
    let isDone = false;
    const work = every(1000, 'Nothing is done', async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      isDone = true;
    });
    work.start(strapi);
    await settle();
    const stopped = work.stop(strapi);
    await jest.advanceTimersByTimeAsync(300);
    await stopped;
    expect(isDone).toBe(true);
  });

  it('ends what was never begun', async () => {
    await every(1000, 'Nothing is done', async () => {}).stop(strapi);
  });
});
