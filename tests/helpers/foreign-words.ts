import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Spoken = 'zh-Hans' | 'en';

const SAMPLE = path.resolve(__dirname, '../../database/sample');

/** Every value of a JSON document, and not its keys. */
const valuesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(valuesIn)
    : [String(value)];

/** What the sample says: its words may stand on a page in any language. */
const DATA = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  const read = () => readFileSync(path.join(SAMPLE, name), 'utf8');
  if (name.endsWith('.json')) return valuesIn(JSON.parse(read()));
  return name.endsWith('.txt') ? read().split('\n') : [];
});

/** A short text is data only where the sample has it as it is: 发布 is a word of some sentence. */
const LONG = 8;
const whole = new Set(DATA.map((value) => value.trim()));
const isData = (text: string): boolean =>
  whole.has(text) || (text.length >= LONG && DATA.some((value) => value.includes(text)));

/** Names of languages, formats, programs, keys and people: they are called so in either language. */
const NAMES: Record<Spoken, RegExp> = {
  'zh-Hans':
    /\b(English|Word|Excel|CSV|XLIFF|Trados|memoQ|OmegaT|Phrase|Webhook|Markdown|Strapi|API|URL|Alt|Ctrl|Shift|F8|Enter|PDF|ID|RMB|CNY)\b|\.?\b(docx|xlsx|txt|md|html|csv)\b|\/uploads\/\S+|[\w.-]+@[\w.-]+|\b\d{4}-[a-z-]+\b|https?:\S+|\b[0-9a-f]{8,}\b/g,
  en: /中文|简体中文|编辑|审核|终审|翻译|林|周|何|苏|知远/g,
};

const FOREIGN: Record<Spoken, RegExp> = { 'zh-Hans': /[A-Za-z]{2,}/, en: /\p{Script=Han}/u };

/** What a page says of its data stands in quotation marks, or with a number. */
const QUOTED = /“[^”]*”|"[^"]*"|\d[\d.,]*\s*[\p{Script=Han}%％]+|[\p{Script=Han}]*\d[\d.,]*/gu;

/** Those texts of a page that are in the other language and are no data. */
export const foreignIn = (texts: readonly string[], spoken: Spoken): string[] =>
  texts.filter((text) => {
    if (isData(text.trim())) return false;
    const parts = text
      .split(/[·：:；;,，、。()（）|→]|\s{2,}|\. /)
      .filter((part) => !isData(part.trim()));
    const rest = parts.join(' ').replaceAll(QUOTED, '').replaceAll(NAMES[spoken], '');
    return FOREIGN[spoken].test(rest);
  });

/**
 * Runs in a page: what is to be read and heard on it, without the manuscript and what is typed in fields. A string, for the page has a
 * DOM and these tests have no types of it.
 */
export const TEXTS_OF_PAGE = `(() => {
  const isOut = (element) => element.closest('.ProseMirror, textarea, script, style, noscript, [lang]:not(html), .zs-words');
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent.trim() && !isOut(parentElement) && parentElement.checkVisibility()) found.add(textContent.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
    if (isOut(element) || !element.checkVisibility()) continue;
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const said = element.getAttribute(name);
      if (said) found.add(said.trim());
    }
  }
  return [...found];
})()`;
