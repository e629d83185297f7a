import { isCount, UNITS, type Quantity } from '../../quantity';
import { aheadOf, CLAUSE, REACH, SHORT, type Words } from './around.zh';
import { clauseOf } from './clause.zh';
import { trimmed } from './trimmed.zh';
import { withoutTimes } from './when.zh';

/** 超过一半来自烟草类（38.2亿元）: a figure alone in brackets belongs to the words before them. */
function alone({ text, figure, before }: Words, between: string): string {
  const isAlone = text.charAt(figure.start - 1) === '(' && text.charAt(figure.end) === ')';
  if (!isAlone || between === '(' || (before && before.end === figure.start - 1)) return '';
  const ahead = text.slice(Math.max(0, figure.start - REACH), figure.start - 1);
  const [, from] = SOURCE.exec(clauseOf(ahead, between.slice(0, -1))) ?? [];
  return from ?? '';
}
/** 价格/收费争议（603宗）, 遗失占最多（806宗）: a count alone in brackets is of the words before them. */
function countedIn({ text, figure, before }: Words): string {
  const isAlone = text.charAt(figure.start - 1) === '(' && text.charAt(figure.end) === ')';
  const from = Math.max(before?.end ?? 0, figure.start - REACH);
  const [, noun = ''] = OF_LIST.exec(text.slice(figure.end, figure.end + REACH)) ?? [];
  if (!isAlone || before?.end === figure.start - 1) return '';
  const own = text
    .slice(from, figure.start - 1)
    .split(CLAUSE)
    .at(-1)!;
  const stated = withoutTimes(own).replace(LEADS, '').replace(BEGINS, '');
  const isShare = isShareInList({ text, figure, before });
  const said = isShare ? stated.replace(/^、/, '') : trimmed(stated);
  if (!isShare && !mayCount(figure, noun, said)) return '';
  if (!/^[\u4e00-\u9fff、/“”]{2,16}$/.test(said) || ENDS.test(said)) return '';
  return said.endsWith(noun) ? said : `${said}${noun}`;
}
/** 出错(34.2%)、监管不力(13.6%)，以及延误(12.6%) */
const isShareInList = ({ text, figure, before }: Words): boolean =>
  figure.unit === 'percent' &&
  !/\d/.test(before ? text.slice(before.end, figure.start - 1) : '') &&
  GOES_ON.test(text.slice(figure.end));
const GOES_ON = /^\)(?:[、,，;]?(?:以及|及|和|与)|、|[,，;；。]?$|[;；])/;
/** A share in brackets is of the words before them only if they, or a noun after the list, say what it measures. */
const mayCount = ({ unit }: Quantity, noun: string, said: string): boolean =>
  isCount(unit) ||
  ['length', 'area'].includes(UNITS[unit].dimension) ||
  unit === 'number' ||
  (unit === 'percent' && (noun !== '' || RATE.test(said)));
const RATE = /[\u4e00-\u9fff](?:率|[意程信]度|占比|比[例重])$/;
/** 中国内地(100.4万人次)、香港(14.0万人次)及台湾地区(3.2万人次)的住客: the noun after the list belongs to each place in it. */
const OF_LIST =
  /^\)(?:[、和及与][\u4e00-\u9fff]{2,8}\([^()]{1,16}\)){0,4}的([\u4e00-\u9fff]{2,6}?)(?=分别|共|合计|[上下][升降跌涨]|[增减升降]|占|为|有)/;
const LEADS = /(?:的)?(?:占)?(?:最[多高]|居首|为主|次之)$/;
const BEGINS =
  /^(?:占(?!比)|和|及|以及|以|其次[是为]|其中|[\u4e00-\u9fff]{0,4}主要(?:涉及|是|为))+/;
/** A verb, a number or a place before a bracket tells no thing. */
const ENDS = /[了着过的是为有在到达]$|其中|累计/;

/** 水库10座(大型2座、中型4座、小型4座): each kind is of the thing before the bracket. */
function kindOf(words: Words, between: string): string {
  const { figure, before } = words;
  if (!before || before.quantity.unit !== figure.unit) return '';
  const [, kind = ''] = KIND.exec(between) ?? [];
  if (!kind) return '';
  const ahead = aheadOf(words);
  const isInside = ahead.lastIndexOf('(') > ahead.lastIndexOf(')');
  return isInside ? `${kind}${before.label.replace(OTHER_KIND, '')}` : '';
}
const KIND = /^[(、,]((?:特?大|中|小|微|新|重|轻|[一二三四甲乙丙]|[省市县区]|国家)[型级类等])$/;
const OTHER_KIND =
  /^(?:特?大|中|小|微|新|重|轻|[一二三四甲乙丙]|[省市县区]|国家)[型级类等](?=[\u4e00-\u9fff]{2})/;

/** The thing after a verb of origin or belonging. */
const SOURCE = /(?:来自|源自|源于|属于?|分别为|其次为)([\u4e00-\u9fff]{2,12})$/;

/** 280亿元（71%）为经济援助金: a share alone in brackets, after the amount that has it. A growth is no share: 增加3亿元（2.4%）. */
function shareInBracket({ text, figure, before }: Words, between: string): string {
  if (!before || between !== '(' || figure.unit !== 'percent' || text.charAt(figure.end) !== ')')
    return '';
  const ahead = text.slice(Math.max(0, before.quantity.start - SHORT), before.quantity.start);
  const isShare = UNITS[before.quantity.unit].dimension !== 'proportion';
  return isShare &&
    before.label &&
    !/(?:[增减升降涨跌多少]|增[长加]|减少|提高|缩短)(?:了|约|近)?$/.test(ahead)
    ? `${before.label}占比`
    : '';
}

/** 较2021年上升6.7%（即29,157宗）: the value that a change is measured from. 高于服务承诺的目标（即92.5%）: it is the goal. */
function thatIs({ figure, before }: Words, between: string): string {
  const [, ahead = ''] = THAT_IS.exec(between) ?? [];
  if (!before || !THAT_IS.test(between)) return '';
  const [, goal = ''] = GOAL.exec(ahead) ?? [];
  if (goal) return goal;
  return isCount(figure.unit) ? before.label.replace(/[增降]幅$/, '') : '';
}
const THAT_IS = /^([^。;()]{0,40})\((?:即|亦即|也就是)(?:约|近)?$/;
const GOAL = /(?:[较比]|[高低]于|达到?)([\u4e00-\u9fff]{2,14}?(?:目标|标准|承诺|指标))$/;

/** Returns what a figure alone in brackets is of, by the words before the bracket. Empty if it is not alone there. */
export const inBracket = (words: Words, between: string): string =>
  thatIs(words, between) ||
  kindOf(words, between) ||
  alone(words, between) ||
  shareInBracket(words, between) ||
  countedIn(words);
