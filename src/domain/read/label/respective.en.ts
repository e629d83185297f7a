import type { Quantity } from '../../quantity';

/** compared with 2,046 and 3,710 respectively: the words that join and end such a list. */
const JOINED = /^(?: (?!and )[a-z]+){0,2},? and (?:about |nearly |over )?$/i;
const ENDS_LIST = /^(?: [a-z]+){0,2},? respectively\b/i;
/** 23,700 calls and 4,150 web chats, an increase of 12% and 41% respectively */
const MOVE =
  /\b(?:increase|rise|growth|gain|drop|fall|decline|decrease|reduction)s? of (?:about |nearly |over )?$/i;
const FALLS = /^(?:drop|fall|decline|decrease|reduction)/i;
const SHORT = 40;
/** Social care and health remained popular, receiving £565m and £539m respectively */
const TWO_SUBJECTS =
  /^(?:the |our )?([a-z][a-z' -]{2,30}?) and (?:the |our )?([a-z][a-z' -]{2,30}?) (?:were|was|are|is|had|have|received|raised|remained?|rose|fell|grew|reached|stood|recorded|generated|spent|won|saw)\b/i;
const REACH = 160;
const sentenceBefore = (text: string, { start }: Quantity): string =>
  text
    .slice(Math.max(0, start - REACH), start)
    .split(/[.!?;] |\n/)
    .at(-1)!;

/**
 * Returns the names that `respectively` gives to two figures: those of the two figures before them. Undefined for
 * other figures.
 */
export function respective(text: string, figures: readonly Quantity[]) {
  const seconds = new Set<number>();
  figures.forEach((figure, at) => {
    const earlier = figures[at - 1];
    const isLast = ENDS_LIST.test(text.slice(figure.end, figure.end + SHORT));
    if (earlier && isLast && JOINED.test(text.slice(earlier.end, figure.start))) seconds.add(at);
  });
  return (at: number, labels: readonly string[]): string | undefined => {
    const first = seconds.has(at) ? at - 1 : seconds.has(at + 1) ? at : -1;
    const [one, other] = [labels[first - 2], labels[first - 1]];
    const said = first < 0 ? '' : sentenceBefore(text, figures[first]!);
    if (first >= 0 && !/\d/.test(said)) return TWO_SUBJECTS.exec(said)?.[1 + at - first];
    if (first < 2 || !one || !other || one === other) return undefined;
    const between = text.slice(figures[first - 1]!.end, figures[first]!.start);
    if (/[.;!?\n] ?/.test(between)) return undefined;
    return movedBy(between, figures[first]!, at === first ? one : other);
  };
}

const movedBy = (between: string, { unit }: Quantity, label: string): string => {
  const [move] = (unit === 'percent' && MOVE.exec(between)) || [];
  return move ? `${FALLS.test(move) ? 'decline' : 'growth'} of ${label}` : label;
};
