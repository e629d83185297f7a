import { equal, UNITS, type UnitCode } from '../quantity';
import type { Metric, Photo } from '../report';
import { fieldsOf } from '../report/field';
import type { AmountOf } from '../report/tree-of';
import { photosOf } from '../report/photos';
import { METRIC } from '../report/shape';
import type { Carried, TranslationState } from './piece';

/** The values of a translation besides words: figures and pictures, which may differ from the source's. */
export interface Values {
  metric(metric: Metric): Amount;
  picture(photo: Photo): string | undefined;
}

/**
 * Returns the values of a translation. Figures follow the source, unless the target says the same in another unit (80
 * hectares for 1200亩). Pictures follow the source, unless the target has its own, such as a chart with English words.
 */
export function valuesOf(target: Carried | null, state: TranslationState): Values {
  const metrics = new Map(
    target?.sections.flatMap((section) => section.metrics.map((one) => [one.key, one] as const)),
  );
  const photos = new Map(target && photosOf(target).map((photo) => [photo.key, photo] as const));
  return {
    metric(metric) {
      const own = metrics.get(metric.key);
      return amountOf(own && saysTheSame(metric, own) ? own : metric);
    },
    picture({ key, src }) {
      const own = photos.get(key)?.src;
      const isOwn = own !== undefined && key in state.images && own !== state.images[key];
      return isOwn ? own : src;
    },
  };
}

/** Returns the pictures of a report by the key of the photo. */
export const picturesOf = (report: Carried): Record<string, string> =>
  Object.fromEntries(photosOf(report).flatMap(({ key, src }) => (src ? [[key, src]] : [])));

/** The attributes of a metric that state its amount. */
export type Amount = Pick<Metric, AmountOf<typeof METRIC.fields>>;

const AMOUNTS = fieldsOf(METRIC, 'number', 'code').filter(([, { amount }]) => amount);

const amountOf = (metric: Metric): Amount =>
  Object.fromEntries(AMOUNTS.map(([name]) => [name, metric[name as keyof Amount]])) as Amount;

function saysTheSame(a: Metric, b: Metric): boolean {
  if (!(a.unit in UNITS && b.unit in UNITS)) return false;
  return equal({ ...a, unit: a.unit as UnitCode }, { ...b, unit: b.unit as UnitCode });
}
