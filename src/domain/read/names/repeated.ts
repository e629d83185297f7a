import { WORDS } from '../label/noun.zh';
import { isName } from './edged';
import { SURNAME_SET } from './given';

/** How many characters are divided into words. */
const NEAR = 8;
/** Where a name may begin: a clause, or after 的. */
const PLACES = /(?:^|[，,。：:；;！？!?、“”"「」（）()\s　的])(?=[\u4e00-\u9fff]{2})/g;
const FEWEST = 2;
/** 高一年, 方可以, 万余人: a number or an adverb, and no given name. */
const NO_GIVEN = /^[一二三四五六七八九十百千余多几两可不以所为有无能会要]/;

/**
 * Returns full names that a text has more than once without a role: 周经炼攥着, 周经炼深一脚. The dictionary has a surname there, no longer word, and
 * other words follow each time.
 */
export function repeatedIn(paragraphs: readonly string[]): string[] {
  const followers = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  const places = paragraphs.flatMap((text) => placesIn(text));
  for (const near of places) {
    const key = near.slice(0, 2);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (const near of places) {
    if (seen.get(near.slice(0, 2))! < FEWEST) continue;
    for (const name of namesAt(near)) {
      const after = followers.get(name) ?? new Set();
      followers.set(name, after.add(near.slice(name.length, name.length + FEWEST)));
    }
  }
  const found = [...followers].flatMap(([name, after]) => (after.size >= FEWEST ? [name] : []));
  // 马洋 and 马洋说: the longer one is the name only if all other words are after it.
  const longer = new Set(
    found.filter((name) => name.length > SHORT).map((name) => name.slice(0, SHORT)),
  );
  return found.filter((name) => name.length > SHORT || !longer.has(name));
}
const SHORT = 2;

const placesIn = (text: string): string[] =>
  [...text.matchAll(PLACES)].flatMap(({ 0: mark, index }) => {
    const at = index + mark.length;
    return SURNAME_SET.has(text.charAt(at)) || SURNAME_SET.has(text.slice(at, at + 2))
      ? [text.slice(at, at + NEAR)]
      : [];
  });

/** The full names that may begin a text: 周经炼 of 周|经|炼|深, 王小梅 of 王|小梅|走遍. */
function namesAt(near: string): string[] {
  const [surname = '', first = '', second = ''] = [...WORDS.segment(near)].map(
    ({ segment }) => segment,
  );
  if (!SURNAME_SET.has(surname)) return [];
  const given = first.length === 1 && second.length === 1 ? [first, first + second] : [first];
  return given.flatMap((rest) => {
    const after = near.slice(surname.length + rest.length);
    return rest.length <= 2 && !NO_GIVEN.test(rest) && isName(surname, rest, after, surname)
      ? [surname + rest]
      : [];
  });
}
