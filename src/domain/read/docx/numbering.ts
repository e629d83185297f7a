/**
 * Numbers that Word counts itself (ECMA-376 Part 1 §17.9): 一、 （一） 1. stand in no run, and a reader of the
 * words alone would lose them. They are written into the text, where readers see them.
 */

import { elementsOf, partBetween } from './elements';

interface Level {
  format: string;
  /** `%1、` — the number of each level stands for its percent sign. */
  text: string;
  start: number;
}
type Levels = ReadonlyMap<number, Level>;

const HAN_DIGITS = '零一二三四五六七八九';
const FIRST_CIRCLED = 0x2460;
const CIRCLED = 20;

/** How each format prints a number; others are printed as decimals. */
const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: han,
  taiwaneseCountingThousand: han,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: (n) => String.fromCharCode(0x60 + n),
  upperLetter: (n) => String.fromCharCode(0x40 + n),
};

/** Two digits are enough for the parts of a report: 十一, 二十, 三十二. */
function han(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (n > 99) return String(n);
  const ten = tens === 0 ? '' : `${tens > 1 ? HAN_DIGITS[tens] : ''}十`;
  return ten + (ones > 0 || tens === 0 ? HAN_DIGITS[ones] : '');
}

function circled(n: number): string {
  return n <= CIRCLED ? String.fromCharCode(FIRST_CIRCLED + n - 1) : String(n);
}

/** A paragraph that holds no other. */
const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;
/** Mammoth makes no list of a paragraph whose list does not exist. */
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** The main part with counted numbers as text; bullets stay lists. */
export function numbersAsText(xml: string, numbering: string, styles: string): string {
  const lists = listsIn(numbering);
  if (lists.size === 0) return xml;
  const styled = numbersOfStyles(styles);
  const counters = new Map<string, number[]>();
  return xml.replace(PARAGRAPH, (paragraph) => {
    const place = placeOf(paragraph) ?? styled.get(value(paragraph, 'w:pStyle') ?? '');
    const levels = place && lists.get(place.list);
    const level = levels?.get(place?.level ?? 0);
    if (!place || !levels || !level || ['bullet', 'none'].includes(level.format)) return paragraph;
    return labelled(paragraph, label(levels, place.level, count(counters, place, levels)));
  });
}

const value = (xml: string, element: string) =>
  new RegExp(`<${element} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1];

interface Place {
  list: string;
  level: number;
}

/** ECMA-376 Part 1 §17.9.3: lists have nine levels, counted from 0. */
const LAST_LEVEL = 8;

/** The level that an attribute names; null where it names none that a list can have. */
function levelIn(xml: string, attribute: string): number | null {
  const level = Number(new RegExp(`w:${attribute}="(\\d{1,3})"`).exec(xml)?.[1] ?? NaN);
  return level <= LAST_LEVEL ? level : null;
}

function placeOf(xml: string): Place | null {
  const properties = partBetween(xml, '<w:numPr>', '</w:numPr>');
  const list = properties && value(properties, 'w:numId');
  if (!list) return null;
  const level = Number(value(properties, 'w:ilvl') ?? 0);
  return level >= 0 && level <= LAST_LEVEL ? { list, level } : null;
}

/** Headings whose style, not the paragraph, says that they are numbered. */
function numbersOfStyles(styles: string): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const style of elementsOf(styles, 'w:style')) {
    const [id, place] = [/w:styleId="([^"]*)"/.exec(style)?.[1], placeOf(style)];
    if (id && place) found.set(id, place);
  }
  return found;
}

/** Levels by the id that paragraphs name. */
function listsIn(numbering: string): Map<string, Levels> {
  const kinds = new Map<string, Levels>();
  for (const kind of elementsOf(numbering, 'w:abstractNum')) {
    kinds.set(/w:abstractNumId="([^"]*)"/.exec(kind)?.[1] ?? '', levelsIn(kind));
  }
  const lists = new Map<string, Levels>();
  for (const list of elementsOf(numbering, 'w:num')) {
    const levels = kinds.get(value(list, 'w:abstractNumId') ?? '');
    if (levels) lists.set(/w:numId="([^"]*)"/.exec(list)?.[1] ?? '', levels);
  }
  return lists;
}

function levelsIn(kind: string): Levels {
  const levels = elementsOf(kind, 'w:lvl').flatMap((xml) => {
    const at = levelIn(xml, 'ilvl');
    return at === null ? [] : [{ xml, at }];
  });
  return new Map(
    levels.map(({ xml, at }) => [
      at,
      {
        format: value(xml, 'w:numFmt') ?? 'decimal',
        text: value(xml, 'w:lvlText') ?? '',
        start: Number(value(xml, 'w:start') ?? 1),
      },
    ]),
  );
}

/** Counts one more at a level, and begins those below it anew. */
function count(counters: Map<string, number[]>, { list, level }: Place, levels: Levels): number[] {
  const numbers = counters.get(list) ?? [];
  counters.set(list, numbers);
  numbers[level] = (numbers[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
  numbers.length = level + 1;
  return numbers;
}

function label(levels: Levels, at: number, numbers: readonly number[]): string {
  const format = (level: number) => FORMATS[levels.get(level)?.format ?? ''] ?? String;
  return (levels.get(at)?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    return format(level)(numbers[level] ?? levels.get(level)?.start ?? 1);
  });
}

/** The label goes into the first words, so that it is set as they are. */
function labelled(paragraph: string, words: string): string {
  const plain = paragraph.replace(partBetween(paragraph, '<w:numPr>', '</w:numPr>') ?? '', '');
  const named = /<w:pPr>(?:<w:pStyle [^>]*\/>)?/.test(plain)
    ? plain.replace(/<w:pPr>(?:<w:pStyle [^>]*\/>)?/, `$&${NO_LIST}`)
    : plain;
  return named.replace(/<w:t(?: [^>]*)?>/, `$&${words}`);
}
