import type { Quantity } from '../../quantity';
import { REACH, REGION, type Words } from './around.zh';
import { aboutIn } from './risen.zh';

/** 伙食费28元，护理费分五级，每月900元: the clause between has a subject of its own. */
const OTHER_SUBJECT = /^[,，]([\u4e00-\u9fff]{2,8}?)(?:分(?!别)|按|视|依)[^,，。;；]{1,10}[,，]/;
const OFTEN = /^(?:平均)?每(?:人每)?[日天月年周季]$/;
/** 净利润扭亏为盈，达6,430万元: the clause before tells how its subject went, and this one how far. */
const WENT =
  /[,，。;；]?(?:(?:主要)?原因[是为]|主因[是为]?)?([\u4e00-\u9fff]{2,12}?)(?:扭亏为盈|(?:再|屡|连)?创(?:历史|同期)?新[高低]|(?:稳步|持续|大幅|快速|显著|明显|稳中有|止跌|平稳|小幅|逐年|逐步|稳定|有所|轻微|急|激|大|锐|骤|猛)(?:增长|上升|提升|提高|下降|回升|回落|改善|扩大|缩短|升|降|增|减|跌)|再上新?台阶|实现新突破)[,，]$/;
const HOW_FAR =
  /^(?:(?:按[年季月]|同比)(?:增|减|升|跌)约?|(?:已|现)?(?:达到?|为|至|突破|超过?)(?:约|近)?)?$/;

/** Returns the subject of the clause before, if the own clause of a figure has none. Else an empty text. */
export function otherSubject({ text, figure }: Words, own: string, between: string): string {
  if (OFTEN.test(own)) return OTHER_SUBJECT.exec(between)?.[1] ?? '';
  if (!HOW_FAR.test(own)) return '';
  const ahead = text.slice(Math.max(0, figure.start - REACH), figure.start - own.length);
  const about = aboutIn(text.slice(Math.max(0, figure.start - REACH), figure.start));
  if (about) return about;
  return WENT.exec(ahead.split(/[。;；,，](?=[^,，。;；]*[,，]$)/).at(-1)!)?.[1] ?? '';
}

/** 输出展览到9省: the places that something went to are counted, not what went there. */
const INTO =
  /[\u4e00-\u9fff](?:(?<![增达扩升发展提降减调涨恢回])到|走进|深入|远销|销往|发往|辐射|遍及|遍布)$/;
/** Returns the kind of place that something went into, or an empty text. */
export const regionInto = ({ text }: Quantity, own: string): string =>
  (INTO.test(own) && REGION.exec(text)?.[0]) || '';
