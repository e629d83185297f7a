import type { People } from '../people';
import type { Person } from '../person';

/** 老人看了半天，说了句: whom the paragraph calls an old person, not the teacher of whom the sentence before tells. */
export function oldOne(
  person: Person,
  found: Person | null,
  before: string,
  people: People,
): Person {
  const role = found?.role ?? people.roles.get(found?.name ?? '') ?? null;
  const isOther =
    !isOfAge(found?.name, before) && (role !== null ? !AGED.test(role) : OTHER_OLD.test(before));
  return titledIn(before, people) ?? (isOther ? person : (found ?? person));
}

/** 68岁的患者曹玉田, 曹玉田今年七十二岁: whose age the text tells is the old person. */
function isOfAge(name: string | null | undefined, before: string): boolean {
  const at = name ? before.lastIndexOf(name) : -1;
  if (at < 0) return false;
  const end = at + name!.length;
  return (
    OF_AGE_BEFORE.test(before.slice(Math.max(0, at - LONGEST_LEAD), at)) ||
    OF_AGE_AFTER.test(before.slice(end, end + LONGEST_LEAD))
  );
}
const OLD_AGE = '(?:[6-9]\\d|1[01]\\d|[六七八九]十[一二三四五六七八九]?|[六七八九]旬)';
const OF_AGE_BEFORE = new RegExp(`${OLD_AGE}[多余]?(?:岁|高龄)?的?[^，。]{0,12}$`);
const OF_AGE_AFTER = new RegExp(`^，?(?:今年|现年|已)?${OLD_AGE}[多余]?岁`);
const LONGEST_LEAD = 20;

/** 李桂兰老人不识字: the nearest person whom the paragraph calls an old person. */
function titledIn(before: string, people: People): Person | null {
  const near = before.slice(-FARTHEST_TITLE);
  for (let at = near.length - 1; at >= 0; at -= 1)
    for (const { end } of people.namesAt(near, at))
      if (OLD_AFTER.test(near.slice(end))) return people.lastIn(near.slice(at, end));
  return null;
}
export const FARTHEST_TITLE = 200;
const OLD_AFTER = /^(?:老人|老汉|老伯|老太)/;
/** 外公不会用手机，阳舒教了十一遍。老人不好意思：“…”: the text has somebody old without a name. */
const OTHER_OLD = /爷{2}|奶奶|外[公婆]|姥[姥爷]|阿[公婆嬷]/;
export const OLD = /^(?:这位)?(?:老人家?|老汉|老伯|老太太)$/;
const AGED = /老[人汉伯太农兵党乡]|奶奶|爷爷|[大老]?[娘爷妈伯婶婆]$|[阿公]公|居民|村民|户$/;
