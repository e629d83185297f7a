import { jsonOf, lineOf } from '../../../src/operations/access-log';

describe('a line of JSON, which is written by hand', () => {
  const noted = {
    ...{ at: Date.UTC(2026, 10, 27, 8), method: 'GET', url: '/a?b=1', route: '/:letter' },
    ...{ status: 200, took: 1.26, id: 'one' },
  };

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
