import { WORDS } from '../label/noun.zh';
import { SOUNDS, YI_SOUNDS } from '../nations.zh';
import { AFTER, type Ahead, type Candidate, ENDS, GOES_ON, scoreBefore, SPEAKS } from './frame';

/** A Yi name is written with a clan name and a given name of two characters each. */
const LENGTH = 4;
/** So many of its characters stand for sounds of such languages. */
const FEWEST_SOUNDS = 3;
const OF_NATION = /^是[\u4e00-\u9fff]{1,4}族/;

/** 教导主任惹记伍果是彝族人: right after a role, four characters that the dictionary does not join, most of them signs of sounds. */
export function transcribed(text: string, ahead: Ahead): Candidate[] {
  const { at } = ahead;
  const name = text.slice(at, at + LENGTH);
  const sounds = [...name].filter((one) => SOUNDS.has(one) || YI_SOUNDS.has(one)).length;
  if (name.length < LENGTH || sounds < FEWEST_SOUNDS || scoreBefore(ahead) < 3) return [];
  const following = text.slice(at + LENGTH, at + LENGTH + AFTER);
  const goesOn = [ENDS, GOES_ON, SPEAKS, OF_NATION].some((one) => one.test(following));
  // The dictionary is asked last, for it is slow.
  if (!goesOn || [...WORDS.segment(name)].length < LENGTH) return [];
  return [{ name, start: at, score: 5, role: null, certain: true }];
}
