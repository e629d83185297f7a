import { batched, FULL, LONGEST_WAIT } from '../../../src/operations/batched';

describe('what is written together', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const started = () => {
    const written: string[] = [];
    return { written, batch: batched((texts) => written.push(texts)) };
  };

  it('waits for others, and comes at once and in order when the time is over', () => {
    const { written, batch } = started();
    ['a', 'b', 'c'].forEach(batch.add);
    jest.advanceTimersByTime(LONGEST_WAIT - 1);
    expect(written).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(written).toEqual(['abc']);
    batch.add('d');
    jest.advanceTimersByTime(LONGEST_WAIT);
    expect(written).toEqual(['abc', 'd']);
  });

  it('does not wait when it is much', () => {
    const { written, batch } = started();
    batch.add('a');
    batch.add('b'.repeat(FULL));
    expect(written).toEqual([`a${'b'.repeat(FULL)}`]);
  });

  it('is not lost at the end, nor is what comes after it', () => {
    const { written, batch } = started();
    batch.add('a');
    batch.end();
    batch.add('b');
    expect(written).toEqual(['a', 'b']);
  });
});
