import { Registry, type Metric } from 'prom-client';
import { BOUNDS, createDurations } from '../../../src/operations/durations';

describe('how long requests took', () => {
  const get = { method: 'GET', route: '/a', status: 200 };

  async function textAfter(observe: (durations: ReturnType<typeof createDurations>) => void) {
    const durations = createDurations('took_seconds', 'How long.');
    observe(durations);
    const register = new Registry();
    register.registerMetric(durations.metric as unknown as Metric);
    return register.metrics();
  }

  it('counts each request in its bucket and in all above', async () => {
    const text = await textAfter(({ observe }) => {
      observe(get, 0.0004);
      observe(get, 0.002);
      observe(get, 31);
    });
    const counts = [...text.matchAll(/le="([^"]+)".*} (\d+)/g)].map(([, le, n]) => `${le}: ${n}`);
    expect(counts).toEqual([
      ...['0.0005: 1', '0.001: 1', '0.005: 2', '0.01: 2', '0.05: 2', '0.1: 2'],
      ...['0.5: 2', '1: 2', '5: 2', '30: 2', '+Inf: 3'],
    ]);
    expect(text).toContain('took_seconds_sum{method="GET",route="/a",status="200"} 31.0024');
    expect(text).toContain('# TYPE took_seconds histogram');
  });

  it('counts a bound itself within its bucket', async () => {
    const text = await textAfter(({ observe }) => observe(get, BOUNDS[1]));
    expect(text).toMatch(/le="0.001",.*} 1/);
    expect(text).toMatch(/le="0.0005",.*} 0/);
  });

  it('tells methods, routes and statuses apart', async () => {
    const text = await textAfter(({ observe }) => {
      observe(get, 1);
      observe({ ...get, status: 304 }, 1);
      observe({ ...get, route: '/b' }, 1);
      observe({ ...get, method: 'HEAD' }, 1);
    });
    expect(text.match(/took_seconds_count\{/g)).toHaveLength(4);
  });
});
