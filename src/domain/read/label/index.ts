import { UNITS, type Language, type Quantity, type UnitCode } from '../../quantity';
import { normal } from '../../quantity/normal';
import { languageOf } from '../../quantity/script';
import { isTraditional } from '../../quantity/script.zh';
import { labelEn } from './en';
import { distributed } from './apart.zh';
import { totalWord } from './placeholder.zh';
import { sane } from './sane.zh';
import { ofThingBefore } from './whole.zh';
import { labelZh } from './zh';

interface Labelled {
  label: string;
  end: number;
  quantity: Quantity;
}

/**
 * A label for each figure of a text, by the grammar of its sentence: an editor's first draft, never empty. Where the
 * sentence does not say what is counted, it is the figure itself.
 */
export function labelsOf(
  printed: string,
  quantities: readonly Quantity[],
  language: Language,
): string[] {
  const spoken = languageOf(printed, language);
  const text =
    spoken === 'zh'
      ? normal(printed)
          .replace(/[「『]/g, '“')
          .replace(/[」』]/g, '”')
      : printed;
  let before: Labelled | null = null;
  const shown = spoken === 'zh' ? inOwnScript(printed, text) : (label: string) => label;
  const names = spoken === 'zh' ? distributed(text, quantities) : null;
  const labels: string[] = [];
  const known = new Map<UnitCode, Labelled>();
  quantities.forEach((figure, at) => {
    const pointed = before && isNear(text, before, figure) ? before : null;
    const near: Labelled | null = pointed && (ofSameUnit(text, pointed, figure, known) ?? pointed);
    const told = names?.of(at, labels) ?? totalOf(text, quantities, at, labels);
    const label: string =
      told ??
      (spoken === 'zh'
        ? ofThingBefore(
            sane(labelZh({ text, figure, before: near })),
            figure,
            adjacent(text, near, figure),
          )
        : labelEn(text, figure, near?.label ?? null));
    before = { label, end: figure.end, quantity: figure };
    known.set(figure.unit, before);
    labels.push(label);
  });
  return labels.map(
    (label, at) => shown(label, quantities[at]!).replace(NOTE_MARK, '') || quantities[at]!.text,
  );
}

const TOTAL = /^[,，、]?(?:[两三]项|以上)?(?:合计|共计|总计|总共|一共)(?:达到?|为|约)?$/;

/** 正会员6,482人，赞助会员11,305人，合计17,787人: a total is of what both names end with. */
function totalOf(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  labels: readonly string[],
): string | undefined {
  const [first, second, figure] = [quantities[at - 2], quantities[at - 1], quantities[at]!];
  if (!first || !second || !TOTAL.test(text.slice(second.end, figure.start))) return undefined;
  if (first.unit !== figure.unit || second.unit !== figure.unit) return undefined;
  const common = commonEnd(labels[at - 2]!, labels[at - 1]!);
  return common.length < 2 ? undefined : `${common}${totalWord(figure.unit)}`;
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return one === other ? '' : one.slice(one.length - length);
}

/** 国内生产总值[2]: the mark of a note is no part of a name. */
const NOTE_MARK = /\[\d{1,3}\]/g;

/** The figure of the clause right before. */
const adjacent = (text: string, before: Labelled | null, { start }: Quantity) =>
  before && text.slice(before.end, start).split(/[,，]/).length <= 2 ? before : null;

/** 投诉2,871件，办结率99.3%，同比减少312件; 满意度93分，连续6年保持在90分以上: what is said of the last figure in the same unit. */
const CHANGE_ALONE =
  /^[,、](?:分别)?(?:同比|环比|[较比][^,]{2,8}?)?(?:减少|增加|下降|增长|上升|降低|多|少)了?$/;
/** 签约项目9个，总投资38亿元，其中已开工6个 */
const DONE_OF_THEM = /^[,，、]其中,?(?:已经?)?(?:开工|竣工|完工|投产|投用|落地|开业|建成|交付)$/;
const KEPT = /^(?:均|都|一直|始终)?(?:保持|稳定|维持|控制)在$/;

function ofSameUnit(
  text: string,
  { end, quantity }: Labelled,
  figure: Quantity,
  known: ReadonlyMap<UnitCode, Labelled>,
): Labelled | null {
  const isShare = UNITS[figure.unit].dimension === 'proportion';
  const same = quantity.unit === figure.unit ? null : known.get(figure.unit);
  const said = text.slice(end, figure.start);
  const isChange =
    same && (KEPT.test(said) || DONE_OF_THEM.test(said) || (!isShare && CHANGE_ALONE.test(said)));
  return isChange && isNear(text, same, figure) ? same : null;
}

/** A figure of another sentence says nothing of this one. */
const isNear = (text: string, { end }: Labelled, { start }: Quantity): boolean =>
  start - end < 60 && !/[。;；!！?？\n]/.test(text.slice(end, start));

/** How far from its figure a label may stand. */
const REACH = 120;
/** Words that a label adds, in the other script. */
const ADDED: Readonly<Record<string, string>> = {
  ...{
    资金: '資金',
    金额: '金額',
    总数: '總數',
    总额: '總額',
    总量: '總量',
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
