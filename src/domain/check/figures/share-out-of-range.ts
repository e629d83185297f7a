import type { Language, Quantity } from '../../quantity';
import { normal } from '../../quantity/normal';
import { placeIn } from '../places';
import { rule, type Line } from '../rule';
import { isProportion } from './proportion';
import { shareOutOfRange as described } from '../../rules/share-out-of-range';

/**
 * Rates that cannot be above 100%. The list leaves out rates that can: 完成率, 增长率, 床位使用率, 毛入学率, 负债率, 产销率, 覆盖率 (of a
 * network), 拨备覆盖率, and comparisons with a plan, a mean or another year: 占年度计划的108.5%.
 */
const RATES =
  '(?<!毛)(?:合格|优良|优秀|及格|满意|出勤|到课|就业|办结|办复|参保|到位|通过|达标|毕业|巩固|签约|好评|知晓|普及|入住|回访|治愈|好转|检出|(?<!拨备|准备|[呆坏][帐账]|损失|流动性|债务|利息|成本)覆盖|破案|结案|调解成功|按时|按期|准时|准确|正确|成活|存活|绿化|城镇化|贫困发生|漏评|错评|识别准确|投票|参与)率';
const SHARE_ZH = new RegExp(
  `(?:${RATES}|占(?!用)(?![^,;。%\\d]{0,10}(?:计划|任务|目标|预算|均|上年|去年|同期))[^,;。%\\d]{0,10}|占比|比重|比例)(?:已|仍|均|都|分别|为|达到?|到|至|高达|保持在|稳定在|上升|提高|提升|超过?|约)*$`,
);
const SHARE_EN =
  /\b(?:(?:pass|satisfaction|attendance|employment|graduation|completion of treatment|coverage|approval|survival) rate[^.;,\d]{0,24}|account(?:s|ed|ing) for (?:about |nearly |over |more than )?|(?:share|proportion)[^.;,\d]{0,24}(?:was|is|of|to|at) )$/i;
const IS_SHARE: Record<Language, RegExp> = { zh: SHARE_ZH, en: SHARE_EN };
/** Verbs of falling. Nothing falls by more than its whole (下降120%), except amounts that can become negative. */
const FALLS =
  /(?:下降|减少|降低|缩短|回落|缩减|压缩|下跌|降幅|跌幅)(?:了|达到?|为|约|超过?|近)*$|\b(?:fell|fall|falls|falling|dropped|decreased|declined|reduced)(?: \w+){0,3} by (?:about |over |more than |nearly )?$/i;
const MAY_BE_NEGATIVE =
  /利润|盈|亏|净利|收益|结余|顺差|效益|profit|surplus|earnings|income|balance/i;
const BEFORE = 40;
const ALL = 100;

/** A share is between 0% and 100%, and nothing falls by more than 100%. Growth has no limit. */
export const shareOutOfRange = rule(described, ({ lines, language }) =>
  lines.flatMap((line) =>
    line
      .figures()
      .filter((figure) => isOutOfRange(figure, line, language))
      .map(({ text, start, end }) => ({
        place: placeIn(line, start, end),
        actual: text,
      })),
  ),
);

function isOutOfRange(figure: Quantity, { text }: Line, language: Language): boolean {
  const most = figure.value ?? figure.max ?? 0;
  const least = figure.value ?? figure.min ?? 0;
  if (!isProportion(figure.unit) || (most <= ALL && least >= 0)) return false;
  const head = normal(text.slice(Math.max(0, figure.start - BEFORE), figure.start));
  if (IS_SHARE[language].test(head)) return true;
  return most > ALL && FALLS.test(head) && !MAY_BE_NEGATIVE.test(head);
}
