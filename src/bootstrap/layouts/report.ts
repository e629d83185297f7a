import { REPORT as DESCRIBED, SHAPES } from '../../domain/report/shape';
import type { Layout } from './layout';
import { layoutOf } from './parts';

/**
 * The form follows the order in which a report is read: what it is, what it says, who answers for it, what belongs to
 * it.
 */
const REPORT: Layout = {
  ...layoutOf(DESCRIBED),
  list: ['title', 'year', 'organization', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
};

/** The layouts of a report and its components, by uid. */
export const REPORT_LAYOUTS: Record<string, Layout> = {
  ...Object.fromEntries(SHAPES.map((described) => [described.uid, layoutOf(described)])),
  [DESCRIBED.uid]: REPORT,
};
