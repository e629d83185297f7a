import type { Issue } from '../../issue';
import type { Report } from '../../report';
import { author } from './author';
import { metrics } from './metrics';
import { photos } from './photos';
import type { RecordRule } from './rule';
import { sectionOrder } from './section-order';
import { speakers } from './speakers';

/** The rules for records that must agree between a report and its translation. */
const RULES: readonly RecordRule[] = [author, sectionOrder, metrics, speakers, photos];

/** Returns all differences between the records of a source and those of its translation. */
export const recordsDiffer = (source: Report, target: Report): Issue[] =>
  RULES.flatMap((rule) => rule(source, target));
