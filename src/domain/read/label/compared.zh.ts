import { UNITS, type Quantity } from '../../quantity';
import { REACH, type Words } from './around.zh';

/** 以新北市376万人最多: the words after the figure say that the thing before it leads. */
const LEADS = /^(?:最[多高少低大小]|居[首冠]|为最[多高]?|拔得头筹|占比?最[高多])/;
const WITH = /(?:^|[\u4e00-\u9fff])(?:以|首推|首为)([\u4e00-\u9fff]{2,8}?)(?:相差|的)?$/;
/** 与2018年的15万亩相比，深松整地面积翻了一番: the next clause names what is compared. */
const THAN =
  /^(?:的?(?:水平|规模)?)?相比,(?:今年|全年|本年)?([\u4e00-\u9fff]{2,12}?)(?=翻|增|减|上升|下降|提高|提升|降|多|少|达|为|实现|已|由|从|有所|扩|\d)/;
/** 且有32%是, 其中约三成来自: a share of what was counted before. */
const SOME = /^(?:且|其中|当中|另|更|并)?有?$/;
const ARE = /^(?:都|均|多|则)?(?:是|为|来自|属于?|源自|从)/;

/** Returns the name that words of comparing around a figure give it, else an empty text. */
export function comparedIn({ text, figure, before }: Words, own: string): string {
  const after = text.slice(figure.end, figure.end + REACH);
  const lead = (LEADS.test(after) && WITH.exec(own)?.[1]) || '';
  if (lead) return lead;
  const isOf = isRate(figure);
  const [, subject] = (!isOf && /[与和同比较跟]/.test(own) && THAN.exec(after)) || [];
  if (subject) return subject;
  return isOf &&
    before &&
    SOME.test(own) &&
    own !== '' &&
    ARE.test(after) &&
    !isRate(before.quantity)
    ? before.label
    : '';
}

const isRate = ({ unit }: Quantity): boolean => UNITS[unit].dimension === 'proportion';
