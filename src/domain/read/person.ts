import { matchesOf } from '../matches';
import { inSimplified } from '../quantity/script.zh';
import { noneTaken, type Taken } from '../taken';
import { ENDS, GOES_ON, ONE_OF_THEM, PARTING_COMMA, ROLE_END, type Candidate } from './names/frame';
import { isPossessor, relativeOf } from './names/relative';
import { edged } from './names/edged';
import { namesIn } from './names';
import { isNameOnly } from './names/name-only';
import { cutsWord, structural } from './names/structural';

/** The person that a clause is about: a name, a role, or both, as printed. */
export interface Person {
  name: string | null;
  role: string | null;
}

/** A role is the subject of its clause only if it ends within this many characters. */
const FARTHEST_SUBJECT = 12;
const ROLE_WORD = new RegExp(ROLE_END.source.slice(0, -1), 'g');
const PREPOSITION =
  /^(?:(?:有人|记者|我)?[问找见]|[他她我你您]们?[和与跟同]|同|跟|和|与|由|让|请|给|被(?![告害申执监选])|据|经|听|随|陪|为|受(?![助益害访聘灾邀])|在(?![校职读岗])|当(?![地事家]))(?=.{2})/;
/** Words that contain a function character but not its meaning: 中心, 上海, 后勤, 对口. */
const WHOLE_WORDS =
  /(?<=卒)中|(?<=^|[乡镇县区])[后中里上下](?=(?!来)[\u4e00-\u9fff]{1,2}[村镇乡屯寨])|中(?=[心学小医共国央级队层专职华铁建院直]|[一二三四五六](?:学生|同学|女生|男生))|(?<=[高初集文华侨])中|上(?=[海市级])|下(?=[属岗派沉乡辖沙])|后(?=[勤备方])|时(?=[代任])|对(?=[口外接象])|如(?=[东皋])|里(?=小区|社区|村|街)|了(?=望)|着(?=力)|把(?=关)|是(?=$)/g;
/** Replaces such characters while roles are separated from function words. */
const KEPT = '\ufffc';
/** Words before a name that are not a role: 在…下, 听了…, 一边. The words after 的 are nearer to the name. */
const NOT_ROLE =
  /^.*(?:的|着|了|时|后|中|里|上|下|对|向|把|是|如|[左右上下]?图[一二三四五]?为|今年|现年|(?:遇|见|碰|找|采访|看|来|走|联系)[到上]|遇见|初[见识次]|采访|走访|拜访|探访|\d+岁的?|岁)(?=.)/;

/** 村民李大山和驻村第一书记: the role of the second person begins after 和. */
const SOMEBODY_ELSE = new RegExp(
  `^.*(?:${ROLE_END.source.slice(0, -1)})[\\u4e00-\\u9fff·]{2,8}(?:和|与|及|同|跟|${PARTING_COMMA})(?=.)`,
);

/** Returns the end of a clause after its last function word: 县疾病预防控制中心主任 stays whole. */
function afterGrammar(clause: string): string {
  // In simplified characters, because the patterns are: the offsets stay the same.
  const guarded = inSimplified(clause).replace(WHOLE_WORDS, KEPT);
  return clause.slice(NOT_ROLE.exec(guarded)?.[0].length ?? 0);
}

/** Returns the first person that a clause names or describes, or null. */
export function personIn(clause: string): Person | null {
  const text = clause.trim();
  const best = bestIn(text);
  if (best && best.score >= 2) {
    const before = roleBefore(text.slice(0, best.start));
    if (!isPossessor(text, best)) return { name: best.name, role: best.role ?? before };
    const relative = relativeOf(text, best);
    if (relative) return { name: null, role: (before ?? '') + relative };
  }
  return besideOrFramed(text) ?? asName(unnamed(text)) ?? aged(text);
}

/** 许子兵面对父亲: a full name whose last character is a word for a role. */
const asName = (person: Person | null): Person | null =>
  person?.role?.length === FULL_NAME && isNameOnly(person.role)
    ? { name: person.role, role: null }
    : person;
const FULL_NAME = 3;

/** 民宿经营者曾庆兰除夕正忙: the name right after a role, not one that begins inside it. */
function besideOrFramed(text: string): Person | null {
  const [beside, other] = [besideRole(text), framed(text)];
  const isInside =
    beside?.name && other?.name && text.indexOf(beside.name) < text.indexOf(other.name);
  return isInside ? beside : (other ?? beside);
}

/** 新娘子晏小禾说得干脆: a role that is in no list. */
function framed(text: string): Person | null {
  const found = structural(text);
  if (!found || isPossessor(text, found)) return null;
  const role = afterGrammar(text.slice(0, found.start)).trim();
  return { name: found.name, role: SIGHT.test(role) ? null : role || null };
}

/** 初见杨修凯: a verb, although a name follows it like a role. */
const SIGHT = /^(?:[初再遇看想提说认结找][见起识到]|告[诫诉]|提醒|叮嘱|嘱咐|安慰|追问)$/;

/** 护士戚蔓第三次敲响房门: the name ends where the dictionary begins a word. */
function besideRole(text: string): Person | null {
  const found = edged(text);
  if (!found || isPossessor(text, found)) return null;
  return { name: found.name, role: roleBefore(text.slice(0, found.start)) };
}

/** 九岁的家朗: a child with only the given name, so that no surname marks it. */
const AGED = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})岁的([\u4e00-\u9fff]{2})$/;

function aged(text: string): Person | null {
  const name = AGED.exec(text.slice(-LONGEST_ROLE))?.[1];
  return name && !NO_CHILD.test(name) ? { name, role: null } : null;
}

/** 老伴, 丫头, 孙女: a description, not a name. */
const NO_CHILD = /^[老小大这那她他一两几]|[人者员生女孩子娃头伴孙儿爷奶妈爸哥姐弟妹们手]$/;

/** Returns everybody whom a clause certainly names: next to a role or a title, or right before a verb of speech. */
export function namedIn(clause: string): Person[] {
  const certain = namesIn(clause).filter(
    (candidate) => candidate.certain && !cutsWord(clause, candidate),
  );
  const taken = noneTaken(clause.length);
  const others = new Set(certain.map(({ name }) => name));
  return certain
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter((one) => isFirst(one, taken))
    .map(({ name, role, start }) => ({
      name,
      role: role ?? roleApart(clause.slice(0, start), others),
    }));
}

/** 龙阿婆拉住志愿者小孟: of the words between two people only the last are a role. */
function roleApart(before: string, others: ReadonlySet<string>): string | null {
  const role = roleBefore(before);
  const isOther = [2, 3, 4].some((length) => role && others.has(role.slice(0, length)));
  return isOther ? (ROLE_END.exec(role!)?.[0] ?? null) : role;
}

/** Whether no better reading uses any of the characters. */
function isFirst({ start, name }: Candidate, taken: Taken): boolean {
  const end = start + name.length;
  const isOverlapped = taken.touches(start, end);
  taken.take(start, end);
  return !isOverlapped;
}

function bestIn(text: string): Candidate | undefined {
  const all = namesIn(text).sort((a, b) => b.score - a.score || a.start - b.start);
  const best = all.find((one) => !cutsWord(text, one));
  return best && (all.find((one) => actsOn(text, one, best) && !cutsWord(text, one)) ?? best);
}

/** 龙阿婆拉住志愿者小孟: who is certainly named at the beginning of a clause acts on the one whom it names later. */
function actsOn(text: string, first: Candidate, best: Candidate): boolean {
  const end = first.start + first.name.length;
  if (!first.certain || first.start > FARTHEST_SUBJECT || end > best.start) return false;
  if (best.start - end > LONGEST_ACT) return false;
  const [lead, between] = [text.slice(0, first.start), text.slice(end, best.start)];
  const isFirstWord = lead === '' || OLD_LEAD.test(lead) || lead === roleBefore(lead);
  return isFirstWord && ACT.test(between) && !isPossessor(text, first);
}
/** 七十三岁的 */
const OLD_LEAD = /^[\u4e00-\u9fff\d]{1,12}岁的$/;
/** What one person does to another: no 的, which makes the first a description of the second, and no second subject. */
const LONGEST_ACT = 14;
const ACT = /^(?![和与跟及同、的家])[^的，,、]{1,14}$/;

/** The longest role, with its place and body. */
const LONGEST_ROLE = 80;

/** 还有另一位志愿者洪丽英 */
const ANOTHER =
  /^(?:[还也]有|就[连是]|只有|倒是)?(?:另外?)?[一两][位名个](?=..)|^(?:[还也]有|倒是|只有)(?=..)/;

/** Returns the role right before a name: 三元村一组村民 from 身患重病的三元村一组村民. */
export function roleBefore(before: string): string | null {
  const near = before.slice(-LONGEST_ROLE).replace(ONE_OF_THEM, '');
  const clause = near.split(/[，,。：:；;！？“”"—]/).at(-1) ?? '';
  const role = afterGrammar(clause)
    .replace(SOMEBODY_ELSE, '')
    .replace(PREPOSITION, '')
    .replace(ANOTHER, '')
    .trim();
  return ROLE_END.test(role) ||
    (role.length > 1 && role.length <= 12 && /[员长者工师手民士生]$/.test(role))
    ? role
    : null;
}

/** 督导组, 党员大会, 学生会, 教师节: a role in the name of a body or an event. */
const OF_BODY =
  /^(?:[组团队处站所节][^长]|室(?!友)|[^，。]{0,2}(?:协会|联合会|大会|之家|代表团)|会(?=[^员议上]))/;

/** 被志愿者接回的两位老人: somebody else acts. */
const OBJECT =
  /(?<!一)(?:[被把给对向让由到]|感谢|谢谢|慰问|告诉|通知|采访|询问|看望|探望|提醒|鼓励|安慰|叮嘱|称赞|表扬|带领|邀请|搀扶|[围拉叫拦]住|[送递交]给)$/;

/** 老远就认出了两位年轻法官, 虽然是学历最高的法官: an object, or a description. */
const SEEN = /[了着过][^的，,]{0,12}$/;
const DESCRIBED = /^(?:虽然|尽管|作为|身为|因为|由于|如果)/;
/** How many characters before a role show that it is no subject. */
const NEAR_ROLE = 14;

/** 督导人员, 客户代表, 患者家属: the list has the word before these. */
const GOES_ON_AS = /^(?:人员|代表|家[属长])/;

/** 一位村民, 正在摘果的村民, 校长: returns a role without a name. 我 is a role too. */
function unnamed(text: string): Person | null {
  if (/^我(?![们的国县市省校院局家师班村镇])/.test(text)) return { name: null, role: '我' };
  if (DESCRIBED.test(text)) return null;
  const role = matchesOf(text, ROLE_WORD).find(({ index, 0: word }) => {
    const end = index + word.length;
    const lead = text.slice(Math.max(0, index - NEAR_ROLE), index);
    if (OF_BODY.test(text.slice(end)) || OBJECT.test(lead) || SEEN.test(lead)) return false;
    return end <= FARTHEST_SUBJECT || ENDS.test(text.slice(end)) || GOES_ON.test(text.slice(end));
  });
  if (!role) return null;
  const more = GOES_ON_AS.exec(text.slice(role.index + role[0].length))?.[0].length ?? 0;
  const words = text.slice(0, role.index + role[0].length + more).split(/[，,。：:；;！？]/);
  return {
    name: null,
    role:
      words
        .at(-1)
        ?.replace(/^[\s…—]+/, '')
        .replace(/^[有是](?=[\u4e00-\u9fff]{2})(?!有?[位个名的])/, '')
        .trim() || role[0],
  };
}
