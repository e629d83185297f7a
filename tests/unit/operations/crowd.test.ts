import type { Noted } from '../../../src/operations/noted';
import { crowd, LINES_A_SECOND, SECOND, type Sum } from '../../../src/operations/crowd';

const START = Date.UTC(2026, 10, 27, 8);

function watched() {
  const ones: Noted[] = [];
  const sums: Sum[] = [];
  const { add, end } = crowd(
    (one) => ones.push(one),
    (sum) => sums.push(sum),
  );
  /** So many answers from memory, which are alike but for what is given. */
  const answer = (times: number, more: Partial<Noted> = {}) => {
    const hit = { at: START, method: 'GET', url: '/a', route: 'none', status: 200, took: 1 };
    for (let nth = 0; nth < times; nth += 1) add({ ...hit, id: 'one', isHit: true, ...more });
  };
  return { ones, sums, answer, end };
}

describe('answers from memory', () => {
  it('are told one by one as long as they are few', () => {
    const { ones, sums, answer, end } = watched();
    answer(LINES_A_SECOND);
    end();
    expect([ones.length, sums.length]).toEqual([LINES_A_SECOND, 0]);
    // A person who opens pages as fast as he can is told line by line, and thousands a second are not.
    expect(LINES_A_SECOND).toBe(100);
  });

  it('are summed up beyond, by address, method and status', () => {
    const { ones, sums, answer, end } = watched();
    answer(LINES_A_SECOND, { url: '/b' });
    answer(2, { took: 3 });
    answer(1, { took: 9 });
    answer(4, { status: 304 });
    answer(5, { method: 'HEAD' });
    answer(6, { url: '/b' });
    end();
    expect(ones).toHaveLength(LINES_A_SECOND);
    const told = sums.map(({ first: { method, url, status }, count, total, longest }) => [
      `${method} ${url} ${status}`,
      ...[count, total, longest],
    ]);
    expect(told).toEqual([
      ['GET /a 200', 3, 15, 9],
      ['GET /a 304', 4, 4, 1],
      ['HEAD /a 200', 5, 5, 1],
      ['GET /b 200', 6, 6, 1],
    ]);
  });

  it('are told one by one again in the next second, after the sums of the one before', () => {
    const { ones, sums, answer } = watched();
    answer(LINES_A_SECOND + 1);
    answer(1, { at: START + SECOND - 1 });
    expect(sums).toEqual([]);
    answer(1, { at: START + SECOND });
    expect(sums.map(({ count }) => count)).toEqual([2]);
    expect(ones).toHaveLength(LINES_A_SECOND + 1);
  });

  it('are told though nobody asks any more', () => {
    jest.useFakeTimers();
    const { sums, answer } = watched();
    answer(LINES_A_SECOND + 1);
    jest.advanceTimersByTime(SECOND);
    jest.useRealTimers();
    expect(sums.map(({ count }) => count)).toEqual([1]);
  });

  it('are told where the clock was set back', () => {
    const { ones, sums, answer } = watched();
    answer(LINES_A_SECOND + 1);
    answer(1, { at: START - 60 * SECOND });
    expect([ones.length, sums.length]).toEqual([LINES_A_SECOND + 1, 1]);
  });
});
