import type { Line } from './line';
import type { People } from './people';
import { personIn, type Person } from './person';
import { nameAlone } from './signature';
import type { FoundQuote } from './quotes';

/** 周文秀：二十三年了。 Mary Smith: Twenty-three years. */
const LABELLED =
  /^([\u4e00-\u9fff·]{1,14}|\p{Lu}[\p{L}.’'-]{0,20}(?: [\p{L}.’'-]{1,20}){0,4})(?:：[\s　]*|: +|(?<=[\u4e00-\u9fff]):(?![\d/]))(?=\S)/u;
/** Who asks. A single character stands for the word in full. */
const ASKER =
  /^(?:本[报報刊台]|[\u4e00-\u9fff]{2,6}[报報网網刊台])?(?:记者?|記者?|主持人?|采访者|採訪者|访谈者|訪談者|问|問|编者|編者|Q|Interviewer|Host|Reporter|Editor|Question)$/;
/** With fewer questions, the lines may be labels of another kind: 记者：王芳, 电话：…. */
const FEWEST_QUESTIONS = 2;
/** The shortest question, in characters: 后来呢？ */
const SHORTEST = 4;

/** A line of an interview. */
interface Turn {
  at: number;
  label: string;
  start: number;
}

/**
 * Returns what is answered in an interview without quotation marks: 记者：最难的是什么？ / 周文秀：最难的是留住老师。 Whoever is not
 * the one who asks speaks. Lines without a label between an answer and the next question go on with the answer.
 */
export function interviewIn(lines: readonly Line[], people: People): FoundQuote[] {
  const turns = lines.flatMap(({ text }, at): Turn[] => {
    const [all = '', label = ''] = LABELLED.exec(text) ?? [];
    return label ? [{ at, label, start: all.length }] : [];
  });
  const asker = askerOf(turns, lines);
  const asks = ({ at, label, start }: Turn) =>
    (ASKER.test(label) || label === asker) && lines[at]!.text.length - start >= SHORTEST;
  const questions = turns.filter(asks);
  if (questions.length < FEWEST_QUESTIONS) return [];
  const [first] = questions;
  const later = turns.filter(({ at }) => at > first!.at);
  const inFull = later.filter((turn) => !asks(turn)).map(({ label }) => label);
  return later.flatMap((turn, index): FoundQuote[] => {
    const person = asks(turn) ? null : whoOf(turn.label, inFull, people);
    if (!person) return [];
    const next = later[index + 1];
    const last = next && asks(next) ? next.at - 1 : turn.at;
    const parts = lines.slice(turn.at, last + 1).map(({ text }, more) => {
      const start = more === 0 ? turn.start : 0;
      return { paragraph: turn.at + more, start, end: text.length, text: text.slice(start) };
    });
    return [{ parts, speaker: person.name, role: person.role }];
  });
}

/**
 * Returns the label of the one who asks, whatever it is (丁科源：…？ / 严龙宝：…。): each of its lines ends in a question, and right below each
 * somebody else answers.
 */
function askerOf(turns: readonly Turn[], lines: readonly Line[]): string | null {
  const inTurn = turns.map((turn, index) => {
    const next = turns[index + 1];
    const isAnswered = next?.at === turn.at + 1 && next.label !== turn.label;
    return { label: turn.label, isQuestion: /[？?]$/.test(lines[turn.at]!.text) && isAnswered };
  });
  const [first] = inTurn.filter(({ isQuestion }) => isQuestion);
  const own = inTurn.filter(({ label }) => label === first?.label);
  const asked = own.filter(({ isQuestion }) => isQuestion).length;
  return asked >= FEWEST_QUESTIONS && own.length - asked <= 1 ? first!.label : null;
}

/** Returns the person whom a label names. 周 is 周文秀, if one label in full begins so. */
function whoOf(label: string, inFull: readonly string[], people: People): Person | null {
  if (label.length === 1) {
    const meant = new Set(inFull.filter((one) => one.length > 1 && one.startsWith(label)));
    const [only] = meant;
    return only && meant.size === 1 ? whoOf(only, inFull, people) : null;
  }
  const person = nameAlone(label) ?? people.subjectOf(label) ?? personIn(`${label}说`);
  return person?.name
    ? { name: person.name, role: person.role ?? people.roles.get(person.name) ?? null }
    : person;
}
