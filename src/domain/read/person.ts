import { AFTER_NAME, ROLE_ENDINGS, SURNAMES, TITLES_AFTER } from './words.zh';

/** Who a clause speaks of: a name, a role, or both, as printed. */
export interface Person {
  name: string | null;
  role: string | null;
}

const HAN = /^[\u4e00-\u9fff]+$/;
const SURNAME_SET = new Set(SURNAMES);
/** The end of the clause, a mark, or a word that goes on about the person. */
const GOES_ON = new RegExp(`^(?:${AFTER_NAME.join('|')})`);
const ENDS = /^(?:$|[，,。：:；;、”"（(\s　])/;
const TITLE_AFTER = new RegExp(`^(?:${TITLES_AFTER.join('|')})`);
const byLength = (a: string, b: string) => b.length - a.length;
const ROLE_END = new RegExp(`(?:${[...ROLE_ENDINGS].sort(byLength).join('|')})$`);
const ROLE_WORD = new RegExp(`(?:${[...ROLE_ENDINGS].sort(byLength).join('|')})`, 'g');
/** Words before a name that are no role: 在…下, 听了…, 一边. What follows 的 is nearer to the name. */
const NOT_ROLE = /^.*(?:的|着|了|时|后|中|里|上|下|对|向|是|如|今年|现年|\d+岁的?|岁)(?=.)/;

/** The person that a clause names or describes, the first that fits; null where there is none. */
export function personIn(clause: string): Person | null {
  const text = clause.trim();
  const candidates = namesIn(text);
  const best = candidates.sort((a, b) => b.score - a.score || a.start - b.start)[0];
  if (best && best.score >= 2)
    return { name: best.name, role: best.role ?? roleBefore(text.slice(0, best.start)) };
  return unnamed(text);
}

interface Candidate {
  name: string;
  start: number;
  score: number;
  role: string | null;
}

/** Every reading of the clause that begins with a surname. */
function namesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const surname = [text.slice(start, start + 2), text.charAt(start)].find((word) =>
      SURNAME_SET.has(word),
    );
    if (surname) found.push(...readings(text, start, surname));
    if (/[小老阿]/.test(text.charAt(start))) found.push(...nicknames(text, start));
  }
  return found;
}

function readings(text: string, start: number, surname: string): Candidate[] {
  const after = text.slice(start + surname.length);
  const before = scoreBefore(text.slice(0, start));
  const titled = TITLE_AFTER.exec(after);
  const found: Candidate[] = [];
  if (titled && before > 0)
    found.push({ name: surname + titled[0], start, score: 2 + before, role: null });
  for (const length of [2, 1]) {
    const given = after.slice(0, length);
    if (given.length < length || !HAN.test(given) || given.endsWith('副')) continue;
    const behind = after.slice(length);
    const title = TITLE_AFTER.exec(behind)?.[0] ?? null;
    const role =
      title && /^副?[\u4e00-\u9fff]*(?:书记|主任|主席|长|经理|老师|医生|教授|支书)$/.test(title)
        ? title
        : null;
    const score = before + scoreBehind(given, behind, role) + (length === 2 ? 0.4 : 0);
    found.push({ name: surname + given, start, score, role });
  }
  return found;
}

/** A name stands at the beginning, after a mark, a role, or 的. */
function scoreBefore(before: string): number {
  if (before === '' || /[，,、。：:；;\s　（("“”]$/.test(before)) return 2;
  if (ROLE_END.test(before)) return 3;
  if (/[长员者师工士官主匠手]$/.test(before)) return 2;
  return /[的和与对向里是由在据让请叫听问]$/.test(before) ? 1 : 0;
}

/** 李志强说: the longer reading, unless its last character begins what goes on, as in 蒋军|说到. */
function scoreBehind(given: string, behind: string, role: string | null): number {
  const goesOn = ENDS.test(behind) || GOES_ON.test(behind) || role !== null;
  const cutsIntoVerb = given.length === 2 && GOES_ON.test(given.charAt(1) + behind);
  const beginsWithVerb = given.length === 2 && GOES_ON.test(given + behind);
  return (
    (goesOn ? 1.5 : -1) + (role ? 0.5 : 0) - (cutsIntoVerb ? 2 : 0) - (beginsWithVerb ? 0.6 : 0)
  );
}

/** 小学生, 老人: words that begin like a nickname. */
const NO_NICKNAME =
  /^(?:小[学区组时伙女男孩镇村康麦型微额程店]|老[人师板党百家伴乡年旧汉区化兵区街城伯少])/;

/** 小胖, 老王, 阿强 */
function nicknames(text: string, start: number): Candidate[] {
  const name = /^[小老阿][\u4e00-\u9fff]/.exec(text.slice(start))?.[0];
  if (!name || NO_NICKNAME.test(name)) return [];
  const behind = text.slice(start + 2);
  const before = scoreBefore(text.slice(0, start));
  const goesOn = ENDS.test(behind) || GOES_ON.test(behind);
  return before > 0 && goesOn ? [{ name, start, score: before + 1, role: null }] : [];
}

/** The role right before a name: 三元村一组村民 of 身患重病的三元村一组村民. */
function roleBefore(before: string): string | null {
  const clause = before.split(/[，,。：:；;！？“”"]/).at(-1) ?? '';
  const role = clause.replace(NOT_ROLE, '').trim();
  return ROLE_END.test(role) ||
    (role.length > 1 && role.length <= 12 && /[员长者工师手民士生]$/.test(role))
    ? role
    : null;
}

/** 一位村民, 正在摘果的村民, 校长: a role without a name. 我 is one of its own. */
function unnamed(text: string): Person | null {
  if (/^我(?!们)/.test(text)) return { name: null, role: '我' };
  const role = [...text.matchAll(ROLE_WORD)].find(({ index, 0: word }) =>
    /^(?:$|[^\u4e00-\u9fff]|[说道讲问笑们抹握拉在看指一边站坐捧激高感动兴告介表坦都也和正对向跟连拿擦])/.test(
      text.slice(index + word.length),
    ),
  );
  if (!role) return null;
  const clause =
    text
      .slice(0, (role.index ?? 0) + role[0].length)
      .split(/[，,。：:；;！？]/)
      .at(-1) ?? '';
  return { name: null, role: clause.trim() || role[0] };
}
