import type { Issue } from '../../issue';
import type { Report } from '../../report';
import { author } from './author';
import { metrics } from './metrics';
import { photos } from './photos';
import type { RecordRule } from './rule';
import { sectionOrder } from './section-order';
import { speakers } from './speakers';

/** What must agree between the records of a report and those of its translation. */
const RULES: readonly RecordRule[] = [author, sectionOrder, metrics, speakers, photos];

/** Everything in which the records of a translation differ from those of its source. */
export const recordsDiffer = (source: Report, target: Report): Issue[] =>
  RULES.flatMap((rule) => rule(source, target));
