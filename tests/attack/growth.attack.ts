import { check, checkTranslation, coverageOf } from '../../src/domain/check';
import { fromHtml, fromText } from '../../src/domain/read';
import type { Report } from '../../src/domain/report';
import { UnreadableFileError } from '../../src/domain/result';
import { refresh } from '../../src/domain/translate';
import { paragraph, section } from '../helpers/carried';
import type { Attack, Outcome } from './attack';

/** Functions on a text whose time must grow in proportion to its length. */
const TARGETS: Record<string, (text: string) => unknown> = {
  text: (text) => fromText(`年度综述\n\n${text}`),
  html: (text) =>
    fromHtml(`<p>年度综述</p><p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}`),
  'class names': (text) => fromHtml(`<div class="${text.replace(/["&<]/g, '')}">x</div>`),
  'page title': (text) => fromHtml(`<title>a${text.replace(/[&<]/g, '')}b</title><p>x</p>`),
  'style sheet': (text) => fromHtml(`<style>.a{display:none}${text.replace(/</g, '')}</style>x`),
  markup: (text) => fromHtml(`<p>x</p>${text}`),
  'check zh': (text) => [check(reportOf(text), 'zh'), coverageOf(reportOf(text), 'zh')],
  'check en': (text) => [check(reportOf(text), 'en'), coverageOf(reportOf(text), 'en')],
  parity: (text) => checkTranslation(reportOf(text), reportOf(text), []),
  'parity en': (text) => checkTranslation(reportOf('2025年12万人。'), reportOf(text), []),
  refresh: (text) =>
    refresh({ source: { ...reportOf(text), cover: null }, target: null, terms: TERMS }),
};
const TERMS = [{ zh: '图书馆', en: 'library' }];

/** Texts that once took quadratic time or worse, one of each kind. */
const WORST =
  '百 １ 9 余 李 ,000 1倍 1个 1人次、 增长1% 三分之一 张三说：“ < <tr><td> <a_ "1_ _ /*_'.split(
    ' ',
  );
const MARKS =
  '0 万 亿 “ ” 、 ， 。 （ ） 《 》 " - … . : ： 一 十 多 近 元 人 年 月 % @ # * | [ & = a é'.split(
    ' ',
  );
const WORDS =
  '1, 1. 1万 “a” 一、 （一） (1) 第一 1- 1至1 1：1 2025年 2025年1月 “是”张三说 图1 来源： 1/2 百分之 近1 1多 其中 合计 分别为 million_ more_than_ 1_million_ hundred_ twenty- 1_ 1,000, 1、2 1人、 1的 第1届 1以上 翻一番 1成 http://a \n a\n <p> <ul><li> <b>a</b> <!-- &# </p>'.split(
    ' ',
  );

const STRUCTURES = [...WORST, ...MARKS, ...WORDS].map((one) => one.replaceAll('_', ' '));
/** The lengths of the shortest and the longest text, in characters. Each is twice as long as the one before. */
const LENGTHS = { first: 8_000, last: 128_000 };

/**
 * The greatest accepted exponent: above it, time grows faster than the length. The noise of a busy machine stays below.
 */
const MOST_POWER = 1.2;
/**
 * Shorter times do not matter, and are mostly noise and garbage collection. A text that takes so long shows how time
 * grows: with longer ones the whole attack takes hours.
 */
const LEAST_MS = 500;
/** A text that takes so long leaves no doubt. */
const SURELY_MS = 4_000;
/** The exponent is that of the last doublings. A length counts its best of `TRIES` runs. */
const DOUBLINGS = 2;
const TRIES = 2;

function reportOf(text: string): Report {
  return {
    ...{ title: '标题', subtitle: null, author: null, source: null, summary: null, keywords: null },
    ...{ year: 2025, issuedOn: null, credits: [] },
    sections: [section('s1', { heading: null, body: [paragraph(text)] })],
  };
}

/** Returns the processor time in milliseconds, which other processes hardly affect. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  try {
    run();
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (run: () => unknown): number =>
  Math.min(...Array.from({ length: TRIES }, () => cost(run)));

/**
 * Returns the exponent with which time grows up to a text that takes long enough. Null if even the longest takes too
 * little time to matter.
 */
function powerOf(run: (text: string) => unknown, structure: string): number | null {
  const of = (characters: number) => structure.repeat(Math.ceil(characters / structure.length));
  const time = (characters: number) => best(() => run(of(characters)));
  let length = LENGTHS.first;
  let longest = time(length);
  while (longest < LEAST_MS && length < LENGTHS.last) longest = time((length *= 2));
  if (longest < LEAST_MS) return null;
  const power = () => Math.log2(longest / Math.max(time(length / 2 ** DOUBLINGS), 1)) / DOUBLINGS;
  let found = power();
  // What grows too fast does so the more, the longer the text is. Noise does not.
  while (found > MOST_POWER && longest < SURELY_MS && length < LENGTHS.last) {
    longest = time((length *= 2));
    found = power();
  }
  return found;
}

const growth = (name: string, run: (text: string) => unknown) =>
  async function grown(): Promise<Outcome> {
    STRUCTURES.forEach((structure) => cost(() => run(structure.repeat(200))));
    let [count, held, most] = [0, 0, 0];
    for (const structure of STRUCTURES) {
      const power = powerOf(run, structure) ?? 0;
      count += 1;
      most = Math.max(most, power);
      if (power <= MOST_POWER) held += 1;
      else console.error(`${name}: ${JSON.stringify(structure)} grows with ${power.toFixed(2)}`);
    }
    return { count, held, note: `n^${most.toFixed(2)} at the most` };
  };

export default Object.entries(TARGETS).map(([name, run]) => ({
  name: `growth of ${name} with repeated structures`,
  run: growth(name, run),
  // It measures time, which is unreliable on a busy machine.
  full: true,
})) satisfies Attack[];
