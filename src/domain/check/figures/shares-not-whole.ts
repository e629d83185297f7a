import { halfOfLastDigit } from '../../quantity/precision';
import { matchesOf } from '../../matches';
import { normal } from '../../quantity/normal';
import type { Language } from '../../quantity';
import { placeIn } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { between, isExact, sentencesOf, type Sentence, type Stated } from './arithmetic/sentence';
import { sharesNotWhole as described } from '../../rules/shares-not-whole';

/** Words that say that the shares of a sentence belong to one whole. Without such words two shares may overlap. */
const OF_ONE_WHOLE =
  /其余|其他(?:类|人员|来源|收入|支出)?(?:占|为|各占)|其它占|剩余|构成(?:为|比例)?|结构(?:为|比例)|由[^,]{2,40}组成|分为|男[^,]{0,8}占[^,]{1,8},女[^,]{0,8}占|三次产业|三产|一、?二、?三产业/;
/** Degrees of one scale exclude each other. 优秀率 and 及格率 do not: an excellent student has also passed. */
const SCALES: readonly RegExp[] = [
  /(?:优秀|良好|合格|不合格|一般|较差|较好|优|良|中|差)(?:等次|等级|的)?(?:占|为)?$/,
  /(?:非常满意|比较满意|基本满意|不太满意|不满意|满意|一般)(?:的)?(?:占|为)?$/,
];
const FEWEST_DEGREES = 3;
const WHOLE = 100;
/** 三次产业结构比为9.8:38.4:51.8 */
const STRUCTURE =
  /(?:产业结构|三次产业|结构比例?)[^。;\d]{0,20}?((?:\d{1,2}(?:\.\d+)?[:∶比]){2}\d{1,2}(?:\.\d+)?)(?![\d:])/g;

/** The words of a language that say which shares belong to one whole. */
interface Words {
  share: RegExp;
  ofOneWhole: RegExp;
  otherwise: RegExp;
  scales: readonly RegExp[];
  /** The text between two shares of a list. */
  listed: RegExp;
  /** Finds structures that are printed as one term: 9.8:38.4:51.8. */
  structures: (line: Line) => Finding[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    share: /占|比重|构成|结构|比例/,
    ofOneWhole: OF_ONE_WHOLE,
    otherwise: /增长|下降|提高|率/,
    scales: SCALES,
    listed: /^[、,和及与][\u4e00-\u9fffA-Za-z“”]{0,14}$|^[、,和]$/,
    structures: structuresIn,
  },
  en: {
    share:
      /\b(?:account(?:ed|s|ing)? for|made up|makes? up|share|consist(?:ed|s)|compris(?:ed|es)|went to)\b/i,
    ofOneWhole:
      /\b(?:the rest|the remainder|the remaining|the others?|others|other (?:markets|countries|regions|sources|spending|costs|income))\b/i,
    otherwise: /\b(?:r[io]se|grew|growth|increas\w+|decreas\w+|fell|declin\w+|up|down|rate)\b/i,
    scales: [],
    listed: /^(?: of [a-z' -]{1,30})?(?:,| and|, and)(?: [A-Za-z' -]{1,40})? $/,
    structures: () => [],
  },
};

/** The shares of one whole add up to 100%, within their rounding. */
export const sharesNotWhole = rule(described, ({ lines, language }) =>
  lines.flatMap((line) => [
    ...sentencesOf(line, language).flatMap((sentence) =>
      ofSentence(sentence, line, WORDS[language]),
    ),
    ...WORDS[language].structures(line),
  ]),
);

function ofSentence(sentence: Sentence, line: Line, words: Words): Finding[] {
  return runsOf(sentence, words).flatMap((run) => {
    const sum = run.reduce((total, { value }) => total + value, 0);
    const slack = run.reduce((total, one) => total + halfOfLastDigit(one), 0);
    const isWrong = saysWhole(sentence, run, words)
      ? Math.abs(sum - WHOLE) > slack
      : isScale(sentence, run, words) && sum > WHOLE + slack;
    return isWrong ? [findingOf(line, run[0]!.start, run.at(-1)!.end, sum)] : [];
  });
}

/** Returns runs of two or more percentages that follow each other. */
function runsOf(sentence: Sentence, { listed }: Words): Stated[][] {
  const runs: Stated[][] = [];
  let run: Stated[] = [];
  for (const figure of sentence.figures) {
    const last = run.at(-1);
    const isShare = figure.unit === 'percent' && isExact(figure) && /\d/.test(figure.text);
    if (!isShare || (last && !listed.test(between(sentence, last, figure)))) {
      runs.push(run);
      run = [];
    }
    if (isShare) run.push(figure);
  }
  return [...runs, run].filter(({ length }) => length > 1);
}

const clauseBefore = ({ text, start }: Sentence, { start: at }: Stated) =>
  text.slice(Math.max(0, at - start - 24), at - start);

function saysWhole(sentence: Sentence, run: readonly Stated[], words: Words): boolean {
  const said = sentence.text.slice(0, run.at(-1)!.end - sentence.start);
  return (
    words.share.test(clauseBefore(sentence, run[0]!)) &&
    words.ofOneWhole.test(said) &&
    !words.otherwise.test(said)
  );
}

const isScale = (sentence: Sentence, run: readonly Stated[], { scales }: Words): boolean =>
  run.length >= FEWEST_DEGREES &&
  scales.some((scale) => run.every((one) => scale.test(clauseBefore(sentence, one))));

function structuresIn(line: Line): Finding[] {
  return matchesOf(normal(line.text), STRUCTURE).flatMap(({ 0: all, 1: printed, index }) => {
    const parts = printed!.split(/[:∶比]/);
    const sum = parts.reduce((total, part) => total + Number(part), 0);
    const slack = parts.reduce((total, part) => total + 0.5 * 10 ** -decimalsIn(part), 0.001);
    const start = index + all.length - printed!.length;
    const isRatio = Math.abs(sum - WHOLE) > slack && sum > WHOLE / 2;
    return isRatio ? [findingOf(line, start, start + printed!.length, sum)] : [];
  });
}

const decimalsIn = (part: string) => part.split('.')[1]?.length ?? 0;

const findingOf = (line: Line, start: number, end: number, sum: number): Finding => ({
  place: placeIn(line, start, end),
  actual: line.text.slice(start, end),
  expected: Number(sum.toPrecision(4)),
});
