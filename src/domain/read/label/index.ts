import { UNITS, type Language, type Quantity, type UnitCode } from '../../quantity';
import { normal } from '../../quantity/normal';
import { languageOf } from '../../quantity/script';
import { inSimplified } from '../../quantity/script.zh';
import { withoutSpacing } from '../../quantity/spacing';
import { spansOf, without, type Shortened } from '../../quantity/without';
import { distributed } from './apart.zh';
import { labelEn } from './en';
import {
  adjacent,
  beginsParts,
  comparesWhole,
  goesOn,
  isNear,
  ofSameKind,
  ofSameUnit,
  type Labelled,
} from './near';
import { orInstead } from './instead.zh';
import type { Words } from './around.zh';
import { inOwnScript } from './own-script.zh';
import { respective } from './respective.en';
import { sane } from './sane.zh';
import { totalOf } from './total.zh';
import { ofThingBefore } from './whole.zh';
import { labelZh } from './zh';

/** The functions that name the figures of one language. */
interface Namer {
  /** Normalizes a text for the patterns. Every character keeps its offset. */
  plain: (printed: string) => string;
  /** Finds the asides of a text, which do not name the figures outside them. */
  asides: RegExp;
  /** Returns what a figure counts, from its own clause and the figure near it. */
  labelOf: (text: string, figure: Quantity, near: Labelled | null) => string;
  /** Returns the names that one phrase gives to several figures. */
  together: (text: string, figures: readonly Quantity[]) => Together;
  /** Writes a label in the characters of the printed text. */
  shown: (printed: string, text: string) => (label: string, figure: Quantity) => string;
}

/**
 * 地区生产总值(GDP)221亿元, 案件321件(不含上年旧存28件),比上年下降1.3%. (一) and (1) are marks of a list, but not in 小(二)型水库 and 去(110)年.
 */
const ASIDES_ZH =
  /(?<!^|[\n。;:,、])\((?![一二三四五六七八九十\d]{1,3}\)(?![年型类级等期]))[^()\n]{1,80}\)/g;

type Together = (at: number, labels: readonly string[]) => string | undefined;

const NAMERS: Readonly<Record<Language, Namer>> = {
  zh: {
    plain: (printed) =>
      normal(printed)
        .replace(/(?<!分)之(?=\d)/g, '的')
        .replace(/[「『]/g, '“')
        .replace(/[」』]/g, '”'),
    asides: ASIDES_ZH,
    labelOf: (text, figure, near) =>
      ofThingBefore(
        orInstead(sane(labelZh({ text, figure, before: near })), { text, figure, before: near }),
        figure,
        adjacent(text, near, figure),
      ),
    together: (text, figures) => {
      const apart = distributed(text, figures);
      return (at, labels) => apart.of(at, labels) ?? totalOf(text, figures, at, labels);
    },
    shown: inOwnScript,
  },
  en: {
    plain: (printed) => printed,
    asides: /(?!)/g,
    labelOf: (text, figure, near) => labelEn(text, figure, near?.label ?? null),
    together: respective,
    shown: () => (label) => label,
  },
};

/**
 * Returns a label for each figure of a text, by the grammar of its sentence. The label is a first draft for the
 * editor and is never empty. If the sentence does not say what is counted, the label is the figure itself.
 */
export function labelsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
): string[] {
  const spoken = languageOf(printed, language);
  const namer = NAMERS[spoken];
  const close = withoutSpacing(printed, quantities.map(fromVerb), spoken);
  const labels = named(namer, close);
  const asides = spansOf(namer.plain(close.text), namer.asides);
  if (asides.length > 0) {
    const outer = without(close.text, close.figures, asides);
    named(namer, outer).forEach((label, nth) => (labels[outer.kept[nth]!] = label));
  }
  return labels.map((label, at) => label || quantities[at]!.text);
}

/** 女性约占64%: the verb belongs to the words that name the share, although 约 before it belongs to the figure. */
const fromVerb = (figure: Quantity): Quantity =>
  inSimplified(figure.text).startsWith('约占') ? { ...figure, start: figure.start + 2 } : figure;

interface Said extends Words {
  /** The last figure, also if it is too far away to name this one, unless nothing else does. */
  last: Labelled | null;
}

/** Returns the name that the words give a figure, or if none do, the clause before a semicolon. */
function byWords(namer: Namer, { text, figure, before, last }: Said): string {
  const label = namer.labelOf(text, figure, before);
  const isAfter = label === '' && before === null && last && goesOn(text, last, figure);
  return isAfter ? namer.labelOf(text, figure, last) : label;
}

/** Names figures in order, each with the figure before it in view. Empty where the sentence does not say it. */
function named(namer: Namer, { text: printed, figures }: Shortened): string[] {
  const text = namer.plain(printed);
  const quantities = figures.map((one) => ({ ...one, text: namer.plain(one.text) }));
  const shown = namer.shown(printed, text);
  const together = namer.together(text, quantities);
  let before: Labelled | null = null;
  let whole: Labelled | null = null;
  const labels: string[] = [];
  const known = new Map<UnitCode, Labelled>();
  quantities.forEach((figure, at) => {
    const pointed = before && isNear(text, before, figure) ? before : null;
    if (pointed && beginsParts(text, pointed, figure)) whole = pointed;
    const near: Labelled | null =
      pointed && comparesWhole(text, { before: pointed, whole }, figure)
        ? whole
        : pointed && (ofSameUnit(text, pointed, figure, known) ?? pointed);
    const said: string =
      together(at, labels) ?? byWords(namer, { text, figure, before: near, last: before });
    const told = ofSameKind(text, said, figure, known) ?? said;
    const label = near && told === near.label && !isRate(figure) ? withoutRate(told) : told;
    const named = { label, end: figure.end, quantity: figure };
    // 现金捐赠已连续两年突破千亿元: the run of years does not name the amount.
    before = label.startsWith('连续') ? before : named;
    known.set(figure.unit, named);
    labels.push(label);
  });
  return labels.map((label, at) => shown(label, quantities[at]!).replace(NOTE_MARK, ''));
}

/** 案件上升1.7倍，达到19120宗: the result is no rate of growth. */
const isRate = ({ unit }: Quantity): boolean =>
  ['proportion', 'factor', 'difference'].includes(UNITS[unit].dimension);
const withoutRate = (label: string): string =>
  label.replace(/(?<=.)[增降]幅$|(?<=.{2})[占佔](?:.{2,12}的比重|比)$/, '');

/** 国内生产总值[2]: the mark of a note is not part of a name. */
const NOTE_MARK = /\[\d{1,3}\]/g;
