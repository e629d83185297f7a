import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Spoken = 'zh-Hans' | 'en';

const SAMPLE = path.resolve(__dirname, '../../database/sample');

/** Returns every value of a JSON document, without its keys. */
const valuesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(valuesIn)
    : [String(value)];

/** The texts of the sample. They may be shown in any language of the admin. */
const DATA = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  const read = () => readFileSync(path.join(SAMPLE, name), 'utf8');
  if (name.endsWith('.json')) return valuesIn(JSON.parse(read()));
  return name.endsWith('.txt') ? read().split('\n') : [];
});

/**
 * A shorter text counts as data only if it equals a text of the sample: a word such as 发布 occurs inside some
 * sentence.
 */
const LONG = 8;
const whole = new Set(DATA.map((value) => value.trim()));
const isData = (text: string): boolean =>
  whole.has(text) || (text.length >= LONG && DATA.some((value) => value.includes(text)));

/** Texts of Strapi's own components for screen readers that Strapi does not let us translate. */
const OF_STRAPI =
  /^(Notifications alt\+T|Pagination|published|modified|draft|Choose (time|date)|清除 (time|date)|\[object Object\])$/;

/** A finding that lists labels of figures, in the language of the report. */
const LISTS_DATA = /^上年有、本年还没有登记的数字/;

/** Names of languages, formats, programs, keys and people. They are the same in both languages. */
const NAMES: Record<Spoken, RegExp> = {
  'zh-Hans':
    /\b(English|Word|Excel|CSV|XLIFF|Trados|memoQ|OmegaT|Phrase|Webhook|Markdown|Strapi|API|URL|Alt|Ctrl|Shift|F8|Enter|PDF|ID|RMB|CNY)\b|\.?\b(docx|xlsx|txt|md|html|csv)\b|\/uploads\/\S+|[\w.-]+@[\w.-]+|\b\d{4}-[a-z-]+\b|https?:\S+|\bSuper Admin\b|\bsite\b|\b[0-9a-f]{8,}\b/g,
  en: /简体中文|中文|责任编辑|[一二三]审|初审|复审|终审|编辑|审核|翻译|知远|^[林周何苏知编复终翻]{1,2}$|[林周何苏]/g,
};

const FOREIGN: Record<Spoken, RegExp> = { 'zh-Hans': /[A-Za-z]{2,}/, en: /\p{Script=Han}/u };

/** Data inside a text of the page: in quotation marks, or with a number. */
const QUOTED =
  /“[^”]*”|"[^"]*"|(约|近|超过?|不足|不超过|逾)?\d[\d.,至]*\s*[\p{Script=Han}%％TB]*(，\d+%)?/gu;

/** Returns the texts of a page that are in the other language and are not data. */
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
 * Runs in a page: returns its visible and accessible texts, without the manuscript and without the input fields. It is
 * a string, because the page has a DOM and these tests have no types for it.
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
