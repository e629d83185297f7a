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

/** What Strapi's own parts say to a screen reader and have no text for that anybody could translate. */
const OF_STRAPI =
  /^(Notifications alt\+T|Pagination|published|modified|draft|Choose (time|date)|清除 (time|date)|\[object Object\])$/;

/** A finding that goes on with labels of figures, in whatever language the report is. */
const LISTS_DATA = /^上年有、本年还没有登记的数字/;

/** Names of languages, formats, programs, keys and people: they are called so in either language. */
const NAMES: Record<Spoken, RegExp> = {
  'zh-Hans':
    /\b(English|Word|Excel|CSV|XLIFF|Trados|memoQ|OmegaT|Phrase|Webhook|Markdown|Strapi|API|URL|Alt|Ctrl|Shift|F8|Enter|PDF|ID|RMB|CNY)\b|\.?\b(docx|xlsx|txt|md|html|csv)\b|\/uploads\/\S+|[\w.-]+@[\w.-]+|\b\d{4}-[a-z-]+\b|https?:\S+|\bSuper Admin\b|\bsite\b|\b[0-9a-f]{8,}\b/g,
  en: /简体中文|中文|责任编辑|[一二三]审|初审|复审|终审|编辑|审核|翻译|知远|^[林周何苏知编复终翻]{1,2}$|[林周何苏]/g,
};

const FOREIGN: Record<Spoken, RegExp> = { 'zh-Hans': /[A-Za-z]{2,}/, en: /\p{Script=Han}/u };

/** What a page says of its data stands in quotation marks, or with a number. */
const QUOTED =
  /“[^”]*”|"[^"]*"|(约|近|超过?|不足|不超过|逾)?\d[\d.,至]*\s*[\p{Script=Han}%％TB]*(，\d+%)?/gu;

/** Those texts of a page that are in the other language and are no data. */
export const foreignIn = (texts: readonly string[], spoken: Spoken): string[] =>
  texts.filter((text) => {
    if (isData(text.trim()) || OF_STRAPI.test(text) || LISTS_DATA.test(text)) return false;
    const parts = text
      .replaceAll(/“[^”]*”/g, '')
      .split(/[·：:；;,，、。()（）|→…]|\s{2,}|\. /)
      .map((part) => part.trim())
      .filter((part) => !isData(part))
      .map((part) => part.replaceAll(NAMES[spoken], '').replaceAll(QUOTED, '').trim())
      .filter((part) => !isData(part));
    return FOREIGN[spoken].test(parts.join(' '));
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
