import { WORDS } from '../label/noun.zh';
import { inSimplified } from '../../quantity/script.zh';
import { RARE_SURNAMES } from '../people.zh';
import {
  AFTER,
  AHEAD,
  type Ahead,
  type Candidate,
  COUNTED,
  GOES_ON,
  scoreBefore,
  SPEAKS,
} from './frame';
import { isGiven, NO_GIVEN, ONE_OF } from './given';
import { isWordOrRole } from './no-name';

export const RARE_SET = new Set(RARE_SURNAMES);

/** 党支部书记和志强说, 居民种玉梅说: right after a role, and before a verb of speech or the end of a clause. */
export function rare(text: string, ahead: Ahead): Candidate[] {
  // 连翘笑着告诉小编: the manner of speaking begins after a given name of one character.
  const isShort = SMILING.test(text.slice(ahead.at + 2, ahead.at + 2 + AFTER));
  const length = isShort ? 2 : RARE_LENGTH;
  const name = text.slice(ahead.at, ahead.at + length);
  const following = text.slice(ahead.at + length, ahead.at + length + AFTER);
  const isFramed = scoreBefore(ahead) === 3 && !COUNTED.test(ahead.words);
  const isWhole =
    name.length === length && isRareName(name) && !ONE_OF.test(name.slice(1) + following);
  if (!isFramed || !isWhole) return [];
  const certain = SPEAKS.test(following);
  // 82岁的独居老人咸秀芝端着饭盒: one person is meant, so that a deed is enough after the name. The dictionary is asked last, for it is slow.
  const isOne =
    GOES_ON.test(following) && (ONE.test(ahead.words) || isInPieces(text, ahead.at, length));
  if (!(certain || isOne || following === '')) return [];
  return [{ name, start: ahead.at, score: 4, role: null, certain: certain || isOne }];
}

/** 讲解员年小川有句口头禅: the dictionary divides the clause before and after the name, and knows no word that begins like it. */
function isInPieces(text: string, at: number, length: number): boolean {
  if (JOINING.test(text.charAt(at))) return false;
  const near = text.slice(Math.max(0, at - AHEAD), at + length + AFTER);
  const from = Math.min(at, AHEAD);
  const begin = new Set([...WORDS.segment(near)].map(({ index }) => index));
  return begin.has(from) && begin.has(from + 1) && begin.has(from + length);
}

/** Surnames that are more often a conjunction, a verb or an adverb between a role and another word. */
export const JOINING =
  /[和都有要能别来通经须空未才开公化先后问补保达抗扶续越令立登合录招把同让老大新少双连居充融养呼折]/;

/** 82岁的独居老人, 常客、外卖骑手, 大一学生: an age, or a role that only one person has, right before the name. */
const ONE =
  /[\d一二三四五六七八九十]岁的[\u4e00-\u9fff]{2,6}$|[骑选歌]手$|[学店馆队导教演船]员$|(?:学生|护士|司机|医生|教师|老师|师傅|师父)$/;

const SMILING = /^[笑哭喊唱含噙红]着(?:[\u4e00-\u9fff]{0,6}?)(?:说|道|表示|告诉|回忆|感慨|答)/;

const isRareName = (name: string): boolean => {
  const given = name.slice(1);
  const isWord = OF_MANNER.test(inSimplified(name)) || isWordOrRole(name);
  return isGiven(given, name.length - 1) && !NO_GIVEN.test(given) && !isWord;
};
export const RARE_LENGTH = 3;
/** 都很高兴, 后来, 连忙: words for the manner or time of speaking, or for others, not names. */
const OF_MANNER =
  /^(?:后来|连[忙声连]|广泛|国[家内]|有[些人的说]|来[到自不得采访访看问找电信函]|能[够]|通[过常]|公[开司]|信[心任]|大[家声多]|老[师人]|双[方手]|合[作唱同计并力伙]|呼[吁唤应]|补[充贴助]|登[记山台]|先[进后是锋]|典[型礼]|宝[贝宝]|介[绍意]|户[户主籍]|春[天节风耕季]|冬[天季]|智[能慧]|德[育国]|招[聘生商]|礼[貌物堂]|录[取用制]|但[是愿]|令人|兴[奋高]|良好|树[立木]|资[金料深格]|凡是|亚[洲军]|达[到成]|冰[天雪]|黑[板夜]|拜[访年]|相[互信继]|经[常过理]|回[忆答应]|少[数不]|和[我你他她大记同其])|[很都也还就又才再正便说讲我你他她它这那]|[地得时后前中里上下过]$/;

/** 幸福来: a name of three characters whose surname is usually another word. */
export const isRareFullName = (word: string): boolean =>
  word.length === RARE_LENGTH && RARE_SET.has(word.charAt(0)) && isRareName(word);
