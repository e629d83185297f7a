import { jsonLog } from '../../../src/operations/access-log';
import { jsonOf, lineOf } from '../../../src/operations/json-line';
import { LINES_A_SECOND } from '../../../src/operations/crowd';
import type { Noted } from '../../../src/operations/noted';

const noted: Noted = {
  ...{ at: Date.UTC(2026, 10, 27, 8), method: 'GET', url: '/a?b=1', route: '/:letter' },
  ...{ status: 200, took: 1.26, id: 'one', isHit: false },
};

describe('a line of JSON, which is written by hand', () => {
  it.each(['/a?secret=1', '/综述', '/"quoted"\\', '/\u0000\ud800', ''])(
    'says what JSON.stringify would say of %j',
    (url) => {
      const line = lineOf({ ...noted, url });
      const message = `GET ${line.path} 200 (1.3 ms)`;
      const timestamp = '2026-11-27T08:00:00.000Z';
      const whole = { level: 'http', message, ...line, timestamp };
      expect(jsonOf({ ...noted, url })).toBe(`${JSON.stringify(whole)}\n`);
    },
  );

  it.each([0, 1, -1])('has the time of its own request, %s ms later', (later) => {
    const at = noted.at + later;
    expect(JSON.parse(jsonOf({ ...noted, at }))).toMatchObject({
      timestamp: new Date(at).toISOString(),
    });
  });
});

describe('the log in JSON', () => {
  /** The lines that a log has written when it ends. */
  function written(all: Noted[]): Record<string, unknown>[] {
    const texts: string[] = [];
    const log = jsonLog(true, (text) => texts.push(text));
    all.forEach((one) => log.write(one));
    log.end();
    process.off('exit', log.end);
    return texts
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('tells a crowd that is answered from memory in sums', () => {
    const hits = Array.from({ length: LINES_A_SECOND + 3 }, (_, at) => ({
      ...noted,
      ...{ isHit: true, took: at, id: String(at) },
    }));
    const lines = written(hits);
    expect(lines).toHaveLength(LINES_A_SECOND + 1);
    expect(lines.at(-1)).toEqual({
      ...{ level: 'http', message: `GET /a 200 (${LINES_A_SECOND + 1} ms), 3 times` },
      ...{ method: 'GET', path: '/a', route: '/:letter', status: 200 },
      ...{ milliseconds: LINES_A_SECOND + 1, longest: LINES_A_SECOND + 2, count: 3 },
      timestamp: '2026-11-27T08:00:00.000Z',
    });
  });

  it('has a line for each of all others', () => {
    const others = Array.from({ length: LINES_A_SECOND + 3 }, () => noted);
    expect(written(others)).toHaveLength(others.length);
  });
});
