import { isAmount } from '../proportion';
import { before, between, isExact, type Calculation, type Sentence, type Stated } from './sentence';
import { FEWEST, listed, ofParts } from './list';
import { JOINTS } from './sums';

/** A change before 其中. The parts are then not parts of the change: 比上年末减少0.4万人，其中城镇人口22.1万人. */
const IS_CHANGE = /(?:[比较][^,]{1,10}|同比|环比)(?:净?[增减]加?少?|增长|下降|多|少)了?$/;

/** Returns whether the sentence names all parts: 男教师120人，女教师200人; …，其余200万元. */
function namesAll(sentence: Sentence, named: readonly Stated[]): boolean {
  if (named.length < FEWEST) return false;
  const heads = named.map((part) =>
    before(sentence, part)
      .split(/[,、，和及]/)
      .at(-1)!,
  );
  const isRest = /^(?:其余|余下|剩余)/.test(heads.at(-1)!);
  const [one = '', other = ''] = heads.map((head) => head.replace(/^.*其中/, ''));
  const areSexes =
    /^[男女]/.test(one) && /^[男女]/.test(other) && one.charAt(0) !== other.charAt(0);
  return isRest || (named.length === 2 && areSexes);
}

const OF_WHICH = /[，,（(]其中[^，,、由从比较增减降升每均]{0,12}$/;
/**
 * Compares a whole with its parts: 共投入500万元，其中A300万元、B200万元. 其中 does not promise all parts, so they only must not
 * exceed the whole. People are counted by several attributes (女生620人、住校生900人), so each part is compared by itself.
 */
export const parts: Calculation = (sentence) =>
  sentence.figures.flatMap((whole, at) => {
    const first = sentence.figures[at + 1];
    if (!first || !isExact(whole) || !isAmount(whole.unit)) return [];
    if (!OF_WHICH.test(between(sentence, whole, first))) return [];
    if (IS_CHANGE.test(before(sentence, whole))) return [];
    const named = listed(sentence, { first: at + 1, step: 1, total: whole }, JOINTS);
    return ofParts(whole, named, namesAll(sentence, named));
  });
