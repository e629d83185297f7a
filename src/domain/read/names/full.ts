import {
  AFTER,
  type Ahead,
  type Candidate,
  ENDS,
  GOES_ON,
  JOINS,
  ROLE_END,
  says,
  scoreAfter,
  scoreBefore,
  TITLE_AFTER,
  UNMISTAKEN,
} from './frame';
import { WORDS } from '../label/noun.zh';
import { BEGINS_VERB, isGiven, isVerbAfter, NO_GIVEN, ONE_OF, SAYS } from './given';
import { isNoName } from './no-name';
import { isWordlikeGiven } from './wordlike';

/** 副县长, 主任: after a full name this is the person's role. 大姐 is part of the name. */
const OFFICE = /^副?[\u4e00-\u9fff]*(?:书记|主任|主席|长|经理|老师|医生|教授|支书)$/;

export function readings(text: string, ahead: Ahead, surname: string): Candidate[] {
  const from = ahead.at + surname.length;
  const after = text.slice(from, from + AFTER);
  const full = [2, 1].flatMap((length) => fullName(surname, after, length, ahead) ?? []);
  return [...(surnameWithTitle(surname, after, ahead) ?? []), ...full];
}

/** 工程师, 律师: 工程师傅国栋 is an engineer named 傅国栋. But 老师傅 is a skilled worker. */
export const endsOffice = (words: string): boolean =>
  /[^老]师$/.test(words) && ROLE_END.test(words);

/** 石书记, 田婶: a surname with a title. */
function surnameWithTitle(surname: string, after: string, ahead: Ahead): Candidate[] | null {
  const title = TITLE_AFTER.exec(after)?.[0];
  const before = scoreBefore(ahead);
  if (!title || (before === 0 && !UNMISTAKEN.test(title))) return null;
  // 舒伯安发言: the character of a title may begin a given name.
  const isGivenName =
    title.length === 1 && GOES_ON.test(after.slice(2)) && !GOES_ON.test(after.slice(1));
  if (isGivenName && !ENDS.test(after.slice(1))) return null;
  if (title.startsWith('师傅') && endsOffice(`${ahead.words}${surname}师`)) return null;
  const name = surname + title;
  const isWhole = title.length > 1 || (before >= 2 && /^[婶嫂姨伯爷叔]/.test(title));
  const certain = isWhole && !isNoName(name);
  return [{ name, start: ahead.at, score: 2 + before, role: null, certain }];
}

/** Of two readings, the longer name is more often right. */
const LENGTH_SCORE = [0, 0, 0.4];

/** 王侠军副县长, 张年进: a surname and a given name of `length` characters, with any office after it. */
function fullName(surname: string, after: string, length: number, ahead: Ahead): Candidate | null {
  const given = after.slice(0, length);
  const name = surname + given;
  const following = after.slice(length);
  if (!isGiven(given, length) || isNoName(name) || isCut(given, following)) return null;
  const title = TITLE_AFTER.exec(following)?.[0] ?? '';
  const role = OFFICE.test(title) ? title : null;
  const before = scoreBefore(ahead);
  // 陈列部主任: a department before an office.
  const isDepartment = role !== null && DEPARTMENT.test(given);
  const isOther = isOrdinal(surname, before) || isInWord(given, following, before);
  if (isDepartment || isOther) return null;
  const score = before + scoreAfter(given, beyond(title, following, given, before), role);
  const certain =
    isBesideRole(given, following, ahead) ||
    isInOffice(given, role, ahead) ||
    isSaidToBe(following, ahead) ||
    isCompound(surname, given, before) ||
    isOld(given, following, before);
  return { name, start: ahead.at, score: score + LENGTH_SCORE[length]!, role, certain };
}

/** Whether the given name takes a character of the next word, or leaves one to it. */
const isCut = (given: string, following: string): boolean =>
  given.length === 2
    ? RELATIVE.test(given.charAt(1) + following) ||
      isVerbAfter(given, following) ||
      endsInAdverb(given, following) ||
      ONE_OF.test(given + following) ||
      BEGINS_VERB.test(given + following)
    : (given === '一' && ONE_OF.test(given + following)) || isHalfOfGiven(given, following);

/** 庞正道管水 and 庞正道歉: the name goes on if the dictionary divides the words after it. */
const isHalfOfGiven = (given: string, following: string): boolean => {
  const whole = given + following.charAt(0);
  const words = WORDS.segment(given + following.slice(0, NEAR));
  return isWordlikeGiven(whole) && [...words].some(({ index }) => index === whole.length);
};

/** 乐乐妈妈, 小满爷爷: the relative of a child. */
const RELATIVE = /^(?:妈妈|爸爸|奶奶|爷爷|姥姥|外婆|外公|姐姐|哥哥)/;

/** Whether somebody speaks or lives after the name, or the words before it give the name. */
const isSaidToBe = (following: string, ahead: Ahead): boolean =>
  says(scoreBefore(ahead), following) || (following === '' && NAMED.test(ahead.words));

/** 大箐村的李桂兰老人不识字 */
const isOld = (given: string, following: string, before: number): boolean =>
  given.length === 2 && before >= 1 && /^(?:老人|老汉|老太太)(?!们|家)/.test(following);

/** 其中一个叫程献: the words that give somebody a name. */
const NAMED = /(?:[个位名人]|名字|孩子|姑娘|小伙)名?叫[做作]?$|(?<![\u4e00-\u9fff])名叫$/;

/** 鲍可心同学告诉校长: a form of address after a full name ends it like a comma. */
const beyond = (title: string, following: string, given: string, before: number): string =>
  title.length > 1 && given.length === 2 && before >= 1 ? '' : following;

const DEPARTMENT =
  /[部处室股科课组队馆厂]$|(?:[国初高附完实外一二三四五六七八九十][小中]|中学|小学)$/;

/** 诸葛小满: a surname of two characters with a given name of two is hardly ever another word. */
const isCompound = (surname: string, given: string, before: number): boolean =>
  surname.length === 2 && given.length === 2 && before >= 2 && !PLACE_LIKE.test(surname);
const PLACE_LIKE = /^(?:东方|南门|西门|北堂|东郭|单于|公孙|司空|上官|夏侯|公羊|乐羊|长孙)$/;

/** 周敏常说, 李强则说: the last character is an adverb of the verb of speech. */
const ADVERB = /[常则又曾总只忙还却才再亦]$/;

/** 奚望正调试机械臂: 正 is an adverb before a deed. 李守正 is a name. */
const isAtIt = (given: string, following: string): boolean =>
  given.endsWith('正') && !UPRIGHT.test(given) && DEED.test(following);
const UPRIGHT = /^[守方国文立端雅秉持修公明德安学志宗永]/;
const DEED =
  /^(?:调试|操作|整理|准备|练|检查|检修|忙|给|弯|蹲|坐|站|拿|低头|埋头|用|教|打|收|翻|修|写|擦|搬|做|量|喂|浇|巡|陪|排|等)/;

const endsInAdverb = (given: string, following: string): boolean =>
  (ADVERB.test(given) && SAYS.test(following)) || isAtIt(given, following);

/** 第五 is a surname only after a role: 大队长第五明. */
const isOrdinal = (surname: string, before: number): boolean => surname === '第五' && before < 3;

/** 带作业班班长龙三江: a role comes right before the name. */
function isBesideRole(given: string, following: string, ahead: Ahead): boolean {
  if (scoreBefore(ahead) < 3) return false;
  if (ENDS.test(following) || GOES_ON.test(following) || JOINS.test(following)) return true;
  return given.length === 2 && !NO_GIVEN.test(given) && !ahead.isMany;
}

/** 学生杨毅现在对中考充满信心: the second character begins a word that goes on after it. 王小明亮出证件 is left alone. */
const isInWord = (given: string, following: string, before: number): boolean =>
  before >= 3 &&
  given.length === 2 &&
  !/^[小大阿]/.test(given) &&
  // 按摩师桂怀安静静听着
  following.charAt(0) !== following.charAt(1) &&
  [...WORDS.segment(given + following.slice(0, NEAR))].some(
    ({ index, segment }) => index === 1 && segment.length > 1 && !BY_CHANCE.test(segment),
  );
/** 桂怀安在座谈会上: a particle after the name makes a word with its last character. 现在 is one word. */
const BY_CHANCE =
  /^(?!现在|正在|[日书课成资根基剧样标文版]本).[本在从对向把将和与给说是有也都就又却则的了着]$/;
const NEAR = 4;

const isInOffice = (given: string, role: string | null, ahead: Ahead) =>
  role !== null && (scoreBefore(ahead) >= 1 || given.length === 2) && !NO_GIVEN.test(given);
