import {
  AFTER,
  type Ahead,
  type Candidate,
  ENDS,
  GOES_ON,
  MANNER,
  says,
  scoreBefore,
  SPEAKS,
} from './frame';
import { beginsWord } from './edged';
import { HAN, SURNAME_SET } from './given';

/** Words for a relative that follow one character of a name. */
export const KIN = /[姐哥叔婶姨伯婆嫂]/;

/** 義工芬姐說: a role, one character of a name, a word for a relative, and a verb of speech. */
export function called(text: string, ahead: Ahead): Candidate[] {
  const { at } = ahead;
  const following = text.slice(at + 2, at + 2 + AFTER);
  const isFramed = scoreBefore(ahead) === 3 && (SPEAKS.test(following) || GOES_ON.test(following));
  const isName =
    HAN.test(text.charAt(at)) && !/[大小老阿二三四五的和表堂学师空干乾两几]/.test(text.charAt(at));
  if (!isFramed || !isName || SURNAME_SET.has(text.charAt(at))) return [];
  return [{ name: text.slice(at, at + 2), start: at, score: 4, role: null, certain: true }];
}

/** 小学生, 老人: words that begin like a nickname but are not one. */
const NO_NICKNAME =
  /^(?:小[学区组时伙女男孩镇村康麦型微额程店姑朋巷院河树车屋份小心声雪暑寒满]|老[远早实是规人师板党百家伴乡年旧汉区化兵街城伯少小校支书房屋树厂工牌带大太奶爷]|阿[姨婆公妈爸叔伯嬷祖舅姑姊兄弟妹里富勒克坝拉尔])/;

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
const OF_WORK = /[员师匠工]$/;

/** 六岁的朵朵, 二年级的丫丫, 小朋友豆豆: the same character twice is a child’s name after an age, a class or a role. */
export function doubled(text: string, ahead: Ahead): Candidate[] {
  const { at, words } = ahead;
  const name = text.slice(at, at + 2);
  if (name.length < 2 || name.charAt(0) !== name.charAt(1) || !HAN.test(name)) return [];
  const isPlaced = scoreBefore(ahead) === 3 || OF_CHILD.test(words);
  if (!isPlaced || NO_DOUBLE.test(name)) return [];
  const following = text.slice(at + 2, at + 2 + AFTER);
  // The dictionary is asked last: it is much slower than the patterns.
  const goesOn =
    ENDS.test(following) ||
    GOES_ON.test(following) ||
    MANNER.test(following) ||
    beginsWord(following);
  if (!goesOn) return [];
  return [{ name, start: at, score: 4, role: null, certain: true }];
}
const OF_CHILD = /(?:岁|[年班]级|[\d一二三四五六七八九十）)]班|组)的$/;
/** 妈妈, 常常: relatives, and words for time, manner and number. */
const NO_DOUBLE =
  /[整深牢紧苦细满远活稳妈爸爷奶公婆哥姐弟妹叔伯舅姑姨嫂娃宝人家天年月日偏刚常渐悄默偷轻慢好频连纷匆静缓久往暗足仅大小个条代户层步处时刻蹦多少再一早晚高红白黑绿很都也不就还又才]/;

/** 小胖, 老王, 阿强 */
export function nicknames(text: string, ahead: Ahead): Candidate[] {
  const start = ahead.at;
  const name =
    /^[小老阿][\u4e00-\u9fff](?:子|妹|哥|姐|娃|[姨叔伯婶婆公嫂嬷]|头(?![也里上发都]))?/.exec(
      text.slice(start),
    )?.[0];
  const before = scoreBefore(ahead);
  if (!name || !isNickname(name, before)) return [];
  const following = text.slice(start + name.length);
  if (start === 0 && following === '') return [];
  const goesOn = ENDS.test(following) || GOES_ON.test(following);
  const certain =
    before >= 3 ||
    isAtWork(name, ahead) ||
    (before >= 1 && (goesOn || name.startsWith('阿'))) ||
    says(before, following);
  return (before > 0 && goesOn) || certain
    ? [{ name, start, score: before + 1, role: null, certain }]
    : [];
}
