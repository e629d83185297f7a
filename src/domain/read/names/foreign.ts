import { type Edges, foreignNamesIn } from '../nations';
import {
  AFTER,
  type Ahead,
  type Candidate,
  ENDS,
  GOES_ON,
  JOINS,
  ROLE_END,
  says,
  scoreBefore,
  TITLE_AFTER,
} from './frame';

const EDGES: Edges = {
  endsRole: (before) => ROLE_END.test(before),
  goesOn: (following) =>
    ENDS.test(following) ||
    GOES_ON.test(following) ||
    JOINS.test(following) ||
    TITLE_AFTER.test(following),
};
/** The characters of two known words. */
const TWO_WORDS = 4;
/** Added to the score of a non-Han name, so that it beats a surname or nickname that is only a part of it. */
const WHOLE = 2;

/** 买买提·艾力, 扎西: a name if a role comes before it, or if it begins the clause and a verb follows. */
export function foreign(text: string, aheadOf: (at: number) => Ahead): Candidate[] {
  return foreignNamesIn(text, EDGES).flatMap(({ name, start }) => {
    const ahead = aheadOf(start);
    const before = scoreBefore(ahead);
    const following = text.slice(start + name.length, start + name.length + AFTER);
    const isDotted = /[^\u4e00-\u9fff]/.test(name);
    const goesOn = EDGES.goesOn(following);
    const isTitled = before >= 2 && TITLE_AFTER.test(following);
    // 家庭医生曲比阿乌去得最多的是6号楼: two known words are no other word.
    const isSure = before >= 3 && name.length >= TWO_WORDS;
    const certain =
      isDotted || isTitled || isSure || (before >= 3 && goesOn) || says(before, following);
    if (!certain && !(before >= 2 && goesOn)) return [];
    const score = before + WHOLE + (goesOn ? 1.5 : 0);
    return [{ name, start, score, role: null, certain }];
  });
}
