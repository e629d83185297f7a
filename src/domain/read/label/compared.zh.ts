import { isCount, UNITS, type Quantity, type UnitCode } from '../../quantity';
import { REACH, type Words } from './around.zh';

/** 以新北市376万人最多: the words after the figure say that the thing before it leads. */
const LEADS =
  /^(?:最[多高少低大小]|[位高稳]?居[首冠第榜]|位列|名列|排[名在]|为最[多高]?|拔得头筹|占比?最[高多]|次之|[得获夺摘][冠亚季]军?|荣[登获]|蝉联|称冠|领先)/;
/** 近10年各行政区人口以淡水区增加3万人最多: of which place, and what is counted there. */
const LED_BY =
  /(?:^|[^\u4e00-\u9fff])(?:又|而|其中)?(?:近\d{1,2}年)?([\u4e00-\u9fff]{2,12})以([\u4e00-\u9fff]{1,7}[区县市镇乡省国港馆校院])(?:增加|减少)?$/;
const EACH_PLACE =
  /^[\u4e00-\u9fff]{0,4}?(?:各|全)[\u4e00-\u9fff]{0,3}[区县市镇乡省国港馆校院](?=[\u4e00-\u9fff]{2})/;
/** 自然科学博物馆以123万人次得季军: whose number it is. */
const OF_ITSELF = /(?:^|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,14})以(?:约|近|逾|超过?)?$/;
const WITH = /(?:^|[\u4e00-\u9fff])(?:以|首推|首为)([\u4e00-\u9fff]{2,8}?)(?:相差|的)?$/;
/** 与2018年的15万亩相比，深松整地面积翻了一番: the next clause names what is compared. */
const THAN =
  /^(?:的?(?:水平|规模)?)?相比,(?:今年|全年|本年)?([\u4e00-\u9fff]{2,12}?)(?=翻|增|减|上升|下降|提高|提升|降|多|少|达|为|实现|已|由|从|有所|扩|\d)/;
/** 与111年的39.7万吨相比减少, 与2019年的3263万册次水平相当: the value of another time. */
const WITH_THAT = /[与和同跟][^,]*$/;
/** 比前年的33.9亿来得多 */
const THAN_THAT = /[比较][^,]*的$/;
/** 人均借阅3册，是2014年1.41册的2倍 */
const IS_OF_YEAR =
  /(?:^|[,，])(?:约|仅|已)?(?:是|为|相当于)(?:(?:19|20)\d\d年|去年|前年)(?:同期)?的?$/;
const MORE = /^(?:来得)?(?:更|为)?[多少高低](?:出|了)?(?=[,。;]|$)/;
const AS_BEFORE = /^(?:的?水平)?(?:相比|相较|比较|相当|相若|持平|接近)(?!,)/;
/** 41.7%属“入境不过夜旅客”, 九成属捐赠 */
const BELONGS = /^(?:属于?|来自|源自)“?([\u4e00-\u9fff]{2,12})”?(?=[,。;、]|$)/;
/** 且有32%是, 其中约三成来自: a share of what was counted before. */
const SOME = /^(?:且|其中|当中|另|更|并)?有?$/;
const ARE = /^(?:都|均|多|则)?(?:是|为|来自|属于?|源自|从)/;
/** 94.8%能够在规定时间内到场, 其中2,834处配合长照政策, 逾90%已获遵办 */
const DO =
  /^(?:能够?(?!源)|可以?(?!再生|持续)|已?获(?!奖|益)|未能|仍|曾|配合|结合|取消|有意|认为|表示|选择|需要?|涉及?|人(?:已|均|都|仍|则)|成功(?!率)|顺利|重[投返])(?=[\u4e00-\u9fff])/;
/** 召唤78万宗，96.1%能于召达时间内到场 */
const CAN = /^(?:能够?(?!源)|可以|已获|未能)(?=[\u4e00-\u9fff])/;
/** 六成人已被检控 */
const OF_PEOPLE = /^人(?:已|均|都|仍|则)/;
const CHANGE = /[增降]幅$/;
/** 其中有22个机构取消 */
const someIn = (text: string, { start, unit }: Quantity, before: Before): boolean =>
  before !== null &&
  isCount(unit) &&
  isCount(before.quantity.unit) &&
  /(?:^|[,;；。])(?:其中|当中)有?$/.test(text.slice(before.end, start));

/** Returns the name that words of comparing around a figure give it, else an empty text. */
export function comparedIn({ text, figure, before }: Words, own: string): string {
  const after = text.slice(figure.end, figure.end + REACH);
  return (
    leading(figure, own, after) ||
    otherTime(figure, before, { own, after }) ||
    (isRate(figure)
      ? partIn(own, after, before)
      : (someIn(text, figure, before) && DO.test(after) && before?.label) || thanIn(own, after))
  );
}

/** 以新北市376万人最多, 博物馆以123万人次得季军 */
function leading(figure: Quantity, own: string, after: string): string {
  if (!LEADS.test(after.replace(TIMES, ''))) return '';
  const [, subject = '', place = ''] = LED_BY.exec(own) ?? [];
  if (place) return `${place}${subject.replace(EACH_PLACE, '')}`;
  const [, lead = ''] = WITH.exec(own) ?? [];
  if (lead) return lead.replace(/(?:增加|减少)$/, '');
  const [, itself = ''] = OF_ITSELF.exec(own) ?? [];
  const unit = TIMES.exec(after)?.[0] ?? UNITS_OF_PEOPLE[figure.unit] ?? '';
  return itself && `${itself}${unit}`;
}

type Before = Words['before'];

/** 与111年的39.7万吨相比减少 */
const otherTime = (
  figure: Quantity,
  before: Before,
  { own, after }: Record<'own' | 'after', string>,
): string =>
  before &&
  [before.quantity.unit, 'number'].includes(figure.unit) &&
  ((WITH_THAT.test(own) && AS_BEFORE.test(after)) ||
    (IS_OF_YEAR.test(own) && /^的(?:约|近)?[\d一二两三四五六七八九十]/.test(after)) ||
    (THAN_THAT.test(own) && MORE.test(after)))
    ? before.label
    : '';

/** 41.7%属“当天旅客”, 其中约三成来自 */
function partIn(own: string, after: string, before: Before): string {
  const [, belongs] = (own === '' && BELONGS.exec(after)) || [];
  if (belongs) return `${belongs}占比`;
  const isSome =
    (own !== '' || OF_PEOPLE.test(after) || CAN.test(after)) &&
    SOME.test(own) &&
    (ARE.test(after) || DO.test(after));
  const isOfThing = before && (!isRate(before.quantity) || CHANGE.test(before.label));
  return isSome && isOfThing ? before.label.replace(CHANGE, '') : '';
}

/** 与2018年的15万亩相比，深松整地面积翻了一番 */
const thanIn = (own: string, after: string): string =>
  (/[与和同比较跟]/.test(own) && THAN.exec(after)?.[1]) || '';

/** 89万7252参访人次排在第6名 */
const TIMES = /^[\u4e00-\u9fff]{2,4}人次/;
const UNITS_OF_PEOPLE: Partial<Record<UnitCode, string>> = { person: '人数', personTime: '人次' };

const isRate = ({ unit }: Quantity): boolean => UNITS[unit].dimension === 'proportion';
