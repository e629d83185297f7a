const MONTHS = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const YEAR = '(?:(?:19|20)\\d\\d|民国\\d{2,3}|1[01]\\d)';
/** 一年来, 2023年, 全年, 目前: at the beginning of a clause they tell the time, not the name. */
const TIMES = [
  `[由从自到至截在于比较]?[止至]?到?${YEAR}(?:[-~至到]${YEAR})?(?:学年|年)(?:度|底|末|初|以来|同期|全年|间)?的?`,
  `(?:${YEAR}年?)?${MONTHS}[-~至到]${MONTHS}月份?`,
  `[由从自到至截比较]?[止至]?到?${MONTHS}月(?:${MONTHS}日|[上中下]旬|份|底|末|初)?的?`,
  '[由从自到至比较同]?[去今上前本当明]一?年(?:度|同期|以来|全年|末|底|初)?的?',
  '[由从比较]?(?:上年|去年|年初|年末|期末|期初|同期|月末|季末)的?',
  '[由从比较]?[上下]半年的?|Q[1-4]季?度?|(?:前|第)?[一二三四1-4]个?季度|前三季度',
  '[近过]去?[一二三四五六七八九十两廿卅]+年(?:以?来|间)?|[一二三四五六七八九十两廿卅]+年(?:以?来|间)',
  '“?十[一二三四五]五”?(?:期间|时期|以来|末|规划)?',
  '[本上下]学[期年]|当[年月日季](?!地)|本[月季](?!度)|年内|全年|全月|目前|眼下|现在|截至目前|截止目前|迄今|至今|今年来|日前|近期|期间(?!费用)|年度(?=营业|总收入|总支出|盈利|溢利|净利|预算)',
  '按[年季月](?=上升|下跌|下降|减少|增加|增长|微|大幅|升|跌)',
  '连续(?:\\d{1,2}|[一二三四五六七八九十两多]+)(?:年|个?月|个?季度|届|天)',
  '其中|预计|据统计|据不完全统计|同时|此外|另外|另有|分别|累计|已经?(?!婚)|还(?!款|贷)|又|先后|陆续|力争|确保|争取到(?=20)|计(?=[^划算提])',
  '于|共(?!计|同|享|建|青|和|产|餐|学|读|浴|乘|识|性|鸣|振|存|富|治|商|管|用|线|育|有)',
];
const AT_HEAD = new RegExp(`^(?:${TIMES.join('|')})+`);
/** 每人每月680元: the `basis` of the figure says for whom it is. */
const EACH =
  /^(?:平均)?(?:每(?:平方公里|平方米|公里|[人户亩生村天日月年周季吨](?!均)|[百千万]+[人户亩]|台|家|位|名))+/;

/** 平均每名义工服务16.6小时 */
const ON_AVERAGE = /^平均每(?:[名位个间所家座辆台](?=[\u4e00-\u9fff]{3})|人(?=[\u4e00-\u9fff]{2}))/;

/** Returns a phrase without the time at its beginning: 上年末贷款余额, 1至11月完成投资. Also removes 每人每月 before a noun. */
export function withoutTimes(phrase: string): string {
  const rest = phrase.replace(AT_HEAD, '');
  const [each = ''] = EACH.exec(rest) ?? [];
  const isTwice = (each.match(/每/g) ?? []).length > 1;
  const bare = isTwice && each.length < rest.length ? rest.slice(each.length) : rest;
  return bare.replace(ON_AVERAGE, '');
}
