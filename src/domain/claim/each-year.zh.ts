import type { Quantity } from '../quantity';

const YEAR = '(?:19|20)\\d\\d';
/** 2015年、2016年和2017年收入分别为: a list of years, and words without a number up to 分别. */
const LISTED = new RegExp(
  `(?<!\\d)((?:${YEAR}年?(?:度|末|底)?(?:、|和|与|及|以及)){1,9}${YEAR}年)[^\\d。;!?\\n]{0,30}分别[为是达有]?[约到至]?:?$`,
);
/** 年均增幅达24%, 三年合计 after such a list: of all its years. */
const OF_ALL = /^,(?:[两三四五六七八九十]年)?(?:年均|平均|合计|累计|共)[^,。;!?\n]{0,10}$/;
/** How many characters before a figure are read. */
const REACH = 160;
const JOINT = /^[、,和与及\/]{1,2}$|^以及$/;

/**
 * Returns the year of each figure to which 分别 gives one of several years, by the number of the figure. Several figures may
 * share a year: 2015年、2016年收结案分别为3075件、2823件，3813件、3513件. Reads half-width text (see `normal`).
 */
export function eachYear(text: string, quantities: readonly Quantity[]): (string | undefined)[] {
  const years: (string | undefined)[] = [];
  quantities.forEach((figure, first) => {
    if (first < years.length) return;
    const ahead = text.slice(Math.max(0, figure.start - REACH), figure.start);
    const listed = (LISTED.exec(ahead)?.[1] ?? '').match(new RegExp(YEAR, 'g')) ?? [];
    if (listed.length === 0) return;
    const count = countOf(text, quantities, first);
    if (count % listed.length > 0) return;
    for (let at = 0; at < count; at += 1)
      years[first + at] = listed[Math.floor((at * listed.length) / count)];
    const next = quantities[first + count];
    const joint = next ? text.slice(quantities[first + count - 1]!.end, next.start) : '';
    if (OF_ALL.test(joint)) years[first + count] = `${listed[0]}/${listed.at(-1)}`;
  });
  return years;
}

/** Returns how many figures of one unit follow each other directly. */
function countOf(text: string, quantities: readonly Quantity[], first: number): number {
  let last = first;
  for (; last + 1 < quantities.length; last += 1) {
    const [one, next] = [quantities[last]!, quantities[last + 1]!];
    if (one.unit !== next.unit || !JOINT.test(text.slice(one.end, next.start))) break;
  }
  return last - first + 1;
}
