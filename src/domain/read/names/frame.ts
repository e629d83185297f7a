import { longestFirst } from '../../longest-first';
import { AFTER_NAME, ROLE_ENDINGS, TITLES_AFTER } from '../people.zh';
import { isWordlikeGiven } from './wordlike';

/** Words that go on about the person right after a name. */
export const GOES_ON = new RegExp(`^(?!站[的长点内名区])(?:${AFTER_NAME.join('|')})`);
/** 刘桂芳哽咽着说: words for the manner of speaking, before the verb. */
export const MANNER =
  /^[\u4e00-\u9fff]{1,6}[地着](?:[\u4e00-\u9fff]{0,4})(?:说|道|告诉|表示|介绍|回忆|坦言|感慨|$)/;
export const ENDS = /^(?:$|[，,。：:；;、”"（(\s　])/;
/** More names follow. */
export const JOINS = /^(?:和|与|等|同|及)/;
/** 680户老人: many people. 种植大户 is one. */
export const COUNTED = /(?:(?<![大植殖困商住业农散专])户|[名位])[^户名位]{0,6}$/;
export const TITLE_AFTER = new RegExp(`^(?:${TITLES_AFTER.join('|')})`);
/** 李老师: a title ends the name. */
export const TITLED = new RegExp(`(?:${TITLE_AFTER.source.slice(1)})$`);
/** 护理员, 瓦工: by their last character, where the one before it does not make another word (人员, 动员, 施工). */
const BY_ENDING =
  '[\\u4e00-\\u9fff](?<![人动全满定超缺减裁复成官])员|[作导护技管救勤务检研值]人员|[医剂计规评疗摩容妆测鉴绘琴棋画]师|[瓦钳车铆钣管架木油漆泥绣纺织挡护矿]工';
export const ROLE_END = new RegExp(`(?:${longestFirst(ROLE_ENDINGS).join('|')}|${BY_ENDING})$`);

/**
 * 、 between two people or things. After an office it joins two offices of one person: 村党支部书记、村委会主任龚长顺. A regular expression.
 */
export const PARTING_COMMA =
  '(?<!(?:主任|书记|主席|经理|[^成生增延]长|(?:负责|发起|创始|创办|带头)人))、';

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
export const [AHEAD, AFTER] = [12, 24];

/** The words before a name. */
export interface Ahead {
  /** Where the name begins. */
  at: number;
  /** The characters right before it. */
  words: string;
  /** Whether many people are meant, so that no name follows. */
  isMany: boolean;
}

/** The manner of speaking, if any, and a verb of speech. */
export const SPEAKS =
  /^(?:[\u4e00-\u9fff]{0,4}[地着])?(?:说|道|表示|介绍|告诉|坦言|感慨|回忆|解释|笑称|感叹|认为|写道|答|问|喊|笑)/;

/** Only people are called this, whatever comes before the surname. */
export const UNMISTAKEN = /^(?:老?先生|女士|小姐|老太太|老爷子)/;

/** 盛仲和老人: a word for an old person after a full name. */
const OLD = /^(?:老人|老汉|大爷|大妈|大娘|奶奶|爷爷)/;

/** 张三说, at the beginning of a clause. */
export const says = (before: number, following: string) =>
  before >= 2 &&
  (/^(?:[^，。]{0,6}地)?(?:说|表示|介绍|告诉|坦言|感慨|回忆|笑着说|解释)/.test(following) ||
    LIVES.test(following));

/** 王大山家住半山腰: only a person lives at a home or has an age. */
const LIVES = /^(?:家住|家在|今年[\d一二三四五六七八九十]{1,3}岁|现年\d)/;

/** 但王欣辉…: a conjunction at the beginning of the clause. */
const JOINED =
  /(?:^|[，,。；;])(?:但是?|而|可是?|不过|然而|于是|随后|接着|后来|只见|这时|此时|原来)$/;

/** 烘焙店创办人之一的邓芷晴 */
export const ONE_OF_THEM = /之一的?$/;

/** Scores the words before a name: the beginning of the text, a punctuation mark, a role, or 的. */
export function scoreBefore({ at, words: before }: Ahead): number {
  if (at === 0 || /[，,、。：:；;\s　（("“”]$/.test(before) || JOINED.test(before)) return 2;
  if (ROLE_END.test(before.replace(ONE_OF_THEM, ''))) return 3;
  if (/[长员者师工士官主匠手]$/.test(before)) return 2;
  return /[的和与对向里是由在据让请叫听问]$/.test(before) ? 1 : 0;
}

/** 李志强说: prefers the longer name, unless its last character begins the next word, as in 蒋军|说到. */
export function scoreAfter(given: string, following: string, role: string | null): number {
  const goesOn =
    ENDS.test(following) ||
    GOES_ON.test(following) ||
    MANNER.test(following) ||
    UNMISTAKEN.test(following) ||
    (given.length === 2 && OLD.test(following)) ||
    role !== null;
  const mayBeCut = given.length === 2 && !isWordlikeGiven(given);
  const cutsIntoVerb = mayBeCut && GOES_ON.test(given.charAt(1) + following);
  const beginsWithVerb = mayBeCut && GOES_ON.test(given + following);
  return (
    (goesOn ? 1.5 : -1) + (role ? 0.5 : 0) - (cutsIntoVerb ? 2 : 0) - (beginsWithVerb ? 0.6 : 0)
  );
}
