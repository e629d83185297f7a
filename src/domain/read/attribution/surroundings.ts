import type { People } from '../people';
import type { Quotation } from '../quotation';
import type { Surroundings } from './after';

/** Returns the words around each quotation of a paragraph. */
export function surroundingsIn(
  text: string,
  quotations: readonly Quotation[],
  people: People,
): Surroundings[] {
  const speechFrom = nextSpeeches(quotations);
  const from = beginnings(text, quotations);
  return quotations.map((quotation, at) => {
    const next = quotations[speechFrom[at + 1] ?? quotations.length];
    return surroundingsOf(text, from[at]!, quotation, next, people);
  });
}

/** For each quotation, the index of the first from it on that is no term: “…。”“云上小院”店主邓丽萍翻开登记本 is one sentence after the first. */
function nextSpeeches(quotations: readonly Quotation[]): number[] {
  const from: number[] = [];
  for (let at = quotations.length - 1; at >= 0; at -= 1)
    from[at] = TERM.test(quotations[at]!.text) ? (from[at + 1] ?? quotations.length) : at;
  return from;
}
/** Where the words before a quotation begin: after the quotation before it, and whether that one is a term. */
interface Beginning {
  previous: Quotation | undefined;
  /** The terms in the sentence: 心里“咯噔”一下，“有人！” is one sentence before 有人. */
  terms: readonly Quotation[];
}

function beginnings(text: string, quotations: readonly Quotation[]): Beginning[] {
  const from: Beginning[] = [];
  quotations.forEach((quotation, at) => {
    const previous = quotations[at - 1];
    const joins = previous !== undefined && isInSentence(text, previous, quotation);
    from.push(joins ? after(from[at - 1]!, previous) : { previous, terms: [] });
  });
  return from;
}

/** In a list of terms only the last are read, so that the time stays linear. */
const MOST_TERMS = 4;

const after = ({ previous, terms: [first, ...others] }: Beginning, term: Quotation): Beginning =>
  first && others.length + 1 >= MOST_TERMS
    ? { previous: first, terms: [...others, term] }
    : { previous, terms: first ? [first, ...others, term] : [term] };

/** Whether a quotation is a term inside the sentence that goes on to the next quotation. */
const isInSentence = (text: string, { text: term, open, close }: Quotation, next: Quotation) =>
  TERM.test(term) &&
  /[\u4e00-\u9fff]/.test(text.charAt(open - 1)) &&
  /^[\u4e00-\u9fff，,][^。！？!?；;]*$/.test(
    text.slice(close + 1, next.open).slice(0, LONGEST_HEAD),
  );

/** 云上小院: a few characters without a mark. */
const TERM = /^[\u4e00-\u9fff\d·]{1,8}$/;

/** The longest text that is read after a quotation. In a row of terms, the whole row comes after each. */
const LONGEST_AFTER = 1_000;

function surroundingsOf(
  text: string,
  { previous, terms }: Beginning,
  { open, close }: Quotation,
  next: Quotation | undefined,
  people: People,
): Surroundings {
  const before = withoutAlias(unmarked(text, previous ? previous.close + 1 : 0, open, terms));
  const end = Math.min(next?.open ?? text.length, close + 1 + LONGEST_AFTER);
  const after = withoutAlias(text.slice(close + 1, end));
  const head = headOf(text, previous, before);
  const meetsNext = end === next?.open && (/[，,]$/.test(after) || after.trim() === '');
  return { before, after, head, meetsNext, people };
}

/** Returns a part of a text without the marks of the terms in it. */
function unmarked(text: string, from: number, to: number, terms: readonly Quotation[]): string {
  const marks = terms.flatMap(({ open, close }) => [open, close]).filter((at) => at >= from);
  const edges = [...marks, to];
  return edges.map((edge, at) => text.slice(at === 0 ? from : edges[at - 1]! + 1, edge)).join('');
}

/** 小凯（化名）, 李大山（右）: words about a name, which part it from its verb. */
const withoutAlias = (text: string): string =>
  text.replace(/[（(](?:化名|音译|[左右中][一二三]?|前排[左右][一二三]?)[）)]/g, '');

/** The longest part of a sentence that is read before a quotation in it. */
const LONGEST_HEAD = 60;

/** 学员乌力吉把“戏比天大”四个字抄在本子上，逢人便念：the sentence began before the quotation of a term. */
function headOf(text: string, previous: Quotation | undefined, before: string): string {
  if (!previous || /[。！？!?；;]./.test(before.trimEnd())) return '';
  const near = text.slice(Math.max(0, previous.open - LONGEST_HEAD), previous.open);
  // 果果大喊：“我看见了！”年小山答：the previous quotation is somebody else's speech.
  return /[：:，,]\s*$/.test(near) ? '' : near.split(/[。！？!?；;”」"]/).at(-1)!;
}
