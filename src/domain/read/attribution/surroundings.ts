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
  return quotations.map((quotation, at) => {
    const next = quotations[speechFrom[at + 1] ?? quotations.length];
    return surroundingsOf(quotation, text, quotations[at - 1], next, people);
  });
}

/** For each quotation, the index of the first from it on that is no term: “…。”“云上小院”店主邓丽萍翻开登记本 is one sentence after the first. */
function nextSpeeches(quotations: readonly Quotation[]): number[] {
  const from: number[] = [];
  for (let at = quotations.length - 1; at >= 0; at -= 1)
    from[at] = TERM.test(quotations[at]!.text) ? (from[at + 1] ?? quotations.length) : at;
  return from;
}
/** 云上小院: a few characters without a mark. */
const TERM = /^[\u4e00-\u9fff\d·]{1,8}$/;

/** The longest text that is read after a quotation. In a row of terms, the whole row comes after each. */
const LONGEST_AFTER = 1_000;

function surroundingsOf(
  { open, close }: Quotation,
  text: string,
  previous: Quotation | undefined,
  next: Quotation | undefined,
  people: People,
): Surroundings {
  const before = withoutAlias(text.slice(previous ? previous.close + 1 : 0, open));
  const end = Math.min(next?.open ?? text.length, close + 1 + LONGEST_AFTER);
  const after = withoutAlias(text.slice(close + 1, end));
  const head = headOf(text, previous, before);
  const meetsNext = end === next?.open && (/[，,]$/.test(after) || after.trim() === '');
  return { before, after, head, meetsNext, people };
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
