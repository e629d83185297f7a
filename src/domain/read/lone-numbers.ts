import { numberingOf } from './numbering';
import { joinedLine, type Line } from './line';

/** `1.`, `一、`, `（二）`, `1.1`: the number of a heading, alone on a line. */
const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]?|[壹贰叁肆伍陆柒捌玖拾貳參陸]{1,2}[、．.]?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|0\d|\d{1,2}(?:\.\d{1,2}){1,2}\.?|第[一二三四五六七八九十\d]{1,3}(?:部分|[章节篇编])|(?:PART|Part|CHAPTER|Chapter|SECTION)[\s.·]{0,2}(?:\d{1,2}|[IVX]{1,4}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT))$/;
const LONGEST = 40;

/** 选优派强—— / 精兵强将沉一线: the first half of a heading that is broken over two lines. */
const FIRST_HALF = /^[\u4e00-\u9fff“”]{2,12}(?:——|──)$/;
const SECOND_HALF = /^[\u4e00-\u9fff“][^，。！？；：、]{2,18}[\u4e00-\u9fff”]$/;
const SENTENCE = /[。！？”]$/;

/** Joins numbers that are alone on a line, and first halves of headings, to the line below them. */
export function withNumbers(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    const joins = next && isNamed(next) && (isAlone(line) || isBroken(line, next, lines[at + 2]));
    found.push(joins ? joinedLine([line, next], glue) : line);
    if (joins) at += 1;
  }
  return found;
}

/** 01 陪伴: digits without a mark need a space, or they would look like a count. */
const glue = (number: string, words: string): string =>
  /[\dA-Za-z一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸]$/.test(number) ||
  !/[\u4e00-\u9fff]/.test(words)
    ? ' '
    : '';

const isAlone = ({ text, look }: Line) =>
  !look.kind && !look.heading && text.length <= 8 && NUMBER.test(text);

/** Prose follows, so that it is no line of a poem. */
const isBroken = ({ text, look }: Line, second: Line, below: Line | undefined): boolean =>
  !look.kind &&
  FIRST_HALF.test(text) &&
  SECOND_HALF.test(second.text) &&
  SENTENCE.test(below?.text ?? '');

const isNamed = ({ text, look, inlines }: Line) =>
  !look.kind &&
  inlines.length === 1 &&
  text.length <= LONGEST &&
  /[\u4e00-\u9fffA-Za-z]/.test(text) &&
  !NUMBER.test(text) &&
  numberingOf(text) === null;
