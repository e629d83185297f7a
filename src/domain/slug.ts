import { pinyin } from 'pinyin-pro';

/** The form of a slug: lower-case ASCII words joined by hyphens, 3 to 80 characters. */
export const SLUG_PATTERN = /^(?=.{3,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const MAX_LENGTH = 80;
/** The longest key of an indicator. */
const MAX_KEY_LENGTH = 60;
const ROOM_FOR_A_SUFFIX = 5;

/**
 * Returns a slug for a report that has none: year, organization key and the title in pinyin.
 * 2025 + `qinghe-library` + 一年回望 gives `2025-qinghe-library-yi-nian-hui-wang`.
 * If the slug is too long, whole words are dropped from its end. The result is never empty.
 */
export function slugFor(report: {
  year: string | number | null;
  organizationKey: string | null;
  title: string | null;
}): string {
  const words = [report.year, report.organizationKey, romanized(report.title ?? '')]
    .filter((part) => part != null && part !== '')
    .join('-')
    .split('-');
  return fitted(words, MAX_LENGTH) || 'report';
}

/**
 * Returns a key for an indicator of this name that no other has: 接待读者 is `jie-dai-du-zhe`, and the next one
 * `jie-dai-du-zhe-2`.
 */
export function indicatorKey(name: string, taken: ReadonlySet<string>): string {
  const base = fitted(romanized(name).split('-'), MAX_KEY_LENGTH) || 'indicator';
  let attempt = 1;
  while (taken.has(slugWithNumber(base, attempt))) attempt += 1;
  return slugWithNumber(base, attempt);
}

/** Returns the slug of an attempt: a-report, a-report-2, a-report-3 … */
export function slugWithNumber(slug: string, attempt: number): string {
  return attempt < 2 ? slug : `${slug}-${attempt}`;
}

/**
 * Writes Han characters in pinyin without tones and keeps Latin letters. Marks and spaces become hyphens: 2025 · 回望
 * is `2025-hui-wang`.
 */
function romanized(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function fitted(words: string[], most: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    if (length + word.length + 1 > most - ROOM_FOR_A_SUFFIX) break;
    kept.push(word);
    length += word.length + 1;
  }
  const slug = kept.join('-');
  return slug.length >= 3 ? slug : '';
}
