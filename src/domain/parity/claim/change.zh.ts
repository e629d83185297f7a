import type { Directions } from './direction';

const UP =
  '上调|调高|增长|增加|增至|增产|增收|增幅|增|上升|升高|攀升|回升|升|提高|提升|上涨|涨幅|涨|扩大|上浮|高出|多出|延长|加快';
const DOWN =
  '调低|下降|降低|降幅|减少|减产|减收|缩减|压减|压缩|压降|缩短|收窄|下调|下滑|下跌|跌幅|回落|放缓|放慢|削减|精简|降|减|跌|缩小';
/** More or fewer than the year before. 至少 and 许多 do not compare. */
const MORE = '(?<![许很众更诸繁至])多';
const FEWER = '(?<![至不缺很多减])少';
/** 比对照学校高11.5分, 比上年贵了8毛 */
const HIGHER = '(?<=[比较較][^，。；]{1,20})[高贵长大快重]';
const LOWER = '(?<=[比较較][^，。；]{1,20})(?:[低短小慢轻]|便宜)';
/** What may stand between the word and its figure. */
const LINK =
  '(?:了|过|率|幅度|速度|比例|幅)?(?:到|至|为|成|达|达到)?了?(?:每[\\u4e00-\\u9fff]{1,2})?\\s?';

/** A word right before the figure: 增长28.6%, 下降到40套, 同比减少了12户. */
export const ADJACENT_ZH: Directions = {
  up: new RegExp(`(?:${UP}|${MORE}|${HIGHER})${LINK}$`),
  down: new RegExp(`(?:${DOWN}|${FEWER}|${LOWER})${LINK}$`),
};
/** A word anywhere before the figure in its clause: 降低成本10%. */
export const BEFORE_ZH: Directions = {
  up: /新建|新增|净增|增长|增加|上升|提高|提升|上涨|扩大|增产|增收|高[于出]|[快多]于|超[出过](?=[^，。；\d]{0,12}(?:平均|水平|计划|预期|全[国省市县]|同期))/,
  down: /下降|降低|减少|减产|减收|缩减|压减|缩短|下调|回落|削减|[低慢少]于/,
};
/** 28.6%的增长, 10%的降幅. */
export const AFTER_ZH: Directions = {
  up: /^的(?:年均)?(?:高?增长|增幅|增速|涨幅|升幅|提升)/,
  down: /^的(?:降幅|下降|降低|减少|跌幅|减幅)/,
};
/** 降至, 增长到, 提高为: words before the new amount. */
export const TO_ZH = new RegExp(
  `(?:${UP}|${DOWN})(?<!幅)(?:了)?(?:到|至|为|成)了?(?:每[\\u4e00-\\u9fff]{1,2})?\\s?$`,
);
/** 增长了, 同比减少: words before the size of the change. */
export const BY_ZH = new RegExp(
  `(?:${UP}|${DOWN}|${MORE}|${FEWER})[了过]?\\s?$|[增降涨跌升减]幅(?:为|达到?|约|在)\\s?$`,
);
/** 由30.2%下降到: the change is named right after the old amount. */
export const FROM_TO_ZH: Directions = {
  up: new RegExp(`^(?:的)?(?:${UP})(?:到|至|为|成)`),
  down: new RegExp(`^(?:的)?(?:${DOWN})(?:到|至|为|成)`),
};
