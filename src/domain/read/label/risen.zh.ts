import { aheadOf, CLAUSE, SENTENCE, type Words } from './around.zh';
import { grownIn, rateWord } from './growth.zh';
import { withoutDoer } from './doer.zh';
import { trimmed } from './trimmed.zh';
import { withoutTimes } from './when.zh';

/** 增长8.9%: returns what grew, from this clause, the clause before, or the figure before. */
export function growthOf(words: Words, own: string): string {
  const of =
    trimmed(grownIn(own)).replace(/^(?:平均|年均|月均|累计)$/, '') ||
    ofWhole(words, own) ||
    trimmed(subjectBefore(aheadOf(words)));
  return of ? `${of}${rateWord(own)}` : '';
}

/** 骗案一万宗，占罪案四成七，按年增加百分之九: what grows is the thing, not its share. */
const ofWhole = ({ text, figure, before }: Words, own: string): string => {
  const [, subject] = (before && SUBJECT.exec(text.slice(before.end, figure.start))) || [];
  if (subject) return trimmed(withoutTimes(subject));
  const label = before?.label.replace(/[增降]幅$/, '') ?? '';
  return figure.unit === 'percent' && A_YEAR.test(own)
    ? label.replace(/(?<=.{2})(?:占.{2,12}的比重|占比)$/, '')
    : label;
};
/** 暴力罪案13000宗，而毒品罪案的数字，较前一年下跌25%: the clause before names another thing. */
const SUBJECT =
  /,(?:而|至于)?([\u4e00-\u9fff]{3,14}?(?:数字|数目|数量|宗数|人数|金额|比率))(?:亦|也|则)?,[^,，。;；]*$/;
const A_YEAR = /^(?:按[年季月]|同比)/;

/** A noun that is measured: a count, an amount, a rate, a size. */
const MEASURED = /(?:[数量额率值]|面积|收入|支出|规模)$/;

/**
 * Returns what the clauses before a figure measure: the subject of the last one (外借文献量常年高居榜首，达671万册次), or the topic of the sentence
 * (在注册人数上，青石最多，有32万人). Empty if they measure nothing.
 */
export function measuredBefore(ahead: string): string {
  const subject = withoutDoer(subjectBefore(ahead)).replace(
    /^(?:增加|扩大|提高|减少)(?=[\u4e00-\u9fff]{3})/,
    '',
  );
  if (MEASURED.test(subject)) return subject;
  const about = aboutIn(ahead);
  if (about) return about;
  const topic = TOPIC.exec(ahead.split(SENTENCE).at(-1)!)?.[1] ?? '';
  return withoutTimes(topic.replace(/^.*的(?=[\u4e00-\u9fff]{4})/, ''));
}
/** Returns what the clause before a figure says it is of, if the own clause only counts. Else an empty text. */
export function aboutIn(ahead: string): string {
  const sentence = ahead.split(SENTENCE).at(-1)!;
  if (TOPIC.test(sentence)) return '';
  const about = LEADING.exec(sentence)?.[1] ?? ABOUT.exec(sentence)?.[1] ?? '';
  return trimmed(withoutTimes(about));
}

/** 以太阳光电装置容量占大宗，今年1月底为7.8GW */
const LEADING =
  /(?:^|,)以([\u4e00-\u9fff]{2,16}?)(?:占大宗|占多数|为主|居[首冠多]|最[多高大]),[^,]{0,12}?(?:为|有|达到?|约)$/;
/**
 * 失车案同样录得增加，由433宗增至511宗; 至于凶杀案，去年有28宗; 伤人案，去年有3宗: the clause before names it, and this one only counts.
 */
const ABOUT =
  /(?:^|,)(?:至于|关于|而|其中|另外)?([\u4e00-\u9fff]{2,12}?)(?:(?:虽然?|同样|亦|也|均|都|则|仍)?(?:录得|略有|有所|明显|大幅|轻微|持续)?(?:增加|上升|上涨|下跌|下降|减少|回落|增长|[跌升降增]幅)|最[多高大]|(?<=[案件罪类业率量数额务求费目]))(?:趋势)?,(?:去年|今年|全年|本年度?|期内|(?:19|20)\d\d年)?(?:共|则|已|就|仍)?(?:有|达到?|录得|为|(?:由|从)[^,]{0,10}?的?|约)?$/;
const TOPIC =
  /^(?:在|从|就)([\u4e00-\u9fff]{4,20}?(?:[数量额率值]|面积|收入|支出|规模|时长))(?:上|方面|方面看|看|来看),/;

/** 消防拯救工作方面，去年共有1,493宗: returns what the sentence says that it is about. */
export const matterOf = (ahead: string): string => {
  const [, about = ''] = IN_MATTERS_OF.exec(ahead.split(SENTENCE).at(-1)!) ?? [];
  return trimmed(withoutTimes(about));
};
const IN_MATTERS_OF = /^(?:在|至于|就)?([\u4e00-\u9fff]{4,16}?)方面,/;

/** 工业增加值增速由负转正，全年增长8.9%: returns the subject of the clause before. */
export function subjectBefore(ahead: string): string {
  const sentence = ahead.split(SENTENCE).at(-1)!;
  const clause = sentence.split(CLAUSE).at(-2) ?? '';
  const [subject = ''] =
    /^[\u4e00-\u9fff]{2,24}?(?=由|从|实现|与(?:去年|上年|同期)|[也亦均都]?(?:有所|略有|录得|仍|依然|占最[大高多])|持续|稳步|有所|较快|快速|平稳|不断|保持|逐[步年月季]|[也亦]?明显|[也亦]?大幅|继续|呈|再|止|企稳|同样|同步|双双|一齐|[常连]年|[高位稳]居|最[多高低大少快]|名列|排名|增多|增加(?!值)|增长|减少|下降|上升|提高|创|突破|$)/.exec(
      withoutTimes(clause),
    ) ?? [];
  return subject.replace(/(?:增速|增幅|增长|运行)$/, '');
}
