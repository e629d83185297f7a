import type { Inline, Text } from '../../report';
import { flatText } from '../rich-line';

/** Joins neighbours with the same formatting, and removes white space around the whole. */
export function joined(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines.map(withJoinedWords)) {
    const last = found.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && isAlike(last, inline))
      last.text += inline.text;
    else found.push(inline);
  }
  const isBlank = (inline: Inline | undefined) =>
    inline !== undefined && flatText([inline]).trim() === '';
  while (isBlank(found[0])) found.shift();
  while (isBlank(found.at(-1))) found.pop();
  trimEdge(found[0], 'start');
  trimEdge(found.at(-1), 'end');
  return found.filter((inline) => flatText([inline]) !== '');
}

const isAlike = (a: Text, b: Text) => a.bold === b.bold && a.italic === b.italic;

const withJoinedWords = (inline: Inline): Inline =>
  inline.type === 'text' ? { ...inline } : { ...inline, children: joinedWords(inline.children) };

function joinedWords(words: readonly Text[]): Text[] {
  const found: Text[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last && isAlike(last, word)) last.text += word.text;
    else found.push({ ...word });
  }
  return found.filter(({ text }) => text !== '');
}

function trimEdge(inline: Inline | undefined, edge: 'start' | 'end'): void {
  const word = inline?.type === 'link' ? inline.children.at(edge === 'start' ? 0 : -1) : inline;
  if (word) word.text = edge === 'start' ? word.text.trimStart() : word.text.trimEnd();
}
