import { type Language, type Quantity, type UnitCode } from '../../quantity';
import { normal } from '../../quantity/normal';
import { languageOf } from '../../quantity/script';
import { isTraditional } from '../../quantity/script.zh';
import { labelEn } from './en';
import { distributed } from './apart.zh';
import { sane } from './sane.zh';
import { ofThingBefore } from './whole.zh';
import { labelZh } from './zh';

interface Labelled {
  label: string;
  end: number;
  quantity: Quantity;
}

/** How the sentences of a language say what is counted. */
interface Grammar {
  /** A text with the marks that the grammar knows. */
  text(printed: string): string;
  /** A label as the text prints it. */
  shown(printed: string, text: string): (label: string, figure: Quantity) => string;
  /** What names several figures of a text at once. */
  names(text: string, figures: readonly Quantity[]): ReturnType<typeof distributed> | null;
  label(text: string, figure: Quantity, near: Labelled | null): string;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  zh: {
    text: (printed) =>
      normal(printed)
        .replace(/[「『]/g, '“')
        .replace(/[」』]/g, '”'),
    shown: inOwnScript,
    names: distributed,
    label: (text, figure, near) =>
      ofThingBefore(
        sane(labelZh({ text, figure, before: near })),
        figure,
        adjacent(text, near, figure),
      ),
  },
  en: {
    text: (printed) => printed,
    shown: () => (label) => label,
    names: () => null,
    label: (text, figure, near) => labelEn(text, figure, near?.label ?? null),
  },
};

/**
 * A label for each figure of a text, by the grammar of its sentence: an editor's first draft, never empty. Where the
 * sentence does not say what is counted, it is the figure itself.
 */
export function labelsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
): string[] {
  const grammar = GRAMMARS[languageOf(printed, language)];
  const text = grammar.text(printed);
  let before: Labelled | null = null;
  const shown = grammar.shown(printed, text);
  const names = grammar.names(text, quantities);
  const labels: string[] = [];
  const known = new Map<UnitCode, Labelled>();
  quantities.forEach((figure, at) => {
    const pointed = before && isNear(text, before, figure) ? before : null;
    const near: Labelled | null = pointed && (ofSameUnit(text, pointed, figure, known) ?? pointed);
    const told = names?.of(at, labels);
    const label: string = told ?? grammar.label(text, figure, near);
    before = { label, end: figure.end, quantity: figure };
    known.set(figure.unit, before);
    labels.push(label);
  });
  return labels.map(
    (label, at) => shown(label, quantities[at]!).replace(NOTE_MARK, '') || quantities[at]!.text,
  );
}

/** 国内生产总值[2]: the mark of a note is no part of a name. */
const NOTE_MARK = /\[\d{1,3}\]/g;

/** The figure of the clause right before. */
const adjacent = (text: string, before: Labelled | null, { start }: Quantity) =>
  before && text.slice(before.end, start).split(/[,，]/).length <= 2 ? before : null;

/** 投诉2,871件，办结率99.3%，同比减少312件: a change is of the last figure in its own unit. */
const CHANGE_ALONE =
  /^[,、](?:分别)?(?:同比|环比|[较比][^,]{2,8}?)?(?:减少|增加|下降|增长|上升|降低|多|少)了?$/;

function ofSameUnit(
  text: string,
  { end, quantity }: Labelled,
  figure: Quantity,
  known: ReadonlyMap<UnitCode, Labelled>,
): Labelled | null {
  const same = quantity.unit === figure.unit ? null : known.get(figure.unit);
  const isChange = same && CHANGE_ALONE.test(text.slice(end, figure.start));
  return isChange && isNear(text, same, figure) ? same : null;
}

/** A figure of another sentence says nothing of this one. */
const isNear = (text: string, { end }: Labelled, { start }: Quantity): boolean =>
  start - end < 60 && !/[。;!?\n]/.test(text.slice(end, start));

/** How far from its figure a label may stand. */
const REACH = 120;
/** Words that a label adds, in the other script. */
const ADDED: Readonly<Record<string, string>> = {
  ...{
    资金: '資金',
    金额: '金額',
    户数: '戶數',
    人数: '人數',
    占比: '占比',
    增幅: '增幅',
    降幅: '降幅',
    时间: '時間',
    时长: '時數',
    距离: '距離',
    人次: '人次',
  },
};

/** 線上捐款筆數占總筆數的比重 is put together of several words: each character as it is printed nearby. */
const inCharacters = (
  label: string,
  { window, printed, from }: { window: string; printed: string; from: number },
): string =>
  [...label]
    .map((one) => {
      const at = window.lastIndexOf(one);
      return at < 0 ? one : printed.charAt(from + at);
    })
    .join('');

/** Writes labels in the script of the text that they were read from: 借閱量, where the patterns read 借阅量. */
function inOwnScript(printed: string, text: string) {
  if (printed === text) return (label: string) => label;
  const isTraditionalText = isTraditional(printed);
  return (label: string, { start, end }: Quantity): string => {
    const from = Math.max(0, start - REACH);
    const window = text.slice(from, end + REACH);
    const find = (words: string) => {
      const at = window.lastIndexOf(words);
      return words && at >= 0 ? printed.slice(from + at, from + at + words.length) : null;
    };
    const [head, added] = [label.slice(0, -2), label.slice(-2)];
    const whole = find(label);
    if (whole !== null) return whole;
    const own = find(head);
    const isOther = own !== null && (own !== head || isTraditionalText);
    if (own === null) return inCharacters(label, { window, printed, from });
    return own + (isOther ? (ADDED[added] ?? added) : added);
  };
}
