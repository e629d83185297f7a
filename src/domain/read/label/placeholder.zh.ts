import { isCount, UNITS, type Quantity, type UnitCode } from '../../quantity';
import { LONGEST } from './noun.zh';
import { PEOPLE } from './words.zh';

/** The figure before, with its label. */
export interface Before {
  label: string;
  end: number;
  quantity: Quantity;
}

export const isMoney = ({ unit }: Quantity): boolean => UNITS[unit].dimension === 'money';

/**
 * 占员工总数的18.6%, 人均1200元, 总数达到132家, 同比缩短0.5天, 高于全省4.3个百分点: returns a name if the words only point back to the figure
 * before.
 */
export function placeholder(figure: Quantity, stated: string, before: Before): string {
  const base = baseOf(before);
  const pointing = { figure, stated, before, base };
  if (EARLIER.test(stated) && ['factor', 'proportion'].includes(UNITS[figure.unit].dimension))
    return base;
  if (/^(?:约|已)?相当于?$/.test(stated)) return base;
  const isSame = before.quantity.unit === figure.unit;
  if (isSame && [SUPERLATIVE, CAME_TO, PER_MANY].some((form) => form.test(stated))) return base;
  return (
    placed(pointing) ||
    shared(pointing) ||
    compared(pointing) ||
    eachThing(pointing) ||
    eachClass(pointing) ||
    eachOften(pointing) ||
    averaged(pointing) ||
    totalled(pointing)
  );
}

/** Returns the name of the thing itself: 居民收入 of 居民收入增幅. */
const baseOf = ({ label }: Before): string => label.replace(/(?:[增降]幅|人均金额)$/, '');

/** 桃园区派出所只有8间，中坜区有11间: the place has its own number of the same thing. */
function placed({ figure, stated, before, base }: Pointing): string {
  const [, place = ''] = PLACE.exec(stated) ?? [];
  const isSame = figure.unit === before.quantity.unit;
  return isSame && place && !NO_PLACE.test(place) && !NO_PLACE.test(base)
    ? `${place}${base.replace(OTHER_PLACE, '')}`
    : '';
}
const PLACE =
  /^(?:而|则|相较于?|相比|对比)?([\u4e00-\u9fff]{2,3}[区县市镇乡])(?:则|也|亦|更|只|仅)?$/;
const OTHER_PLACE = /^[\u4e00-\u9fff]{2,3}[区县市镇乡](?=[\u4e00-\u9fff]{2})/;
/** Kinds of places, which are counted themselves. */
const NO_PLACE =
  /(?:社|小|校|景|园|片|灌|库|山|城|郊|厂|矿|林|牧|港|街|辖|灾|病|专|特|市|县|分|战|军|禁|保护|开发|工业|示范|试验|服务|行政|功能|保税|住宅|生活|自治|实验|休息|展|地)区$|(?:全|本|我|该|各|省|某)[区县市镇乡]$|(?:超|夜|股|楼|门|城|都|地级|县级|菜|集|早)市$|(?:城|集|乡|村|中心|重点|特色|古|小)镇$|(?:家|故|老|水|城|区)[乡县]$/;

interface Pointing {
  figure: Quantity;
  stated: string;
  before: Before;
  base: string;
}

/** 升至2022年1月底的19.7% */
const CAME_TO =
  /^(?:提高|提升|上升|下降|降低|增加|减少|增长|[升增降减跌涨])[至到](?:今年|目前|(?:19|20)\d\d年)?(?:\d{1,2}月)?[底末]?$/;
/** 是上年的1.6倍 */
const EARLIER =
  /^(?:约|已|相当于|达|达到|恢复[到至])?[是为]?(?:[上前]一?年度?|去年|前年|上月|上季度|同期|疫情前|[两三四五六七八九十]年前|历史同期|常年|(?:19|20)\d\d年)(?:同期|水平)?$/;

/** 最少的村也有22万元，最多的96万元 */
const SUPERLATIVE = /^(?:其中)?最[多少高低大小长短](?:的[\u4e00-\u9fff]{0,3})?$/;

/** 占员工总数的18.6%, 已动支六成五 */
function shared({ figure, stated, base }: Pointing): string {
  if (UNITS[figure.unit].dimension !== 'proportion') return '';
  const [, whole = ''] =
    /^(?:已|约|来到)?占(?:同期|全部)?([\u4e00-\u9fff]{2,12}(?<!率))$/.exec(stated) ?? [];
  if (whole) return shareOfWhole(base, whole);
  const [, done] = DONE.exec(stated) ?? [];
  return done ? `${base.replace(/(?:金额|资金)$/, '')}${done}率` : '';
}

/** 高于全省4.3个百分点, 同比缩短0.5天, 短32分钟 */
function compared({ figure, stated, before, base }: Pointing): string {
  const found = figure.unit === 'percentagePoint' ? COMPARED_WITH.exec(stated) : null;
  if (found) {
    const rate = found[1] && !before.label.endsWith('幅') ? '增幅' : '';
    return before.label && `${before.label}${rate}差`;
  }
  const isSame = before.quantity.unit === figure.unit;
  const other = besides(figure, stated, isSame);
  if (other) return other;
  if (isSame && BESIDE.test(stated)) return base;
  return CHANGED.test(stated) || DIFFERS.test(stated) || (isSame && CHANGES.test(stated))
    ? base
    : '';
}

/** 高于对陆港占比26.6%, 高于死亡数1万人: the other side of a comparison has a value of its own. */
const besides = ({ unit }: Quantity, stated: string, isSame: boolean): string =>
  (unit === 'percent' && OTHER_RATE.exec(stated)?.[1]) ||
  (isSame && OTHER_COUNT.exec(stated)?.[1]) ||
  '';

/** 人均1200元, 平均每日345份 */
function averaged({ figure, stated, before, base }: Pointing): string {
  const isPaid = isMoney(figure) && !isMoney(before.quantity);
  if (isPaid && PER_MEASURE.test(stated)) return `${base}单价`;
  if (EACH_PERSON.test(stated)) return eachPerson(base, isPaid);
  const [each] = /^平均每[户人]|^户均|^每户(?=每)/.exec(stated.replace(/戶/g, '户')) ?? [];
  if (each && /^(?:平均)?(?:每[户人]|户均)(?:每[年月周日天])?$/.test(stated))
    return isMoney(before.quantity) ? `${each.endsWith('人') ? '人' : '户'}均${base}` : '';
  const [, often = ''] =
    /^(?:平均)?(?:每([日天月年周季场])|([日月年周季场])均)$/.exec(stated)?.filter(Boolean) ?? [];
  return often && `${often === '天' ? '日' : often}均${base.replace(OF_YEAR, '')}`;
}

/** 培训驾驶员1.1万人次，人均36学时: what each got is not the people. */
function eachOften({ figure, stated, base }: Pointing): string {
  const unit = /[\u4e00-\u9fff]{2,}$/.exec(figure.text)?.[0];
  return unit && PEOPLE.test(base) && EACH_PERSON.test(stated) && isCount(figure.unit)
    ? `人均${unit}`
    : '';
}

/** 人均1200元, after an amount or after the people that got it. */
function eachPerson(base: string, isPaid: boolean): string {
  if (isPaid) return `${base}人均金额`;
  return OF_SUM.test(base) ? base.replace(OF_SUM, '人均金额') : `人均${base}`;
}
/** 乘客投诉3,286宗，每十万乘客人次2.6宗 */
const PER_MANY =
  /^(?:平均)?每[十百千]?[百万亿]?[万亿][\u4e00-\u9fff]{0,4}(?:人次|公里|人|户|辆|车次|班次|乘次)$/;
/** 开办训练班1,132班，平均每班18.4人 */
const eachClass = ({ figure, stated }: Pointing): string =>
  figure.unit === 'person' && /^(?:平均)?每[班组队校村场团]$/.test(stated)
    ? `${stated.replace('平均', '')}人数`
    : '';
/** 收购稻谷7,860吨，每百公斤2,580元 */
const PER_MEASURE = /^(?:平均)?每(?:[百千])?(?:公斤|千克|斤|吨|公吨|升|方|立方米|度)$/;
/** 年客运量2.86亿人次，日均78.1万人次 */
const OF_YEAR = /^(?:全年|年度|年均|年)(?![轻夜货报金级龄份终])(?=[\u4e00-\u9fff]{2})/;

/** 建成书屋214间，配书42.8万册，平均每间2000册 */
const eachThing = ({ figure, stated, before, base }: Pointing): string =>
  before.quantity.unit === figure.unit && /^(?:平均)?每[间家所个校村县站点处座名台辆]$/.test(stated)
    ? base
    : '';

const OF_SUM = /(?<=[\u4e00-\u9fff]{2})金额$/;
/** 每人每学年3000元 */
const EACH_PERSON =
  /^(?:平均)?(?:每[人名](?:每(?:学年|学期|季度|[年月日天次周]))?|人均|人)(?:享?有?|拥有|占有|可?获)$/;

/** 总数达到132家, 改造提升1.1万亩, 省级11家 */
function totalled({ figure, stated, before, base }: Pointing): string {
  const level = LEVEL.exec(stated)?.[0];
  if (level && LEVEL_AT_HEAD.test(before.label))
    return before.label.replace(LEVEL_AT_HEAD, level.replace(/^其中/, ''));
  if (/^(?:总数|总量|总额|共计|合计|总计)$/.test(stated))
    return `${base.replace(/^新增/, '')}${stated.replace(/^共计|^合计|^总计/, totalWord(figure.unit))}`;
  const isSame = before.quantity.unit === figure.unit;
  const [, done] = DONE_OF_THEM.exec(stated) ?? [];
  if (!isSame || !done) return '';
  if (DONE_OF_THEM.test(base) || (done.endsWith('案') && /案件$/.test(base))) return done;
  const [, whose] = TAKEN_IN.exec(base) ?? [];
  return whose === undefined ? `${done}${base.replace(PLANNED, '')}` : `${whose}${done}`;
}

/** Returns the word for a total. */
export function totalWord(unit: UnitCode): string {
  if (UNITS[unit].dimension === 'money') return '总额';
  return isCount(unit) ? '总数' : '总量';
}

/** 全省法院收案262万件，结案269万件: the second deed takes the place of the first. */
const TAKEN_IN = /^([\u4e00-\u9fff]{0,10}?)(?:收案|立案|新收|受理)$/;
/** 编制床位1200张，实际开放1326张 */
const PLANNED =
  /^(?:新辟|新开|新增|新建|新设|编制|核定|许可|设计|计划|审批|登记)(?=[\u4e00-\u9fff]{2})/;
/** 按期办结4291件, after the number received */
const DONE_OF_THEM =
  /^(?:其中|按期|按时|如期|及时|全部|实际|累计|当年|当场|已经?)*(新增|优化调整|优化|调整|延长|撤销|停运|改造|新建|改建|扩建|完成|办结|审结|修缮|维修|更新|开工|动工|竣工|完工|投产|投用|签约|落地|开业|验收|获批|立项|结题|达标|见效|交付|启动|建成|整改|销号|开放|使用|启用|在用|在岗|到岗|投放|审执结|执结|侦结|结案|办复|出栏|开行)$/;
const CHANGED =
  /^(?:同比|环比|按[年季月]|[较比][^的]{2,10})(?:缩短|减少|减亏|压缩|增加|提前|延长|净增|净减|节约|节水|节电|多|少|增|减|升|跌|上升|下跌)?$/;
const CHANGES =
  /^(?:增产|减产|上调|下调|上浮|下浮|缩短|减少|减亏|压缩|增加|提前|延长|净增|净减|节约|节水|节电)$/;
/** 增速高于全县农村居民, 高于全省平均: a difference from the rate before. */
const COMPARED_WITH =
  /^(增速|增幅|涨幅|增长率|年均增速)?(?:同比)?(?:高于|低于|优于|快于|慢于|高出|领先|落后|比)|^(?:目标|计划|预算|预期)(?:值)?[高低多少]出?$/;
/** 已动支六成五: the share of the amount before that is done. */
const DONE =
  /^(?:已|累计|实际)*(动支|支付|拨付|撥付|到位|执行|使用|发放|交付|回收|投产|开工|完工|竣工|完成|销售|出租|入驻|签约)$/;
/** 总平均分568.4分，高出全区平均34.2分, and 比国家要求的90分钟短32分钟 */
const BESIDE = /^(?:高于|低于|高出|超出|领先|落后)/;
/** 对美出口比重30.9%，高于对陆港占比26.6%: the other rate, not the difference. */
const OTHER_RATE = /^(?:高于|低于|优于|超过|不及)([\u4e00-\u9fff]{1,10}(?:占比|比重|比例|率))的?$/;
/** 出生数1万2814人高于死亡数1万2403人 */
const OTHER_COUNT = /^(?:高于|低于|多于|少于)((?!上年|去年|预期|计划|目标)[\u4e00-\u9fff]{2,8}数)$/;
const DIFFERS =
  /^(?:微|大|略|再|又|续|小幅|大幅)?(?:多|少|短|长|高|低|快|慢|早|晚|差|超|提前|延后|增|减|升|降|涨|跌)了?$/;
/** 国家级企业2家、省级11家 */
const LEVEL = /^(?:其中)?(?:国家级|省级|市级|县级|区级|部级|厅级|校级|院级|镇级|村级)$/;
const LEVEL_AT_HEAD =
  /^(?:新增)?(?:国家级|省级|市级|县级|区级|部级|厅级|校级|院级|镇级|村级)(?:[及和、]?以上)?/;

/** Returns the name of the share that a part has of a whole: 研发人员占员工总数的比重. */
export function shareOfWhole(base: string, printed: string): string {
  const whole = printed.replace(/(?<=[\u4e00-\u9fff]{2})的?(?:比重|比例|份额)[亦也则均都仍]?$/, '');
  if (/(?:计划|任务|目标)$/.test(whole)) return `${whole}完成率`;
  const long = `${base}占${whole}的比重`;
  return long.length <= LONGEST ? long : `${base}占比`;
}

/** Returns the name of a share of the figure before: 只有预算的八成. */
export const shareOfBefore = (before: Before, whole: string): string =>
  shareOfWhole(baseOf(before), whole);

/** 有息负债较年初压降, 平均分较上学期: returns the label without the comparison. An amount per person has a name of its own. */
export const withoutComparison = (label: string): string => {
  const bare = label
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:突破|跨越|迈上)[^,]{1,6}(?:大关|台阶)、?达?$/, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?<![占对同环])[较比](?:(?:19|20)\d\d年(?=同期|$)|上|去|年初|前|往|同期|原?计划|预[期算]|全[国省市县区]|行业|规定|标准|目标|[一二三四]季度)[^的]{0,8}$/,
      '',
    )
    .replace(
      /(?<=[\u4e00-\u9fff]{3})(?:分别)?(?:提高|提升|上调|增加|调整|降低|下调)?[到至]?每[人户亩生斤吨件公](?:[斤里顷])?(?:每[月年周日天])?$/,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff]{2})分别$/, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?<!每[十百千]?)[为是]?[十百千]?[百万亿]万?(?:车?公里|人次?|工时|小时)$/,
      '',
    )
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?<!平均)(?:[由从]|按[\u4e00-\u9fff]{1,4})?每(?:[十百千]?[万亿]?[人户](?=$)|[十百千]?[百千]?万[人户辆小时次]{1,2}|个?月|年|天|日|晚|周|次|人|户|亩|生|名|位|间|座|家|斤|公斤|吨|方|度|千瓦时|立方米|平方米|公里|餐|份|套|台|股|件|场|期|学[期年]|季度|小时)(?:卖|售|收|补|交)?$/,
      '',
    )
    .replace(/(?<=[\u4e00-\u9fff]{2})按[\u4e00-\u9fff]{1,4}$/, '');
  return (
    bare
      .replace(
        /(?<=[\u4e00-\u9fff]{2})[由从自](?:上一?学[年期]度?|上一?年度|[上去前今]年|年[初底末]|期初|原来|最初|(?:20)?\d{2,3}年(?:[度初底末])?)[的之]?$/,
        '',
      )
      .replace(
        /^(?:我国(?=[\u4e00-\u9fff]{3})|(?:我们|他们)(?=[\u4e00-\u9fff]{2})|我(?!们)(?:[国省市县区镇乡村院校局馆](?![家民际内外有]))?)(?=[\u4e00-\u9fff]{4})/,
        '',
      )
      .replace(/^确保(?=[\u4e00-\u9fff]{2})/, '')
      .replace(/稳定$/, '') || label
  );
};
