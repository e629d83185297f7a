import { plainly } from '../quantity/noted';
import type { Section } from '../report';

/** Words of a heading that announce plans: 2025年工作安排, 2025年主要目标. */
const PLANS =
  /安排|打算|计划|計[畫劃]|目[标標]|任[务務]|部署|思路|举措|展望|谋划|规划|規劃|[重主][点點要]工作/;
const YEAR = /((?:19|20)\d\d)\s?年/;
/** 113年度展望: a year of the Republic of China. */
const ROC_YEAR = /(?<!\d)(1[01]\d)\s?年/;
const NEXT_YEAR = /明年|来年|來年|下一?年度?|新的?一年/;

/**
 * Returns the coming year that each section plans, by the section's key. Under 三、2025年工作安排 of the report of
 * 2024, 今年 is 2025, and a figure without a time belongs to 2025. A subsection inherits the year of its parent.
 * Sections about the report's own year are not in the map.
 */
export function yearsAhead(
  sections: readonly Pick<Section, 'key' | 'heading' | 'level'>[],
  year: number | null,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let open: { level: number; year: number } | null = null;
  for (const { key, heading, level } of year === null ? [] : sections) {
    const own = heading ? yearAhead(plainly(heading).plain, year!) : null;
    if (open && level <= open.level && heading !== null) open = null;
    if (own !== null) open = { level, year: own };
    if (open) found.set(key, open.year);
  }
  return found;
}

function yearAhead(heading: string, year: number): number | null {
  if (!PLANS.test(heading)) return null;
  const named = Number(YEAR.exec(heading)?.[1] ?? 0) || rocYear(heading);
  if (named > year) return named;
  return !named && NEXT_YEAR.test(heading) ? year + 1 : null;
}

const FIRST_OF_ROC = 1912;
const rocYear = (heading: string): number => {
  const [, year] = ROC_YEAR.exec(heading) ?? [];
  return year ? Number(year) + FIRST_OF_ROC - 1 : 0;
};
