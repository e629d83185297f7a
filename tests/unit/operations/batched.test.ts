import { batched, LONGEST_WAIT, MOST_WAITING } from '../../../src/operations/batched';

describe('what is written together', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const started = () => {
    const written: string[] = [];
    const batch = batched(
      (item: string | number) => `${item};`,
      (text) => written.push(text),
    );
    return { written, batch };
  };

  it('waits for others, and comes at once and in order when the time is over', () => {
    const { written, batch } = started();
    ['a', '综述', 'c'].forEach(batch.add);
    jest.advanceTimersByTime(LONGEST_WAIT - 1);
    expect(written).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(written).toEqual(['a;综述;c;']);
    batch.add('d');
    jest.advanceTimersByTime(LONGEST_WAIT);
    expect(written).toEqual(['a;综述;c;', 'd;']);
  });

  it('does not wait when it is much', () => {
    const { written, batch } = started();
    const items = Array.from({ length: MOST_WAITING }, (_, at) => at);
    items.slice(1).forEach(batch.add);
    expect(written).toEqual([]);
    batch.add(0);
    expect(written).toEqual([`${items.slice(1).join(';')};0;`]);
  });

  it('is not lost at the end, nor is what comes after it', () => {
    const { written, batch } = started();
    batch.add('a');
    batch.end();
    batch.add('b');
    expect(written).toEqual(['a;', 'b;']);
  });
});
