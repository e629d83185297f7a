import { batched, FULL, LONGEST_WAIT } from '../../../src/operations/batched';

describe('what is written together', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const started = () => {
    const written: string[] = [];
    return { written, batch: batched((texts) => written.push(texts.toString())) };
  };

  it('waits for others, and comes at once and in order when the time is over', () => {
    const { written, batch } = started();
    ['a', '综述', 'c'].forEach(batch.add);
    jest.advanceTimersByTime(LONGEST_WAIT - 1);
    expect(written).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(written).toEqual(['a综述c']);
    batch.add('d');
    jest.advanceTimersByTime(LONGEST_WAIT);
    expect(written).toEqual(['a综述c', 'd']);
  });

  it('does not wait when it is much', () => {
    const { written, batch } = started();
    const half = 'b'.repeat(FULL / 2);
    batch.add(half);
    expect(written).toEqual([]);
    batch.add(half);
    expect(written).toEqual([half + half]);
  });

  it.each([1, 2, 7])('keeps the order and every letter of %s long texts', (times) => {
    const { written, batch } = started();
    const texts = Array.from({ length: times }, (_, at) => `${at}${'综'.repeat(FULL - at)}`);
    batch.add('a');
    texts.forEach(batch.add);
    batch.end();
    expect(written.join('')).toBe(['a', ...texts].join(''));
  });

  it('is not lost at the end, nor is what comes after it', () => {
    const { written, batch } = started();
    batch.add('a');
    batch.end();
    batch.add('b');
    expect(written).toEqual(['a', 'b']);
  });
});
