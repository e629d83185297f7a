import { foreign } from './foreign';
import { type Ahead, AHEAD, type Candidate, COUNTED } from './frame';
import { endsOffice, readings } from './full';
import { SURNAME_SET } from './given';
import { called, doubled, KIN, nicknames } from './nicknames';
import { rare, RARE_SET } from './rare';
import { SOUNDS, YI_SOUNDS } from '../nations.zh';
import { transcribed } from './transcribed';

/** 为680户老人安装…: means many people, so no name follows. 12岁的 is one. */
const MANY = /\d(?!\d{0,2}[多余]?岁)|[为给向对帮让使]/;

/** 老靳蹲在垄边: 老 before a surname is a nickname, not a rare surname. */
const isOldFriend = (text: string, at: number): boolean =>
  text.charAt(at) === '老' && SURNAME_SET.has(text.charAt(at + 1));

/** 把律师叫成老师: 成 after a verb is no surname. */
const isBecome = (text: string, at: number): boolean =>
  text.charAt(at) === '成' && /[叫变当称看做认错]/.test(text.charAt(at - 1));

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
    if (surname && !isTitle && !isBecome(text, start))
      found.push(...readings(text, aheadOf(start), surname));
    else if (RARE_SET.has(text.charAt(start)) && !isOldFriend(text, start))
      found.push(...rare(text, aheadOf(start)));
    if (YI_SOUNDS.has(text.charAt(start)) || SOUNDS.has(text.charAt(start)))
      found.push(...transcribed(text, aheadOf(start)));
    if (text.charAt(start) === text.charAt(start + 1)) found.push(...doubled(text, aheadOf(start)));
    if (/[小老阿]/.test(text.charAt(start))) found.push(...nicknames(text, aheadOf(start)));
    else if (KIN.test(text.charAt(start + 1))) found.push(...called(text, aheadOf(start)));
  }
  return [...found, ...foreign(text, aheadOf)];
}
