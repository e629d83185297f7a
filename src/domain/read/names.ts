import { longestFirst } from '../longest-first';
import { foreignNamesIn, type Edges } from './nations';
import { inBothScripts } from './traditional.zh';
import {
  AFTER_NAME,
  NOT_NAMES,
  RARE_SURNAMES,
  ROLE_ENDINGS,
  SURNAMES,
  TITLES_AFTER,
} from './people.zh';

const HAN = /^[\u4e00-\u9fff]+$/;
const SURNAME_SET = new Set(inBothScripts(SURNAMES));
const RARE_SET = new Set(inBothScripts(RARE_SURNAMES));
/** Words that go on about the person right after a name. */
export const GOES_ON = new RegExp(`^(?:${inBothScripts(AFTER_NAME).join('|')})`);
/** 刘桂芳哽咽着说: words for the manner of speaking, before the verb. */
const MANNER =
  /^[\u4e00-\u9fff]{1,6}[地着](?:[\u4e00-\u9fff]{0,4})(?:说|說|道|告诉|告訴|表示|介绍|介紹|回忆|坦言|感慨|$)/;
export const ENDS = /^(?:$|[，,。：:；;、”"（(\s　])/;
/** More names follow. */
const JOINS = /^(?:和|与|等|同|及)/;
/** 为680户老人安装…: means many people, so no name follows. */
const MANY = /[\d为给向对帮让使]/;
const COUNTED = /[户名位][^户名位]{0,6}$/;
/** What a given name is not and does not contain: bodies, ranks, and function words. */
const NO_GIVEN =
  /[会部委局院室处科组队办所站县市区镇村校司厂党的了在是有和与为把被将对到说要就都也很不没人户片]|^[中团社行政府长员前后里外上下内口边旁]$/;
/** No given name of any length holds a particle, or ends like a body or a role: 门沟的, 区残联, 管水员. */
const NEVER_GIVEN =
  /[的了着们哭骂吃喝偷]|[局厅廳馆館县縣校]$|[残妇工侨文作科]联$|[员者]$|(?:学院|學院|中心|公司|大学|大學|医院|醫院|集团|集團|银行|銀行)$/;
const TITLE_AFTER = new RegExp(`^(?:${inBothScripts(TITLES_AFTER).join('|')})`);
/** 副县长, 主任: after a full name this is the person's role. 大姐 is part of the name. */
const OFFICE =
  /^副?[\u4e00-\u9fff]*(?:书记|書記|主任|主席|长|長|经理|經理|老师|老師|医生|醫生|教授|支书)$/;
export const ROLE_END = new RegExp(`(?:${longestFirst(inBothScripts(ROLE_ENDINGS)).join('|')})$`);

/** One possible reading of some characters as a name. */
export interface Candidate {
  name: string;
  start: number;
  score: number;
  role: string | null;
  certain: boolean;
}

/**
 * How many characters before and after a name are read: enough for the longest role and the longest words after a
 * name.
 */
const [AHEAD, AFTER] = [12, 24];

/** The words before a name. */
interface Ahead {
  /** Where the name begins. */
  at: number;
  /** The characters right before it. */
  words: string;
  /** Whether many people are meant, so that no name follows. */
  isMany: boolean;
}

/** Returns every possible name in the clause that begins with a surname. */
export function namesIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  const firstMany = text.search(MANY);
  const aheadOf = (at: number): Ahead => {
    const words = text.slice(Math.max(0, at - AHEAD), at);
    const isMany = (firstMany !== -1 && firstMany < at) || COUNTED.test(words);
    return { at, words, isMany };
  };
  for (let start = 0; start < text.length; start += 1) {
    const surname = [text.slice(start, start + 2), text.charAt(start)].find((word) =>
      SURNAME_SET.has(word),
    );
    const isTitle = text.startsWith('师傅', start - 1) && !endsOffice(text.slice(0, start));
    if (surname && !isTitle) found.push(...readings(text, aheadOf(start), surname));
    else if (RARE_SET.has(text.charAt(start))) found.push(...rare(text, aheadOf(start)));
    if (/[小老阿]/.test(text.charAt(start))) found.push(...nicknames(text, aheadOf(start)));
    else if (KIN.test(text.charAt(start + 1))) found.push(...called(text, aheadOf(start)));
  }
  return [...found, ...foreign(text, aheadOf)];
}

/** 義工芬姐說: a role, one character of a name, a word for a relative, and a verb of speech. */
const KIN = /[姐哥叔婶嬸姨伯婆嫂]/;
function called(text: string, ahead: Ahead): Candidate[] {
  const { at } = ahead;
  const isFramed = scoreBefore(ahead) === 3 && SPEAKS.test(text.slice(at + 2, at + 2 + AFTER));
  const isName = HAN.test(text.charAt(at)) && !/[大小老阿二三四五的和]/.test(text.charAt(at));
  if (!isFramed || !isName || SURNAME_SET.has(text.charAt(at))) return [];
  return [{ name: text.slice(at, at + 2), start: at, score: 4, role: null, certain: true }];
}

const EDGES: Edges = {
  endsRole: (before) => ROLE_END.test(before),
  goesOn: (behind) =>
    ENDS.test(behind) || GOES_ON.test(behind) || JOINS.test(behind) || TITLE_AFTER.test(behind),
};
/** The characters of two known words. */
const TWO_WORDS = 4;
/** Added to the score of a non-Han name, so that it beats a surname or nickname that is only a part of it. */
const WHOLE = 2;

/** 买买提·艾力, 扎西: a name if a role comes before it, or if it begins the clause and a verb follows. */
function foreign(text: string, aheadOf: (at: number) => Ahead): Candidate[] {
  return foreignNamesIn(text, EDGES).flatMap(({ name, start }) => {
    const ahead = aheadOf(start);
    const before = scoreBefore(ahead);
    const behind = text.slice(start + name.length, start + name.length + AFTER);
    const isDotted = /[^\u4e00-\u9fff]/.test(name);
    const goesOn = EDGES.goesOn(behind);
    const isTitled = before >= 2 && TITLE_AFTER.test(behind);
    // 家庭医生曲比阿乌去得最多的是6号楼: two known words are no other word.
    const isSure = before >= 3 && name.length >= TWO_WORDS;
    const certain =
      isDotted || isTitled || isSure || (before >= 3 && goesOn) || says(before, behind);
    if (!certain && !(before >= 2 && goesOn)) return [];
    const score = before + WHOLE + (goesOn ? 1.5 : 0);
    return [{ name, start, score, role: null, certain }];
  });
}

function readings(text: string, ahead: Ahead, surname: string): Candidate[] {
  const from = ahead.at + surname.length;
  const after = text.slice(from, from + AFTER);
  const full = [2, 1].flatMap((length) => fullName(surname, after, length, ahead) ?? []);
  return [...(surnameWithTitle(surname, after, ahead) ?? []), ...full];
}

/** 党支部书记和志强说, 居民种玉梅说: right after a role, and before a verb of speech or the end of a clause. */
function rare(text: string, ahead: Ahead): Candidate[] {
  // 连翘笑着告诉小编: the manner of speaking begins after a given name of one character.
  const isShort = SMILING.test(text.slice(ahead.at + 2, ahead.at + 2 + AFTER));
  const length = isShort ? 2 : RARE_LENGTH;
  const name = text.slice(ahead.at, ahead.at + length);
  const behind = text.slice(ahead.at + length, ahead.at + length + AFTER);
  const certain = SPEAKS.test(behind);
  const isFramed = scoreBefore(ahead) === 3 && !COUNTED.test(ahead.words);
  const isWhole = name.length === length && isRareName(name);
  if (!isFramed || !(certain || behind === '') || !isWhole) return [];
  return [{ name, start: ahead.at, score: 4, role: null, certain }];
}

const SMILING =
  /^[笑哭喊唱含噙红紅]着(?:[\u4e00-\u9fff]{0,6}?)(?:说|說|道|表示|告诉|告訴|回忆|回憶|感慨|答)/;

const isRareName = (name: string): boolean => {
  const given = name.slice(1);
  const isWord = OF_MANNER.test(name) || NOT_NAMES.test(name) || ROLE_END.test(name);
  return isGiven(given, name.length - 1) && !NO_GIVEN.test(given) && !isWord;
};
const RARE_LENGTH = 3;
const SPEAKS =
  /^(?:[\u4e00-\u9fff]{0,4}[地着])?(?:说|說|道|表示|介绍|介紹|告诉|告訴|坦言|感慨|回忆|回憶|解释|解釋|笑称|感叹|认为|認為|写道)/;
/** 都很高兴, 后来, 连忙: words for the manner or time of speaking, or for others, not names. */
const OF_MANNER =
  /^(?:后来|连[忙声连]|广泛|国[家内]|有[些人的说]|来[到自不得]|能[够]|通[过常]|公[开司]|信[心任]|大[家声多]|老[师人]|双[方手]|相[互信继]|经[常过理]|回[忆答应]|少[数不]|和[我你他她大记同其])|[很都也还就又才再正便说讲我你他她它这那]|[地得时后前中里上下过]$/;

/** 工程师, 律师: 工程师傅国栋 is an engineer named 傅国栋. But 老师傅 is a skilled worker. */
const endsOffice = (words: string): boolean => /[^老]师$/.test(words) && ROLE_END.test(words);

/** Only people are called this, whatever comes before the surname. */
const UNMISTAKEN = /^(?:老?先生|女士|小姐|老太太|老爷子)/;

/** 盛仲和老人: a word for an old person after a full name. */
const OLD = /^(?:老人|老汉|大爷|大妈|大娘|奶奶|爷爷)/;

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
  const certain = isWhole && !NOT_NAMES.test(name);
  return [{ name, start: ahead.at, score: 2 + before, role: null, certain }];
}

/** 王侠军副县长, 张年进: a surname and a given name of `length` characters, with any office after it. */
function fullName(surname: string, after: string, length: number, ahead: Ahead): Candidate | null {
  const given = after.slice(0, length);
  const name = surname + given;
  if (!isGiven(given, length) || NOT_NAMES.test(name)) return null;
  const behind = after.slice(length);
  if (length === 2 && ADVERB.test(given) && SAYS.test(behind)) return null;
  const title = TITLE_AFTER.exec(behind)?.[0] ?? '';
  const role = OFFICE.test(title) ? title : null;
  const before = scoreBefore(ahead);
  const score = before + scoreAfter(given, behind, role) + (length === 2 ? 0.4 : 0);
  const certain =
    isBesideRole(given, behind, ahead) ||
    isInOffice(given, role, ahead) ||
    says(before, behind) ||
    isCompound(surname, given, before);
  return { name, start: ahead.at, score, role, certain };
}

/** 诸葛小满: a surname of two characters with a given name of two is hardly ever another word. */
const isCompound = (surname: string, given: string, before: number): boolean =>
  surname.length === 2 && given.length === 2 && before >= 2 && !PLACE_LIKE.test(surname);
const PLACE_LIKE = /^(?:东方|南门|西门|北堂|东郭|单于|公孙|司空|上官|夏侯|公羊|乐羊|长孙)$/;

/** 周敏常说, 李强则说: the last character is an adverb of the verb of speech. */
const ADVERB = /[常则則又曾总總只忙还還却卻才再亦]$/;
const SAYS = /^(?:说|說|讲|講|道|问|問|答|笑|喊|叹|嘆|劝|勸|念叨|提醒|强调|表示|告诉|告訴|感慨)/;

const isGiven = (given: string, length: number) =>
  given.length === length &&
  HAN.test(given) &&
  !given.endsWith('副') &&
  !NEVER_GIVEN.test(given) &&
  (length > 1 || !NO_GIVEN.test(given));

/** 带作业班班长龙三江: a role comes right before the name. */
function isBesideRole(given: string, behind: string, ahead: Ahead): boolean {
  if (scoreBefore(ahead) < 3) return false;
  if (ENDS.test(behind) || GOES_ON.test(behind) || JOINS.test(behind)) return true;
  return given.length === 2 && !NO_GIVEN.test(given) && !ahead.isMany;
}

const isInOffice = (given: string, role: string | null, ahead: Ahead) =>
  role !== null && (scoreBefore(ahead) >= 1 || given.length === 2) && !NO_GIVEN.test(given);

/** 张三说, at the beginning of a clause. */
const says = (before: number, behind: string) =>
  before >= 2 &&
  (/^(?:[^，。]{0,6}地)?(?:说|表示|介绍|告诉|坦言|感慨|回忆|笑着说|解释)/.test(behind) ||
    LIVES.test(behind));

/** 王大山家住半山腰: only a person lives at a home or has an age. */
const LIVES = /^(?:家住|家在|今年[\d一二三四五六七八九十]{1,3}岁|现年\d)/;

/** Scores the words before a name: the beginning of the text, a punctuation mark, a role, or 的. */
function scoreBefore({ at, words: before }: Ahead): number {
  if (at === 0 || /[，,、。：:；;\s　（("“”]$/.test(before)) return 2;
  if (ROLE_END.test(before)) return 3;
  if (/[长長员員者师師工士官主匠手]$/.test(before)) return 2;
  return /[的和与对向里是由在据让请叫听问]$/.test(before) ? 1 : 0;
}

/** 李志强说: prefers the longer name, unless its last character begins the next word, as in 蒋军|说到. */
function scoreAfter(given: string, behind: string, role: string | null): number {
  const goesOn =
    ENDS.test(behind) ||
    GOES_ON.test(behind) ||
    MANNER.test(behind) ||
    UNMISTAKEN.test(behind) ||
    (given.length === 2 && OLD.test(behind)) ||
    role !== null;
  const cutsIntoVerb = given.length === 2 && GOES_ON.test(given.charAt(1) + behind);
  const beginsWithVerb = given.length === 2 && GOES_ON.test(given + behind);
  return (
    (goesOn ? 1.5 : -1) + (role ? 0.5 : 0) - (cutsIntoVerb ? 2 : 0) - (beginsWithVerb ? 0.6 : 0)
  );
}

/** 小学生, 老人: words that begin like a nickname but are not one. */
const NO_NICKNAME =
  /^(?:小[学区组时伙女男孩镇村康麦型微额程店姑朋巷院河树车屋份小心声雪暑寒满]|老[人师板党百家伴乡年旧汉区化兵区街城伯少小校支书房屋树厂工牌带大太奶爷]|阿[姨婆公妈爸叔伯里富勒克坝拉尔])/;

/** 徒弟小满: after a role, the name of a solar term is a person born on that day. */
const SOLAR_TERM = /^小[满雪寒暑]$/;

const isNickname = (name: string, before: number) =>
  !NO_NICKNAME.test(name) || (before >= 3 && SOLAR_TERM.test(name));

/** 值班员老樊: a role that no list has, and a surname after 老 or 小. */
const isAtWork = (name: string, ahead: Ahead): boolean =>
  scoreBefore(ahead) >= 2 &&
  ahead.at > 0 &&
  SURNAME_SET.has(name.charAt(1)) &&
  OF_WORK.test(ahead.words);
const OF_WORK = /[员員师師匠工]$/;

/** 小胖, 老王, 阿强 */
function nicknames(text: string, ahead: Ahead): Candidate[] {
  const start = ahead.at;
  const name = /^[小老阿][\u4e00-\u9fff](?:子|妹|哥|姐|娃|头(?![也里上发都]))?/.exec(
    text.slice(start),
  )?.[0];
  const before = scoreBefore(ahead);
  if (!name || !isNickname(name, before)) return [];
  const behind = text.slice(start + name.length);
  if (start === 0 && behind === '') return [];
  const goesOn = ENDS.test(behind) || GOES_ON.test(behind);
  const certain =
    before >= 3 ||
    isAtWork(name, ahead) ||
    (before >= 1 && (goesOn || name.startsWith('阿'))) ||
    says(before, behind);
  return (before > 0 && goesOn) || certain
    ? [{ name, start, score: before + 1, role: null, certain }]
    : [];
}

/** 幸福来: a name of three characters whose surname is usually another word. */
export const isRareFullName = (word: string): boolean =>
  word.length === RARE_LENGTH && RARE_SET.has(word.charAt(0)) && isRareName(word);

/** Whether a word alone can be a name: a surname and one or two characters. */
export function isFullName(word: string): boolean {
  const given = [word.slice(0, 2), word.charAt(0)]
    .filter((surname) => SURNAME_SET.has(surname))
    .map((surname) => word.slice(surname.length));
  return (
    !NOT_NAMES.test(word) && given.some((rest) => /^.{1,2}$/.test(rest) && !NO_GIVEN.test(rest))
  );
}
