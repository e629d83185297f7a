import type MarkdownIt from 'markdown-it';
import { isMostlyChinese } from '../mostly-chinese';

/** Characters of scripts that put no space between words, so that stars stand right beside them. */
const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]$/u;
const UNSPACED_NEXT = new RegExp(`^${UNSPACED.source.slice(0, -1)}`, 'u');
const PUNCTUATION = /[\p{P}\p{S}]$/u;
const PUNCTUATION_NEXT = /^[\p{P}\p{S}]/u;

/**
 * Lets stars beside Chinese characters begin and end emphasis: **抓实整改。**全年… CommonMark (0.31.2 §6.2) expects a space or a
 * punctuation mark between the stars and the next word, so that these would be printed as stars.
 */
export function withStarsInChinese(markdown: MarkdownIt): void {
  const { State } = markdown.inline;
  markdown.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      // Only stars: an underscore inside a word is a part of it.
      if (!canSplitWord) return found;
      const before = this.src.slice(Math.max(0, start - 2), start);
      const after = this.src.slice(start + found.length, start + found.length + 2);
      return {
        ...found,
        can_open: found.can_open || (UNSPACED.test(before) && PUNCTUATION_NEXT.test(after)),
        can_close: found.can_close || (UNSPACED_NEXT.test(after) && PUNCTUATION.test(before)),
      };
    }
  };
}

/**
 * Keeps the line breaks inside a paragraph of Chinese, or of lines that no program wrapped. CommonMark (§6.8) prints them as
 * spaces, because English is wrapped at words. Others begin a new line only for a new paragraph.
 */
export function withLinesOfAuthor(markdown: MarkdownIt): void {
  markdown.core.ruler.push('lines-of-author', ({ tokens }) => {
    for (const { content, children } of tokens)
      if (children && (isMostlyChinese(content) || isUnwrapped(content)))
        for (const child of children) if (child.type === 'softbreak') child.type = 'hardbreak';
  });
}

/** Programs wrap at 120 characters or fewer. */
const WIDEST_PAGE = 120;
const isUnwrapped = (text: string): boolean =>
  text.split('\n').some(({ length }) => length > WIDEST_PAGE);
