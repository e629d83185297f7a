/** The labels of a measured request. There are few of them: `route` is a route template, never an address. */
export type Labels = { method: string; route: string; status: number };

/** Upper bounds of the buckets, in seconds: from a response out of memory to the time after which a client gives up. */
export const BOUNDS = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30] as const;

type Series = { labels: Labels; counts: number[]; sum: number; count: number };
type Value = { metricName: string; labels: Record<string, string | number>; value: number };

/**
 * Creates a Prometheus histogram of request durations. An observation costs a request one look-up in a map. The
 * histogram of `prom-client` checks, sorts and joins the labels at each observation. That took longer than the rest of
 * what is recorded of a response from memory.
 */
export function createDurations(name: string, help: string) {
  const known = new Map<string, Series>();

  function seriesOf(labels: Labels): Series {
    const key = `${labels.status} ${labels.method} ${labels.route}`;
    let series = known.get(key);
    if (!series) {
      series = { labels, counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
      known.set(key, series);
    }
    return series;
  }

  return {
    /** @param seconds how long one request took */
    observe(labels: Labels, seconds: number): void {
      const series = seriesOf(labels);
      series.sum += seconds;
      series.count += 1;
      const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
      if (bucket >= 0) series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    },

    /** The interface that a registry of `prom-client` expects of a metric. */
    metric: {
      name,
      get: async () => ({
        ...{ name, help, type: 'histogram', aggregator: 'sum' },
        values: [...known.values()].flatMap((series) => valuesOf(name, series)),
      }),
      reset: () => known.clear(),
    },
  };
}

/** Returns the values of a series. Each bucket also counts the observations of the buckets before it. */
function valuesOf(name: string, { labels, counts, sum, count }: Series): Value[] {
  let soFar = 0;
  const buckets = BOUNDS.map((le, at) => {
    soFar += counts[at] ?? 0;
    return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: soFar };
  });
  return [
    ...buckets,
    { metricName: `${name}_bucket`, labels: { le: '+Inf', ...labels }, value: count },
    { metricName: `${name}_sum`, labels: { ...labels }, value: sum },
    { metricName: `${name}_count`, labels: { ...labels }, value: count },
  ];
}
