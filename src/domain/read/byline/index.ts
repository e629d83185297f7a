import { byBoth, byCompiler, byDate, byOutlet, byReporter, byWriter } from './bare';
import { dateIn } from '../date';
import { englishBylineIn, OF_PERIOD } from './en';
import { labelled } from './labelled';
import { labelsIn } from './labels';
import { inSimplified } from '../../quantity/script.zh';
import { isFullName } from '../names/given';
import { wordsIn } from '../printed';
import { WORDS_AND_PICTURES } from './names';
import type { Byline } from './said';

/** The longest byline. A longer line is text. */
const LONGEST = 120;

/** Returns what a line says as a byline, or null if it is not a byline. Author and source are as printed, in either script. */
export function bylineIn(printed: string): Byline | null {
  const plain = inSimplified(printed);
  const said = saidIn(plain);
  if (said === null || plain === printed) return said;
  const words = (one: string) => wordsIn(printed, one);
  const credits = said.credits?.map(({ role, name }) => ({
    role: words(role),
    name: words(name),
  }));
  return {
    ...said,
    author: said.author && words(said.author),
    source: said.source && words(said.source),
    ...(credits && { credits }),
  };
}

function saidIn(printed: string): Byline | null {
  const line = printed.replace(BULLET, '');
  if (line.length > LONGEST || /[。！？；]/.test(line) || OF_PERIOD.test(line)) return null;
  if (line !== printed && isFullName(line))
    return { author: line, source: null, publishedOn: null };
  const english = englishBylineIn(line);
  if (english) return english;
  const issue = byIssue(line);
  if (issue) return issue;
  const both = byBoth(line) ?? byWriter(line) ?? byCompiler(line) ?? byOutlet(line);
  if (both) return both;
  const text = withTightLabels(withColons(line))
    .replace(VARIANT, '發布')
    .replace(REPORTED_FROM, '$1 ')
    .replace(WORDS_AND_PICTURES, '');
  const labels = labelsIn(text);
  if (labels.length > 0) return labelled(text, labels);
  return byDate(text) ?? byReporter(text);
}

/** 作者：本报记者 张锐 《光明日报》（2022年10月22日 09版）: the paper with its day and page, after who wrote the text. */
const ISSUE =
  /(?:[来來]源[\s　]?[：:])?[\s　]{0,4}(《[^《》]{2,12}[报報刊志誌]》)[\s　]{0,2}[（(]?[\s　]{0,2}(\d{4}[^（()）]{0,16}?)[\s　]{0,2}(?:第[\s　]?)?[A-Z]?\d{1,3}[\s　]?版[\s　]{0,2}[）)]?$/;

function byIssue(line: string): Byline | null {
  const [printed, source = '', day = ''] = ISSUE.exec(line) ?? [];
  const publishedOn = dateIn(day)?.iso ?? null;
  if (printed === undefined || publishedOn === null) return null;
  const rest = line.slice(0, -printed.length).trim();
  const said = rest === '' ? null : saidIn(rest);
  return rest === '' || said ? { author: null, ...said, source, publishedOn } : null;
}

/** • 2025-12-30 健康一线: a site that prints date and source as a list. */
const BULLET = /^[•·▪‣]\s+/;

/** Taiwan writes 發佈 as often as 發布. */
const VARIANT = /發佈/g;

/** 記者宋宜庭／新竹報導, 記者 王大明 臺北報導: papers in Taiwan name the reporter and the place. */
const REPORTED_FROM =
  /((?:記者|记者)[\s　]?[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,3})[\s　]?[／/\s　][\s　]?[\u4e00-\u9fff]{2,4}(?:連線|连线|綜合|综合)?(?:報導|报导|報道|报道|專訪|专访)/;

/** 1164次阅读| 来源CSDN| 0 条评论| 作者魏星: strokes stand for the colons, and counters are between them. */
const withColons = (line: string): string =>
  STROKES.test(line)
    ? line
        .replace(COUNTERS, '')
        .replace(/([|｜][\s　]{0,2})(来源|來源|作者|编辑|責編|责编)(?=[^\s　：:|｜])/g, '$1$2：')
    : line;
const STROKES = /[|｜].{0,40}[|｜]/;
const COUNTERS = /(?<![\d年月日])\d{1,8}[\s　]?(?:次|人|条)(?:阅读|浏览|评论|点击)[\s　]?[|｜]?/g;

const WIDE_LABEL =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s　]{1,6}([\u4e00-\u9fff])(?:[\s　]{1,6}([\u4e00-\u9fff]))?(?=\s{0,4}[：:])/g;
/** Returns a text with 来源 for 来　源, where spaces widen a label to the width of its neighbours. */
export const withTightLabels = (text: string): string =>
  text.replace(WIDE_LABEL, (_, a: string, b: string, c = '') => `${a}${b}${c}`);
