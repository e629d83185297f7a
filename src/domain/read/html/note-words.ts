import { wordsOf, type Element } from './tree';

/** 1, [2], ①, *, iv: marks that lead to a note. */
export const MARK =
  /^[[(（【〔]?(?:注\s?)?(\d{1,3}|[*†‡§#]{1,3}|[①-⑳]|[ivxlIVXL]{1,6}|[a-z])[\])）】〕]?[.:：]?$/;
/** The names of headings. */
export const HEADING = /^h[1-6]$/;
const BACK = /^\s*[↩↑^⤴▲]?\ufe0e?\ufe0f?\s*$|^(?:返回|back)$/i;

/** Brackets around a mark are part of the mark: [2]. */
export function unbracket(element: Element, parent: Element | undefined): void {
  const at = parent?.children.indexOf(element) ?? -1;
  const [before, after] = [parent?.children[at - 1], parent?.children[at + 1]];
  if (typeof before !== 'string' || typeof after !== 'string') return;
  if (!/[[【〔]\s*$/.test(before) || !/^\s*[\]】〕]/.test(after)) return;
  parent!.children[at - 1] = before.replace(/[[【〔]\s*$/, '');
  parent!.children[at + 1] = after.replace(/^\s*[\]】〕]/, '');
}

/** Returns the id on the same page that a link leads to. */
export const labelOf = ({ attributes }: Element): string => {
  const label = (attributes.href ?? '').slice(1);
  try {
    return decodeURIComponent(label);
  } catch {
    return label;
  }
};

/** Returns the text of a note, and its words that only lead back or repeat the mark. */
export function read(holder: Element, mark: string): { text: string; rest: string[] } {
  const rest: string[] = [];
  const lines: string[] = [''];
  let isFirst = true;
  const visit = (element: Element): void => {
    for (const node of element.children) {
      if (typeof node === 'string') {
        lines.push((lines.pop() ?? '') + node);
        isFirst &&= node.trim() === '';
      } else if (isBack(node, mark, isFirst)) rest.push(wordsOf(node).trim());
      else {
        if (node.name === 'p' || node.name === 'br') lines.push('');
        visit(node);
      }
    }
  };
  visit(holder);
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  // Without punctuation after it, a number may belong to the words: 3 in 3月.
  const end = /^\w+$/.test(mark) ? '' : '?';
  const sign = mark.replace(/[*†‡§#]/g, '\\$&');
  const numbered = new RegExp(`^[[(（【〔]?${sign}[\\])）】〕.、:：]${end}\\s*`);
  const own = numbered.exec(text)?.[0];
  return own ? { text: text.slice(own.length), rest: [...rest, own.trim()] } : { text, rest };
}

/** Whether an element is ↩, or repeats the mark as a link back into the text. */
function isBack(element: Element, mark: string, isFirst: boolean): boolean {
  const words = wordsOf(element).trim();
  if (element.name === 'sup') return isFirst && MARK.exec(words)?.[1] === mark;
  if (element.name !== 'a' || !(element.attributes.href ?? '').startsWith('#')) return false;
  return (
    BACK.test(words) ||
    MARK.exec(words)?.[1] === mark ||
    /back/i.test(element.attributes.class ?? '')
  );
}
