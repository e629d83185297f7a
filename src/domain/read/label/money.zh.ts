import type { Quantity } from '../../quantity';
import { nounAfter } from './noun.zh';
import { isMoney, type Before } from './placeholder.zh';
import { trimmed } from './trimmed.zh';
import { SOMEBODY } from './words.zh';

/** 150万元助学资金, 20万元的帮扶物资: the words after the amount name what is paid. */
const PAID =
  /^的?(?![或和及与由从自以向])([\u4e00-\u9fff]{0,8}?(?:资金|物资|金(?![额属])|款|补贴|补助|贷款|投资|经费|费用|费|设备|红包|礼券|保险|收入|产值|预算|[负债]债|债务|[效收]益|订单|商机|营收(?!纪录|记录|率)|盈余|赤字|亏损|缺口))/;
const PURPOSE =
  /^(?:资金)?(?:用于|来|支持|铺设|建成|修建|改造|新建|建设|实施|壮大|购买|帮扶|完善|升级|开展|发展|打造|扶持)+([\u4e00-\u9fff“”]{2,16})/;
/** 用于壮大村集体经济 keeps its verb: 壮大村集体经济资金. */
const USED_FOR =
  /^(?:资金)?用于((?:壮大|发展|改善|提升|巩固|完善)[\u4e00-\u9fff]{3,8})(?=[,，。;；、]|$)/;
/** 其中100万元为结对地区扶贫专款 */
const IS_WHAT =
  /^(?:\([\d.]{1,5}%\))?[为是系]([\u4e00-\u9fff]{1,20}(?:[款费金助]|资金|收入|支出|开支|成本|津贴|补贴|捐赠|投资))(?=[,，。;；、)]|$)/;
/** 投入民生工程近5亿元 */
const PUT_INTO = /^投入(?!使用)([\u4e00-\u9fff]{2,12}(?<!资金|经费|费用|[金款费]))$/;
const PAYS =
  /(?:投入|引进|筹资|筹集|帮扶|支持|拨付|安排|落实|争取|凑|捐赠|出资|下达|整合|协调)(?:了|到)?$/;

/** 安全生产投入, 企业捐赠: the name tells the purpose or the giver. */
const INVESTMENT = /^(?:[^的]{2,10})(?:投入|捐[赠贈])$/;

/** 租金津贴每户每月最高1500元，共发放438万元 */
const IN_ALL = /^(?:共|合共|共计|总共|合计|累计)?(?:发放|支付|派发|拨付|拨出)了?$/;

/** 公益金会拨出, 已核发每人: the clause says only who gives, and the deed. */
const GIVEN =
  /(筹得|募得|拨出|捐出|批出|派发|发放|核发|拨付|支付|发还|付出)了?(?:每[人户名])?(?:约|近|逾|超过|的)*$/;
/** 共捐七十八万元 */
const DONATED = /(?:^|共)([捐筹募])$/;
const WHO =
  /(?:[会局署处部院校]|基金|机构|公司|中心|政府|集团|银行|团体|人士)$|^(?:另|并|亦)?(?:透过|通过|经由)/;
export const givenIn = (
  figure: Quantity,
  {
    own,
    stated,
    after,
    before,
  }: Record<'own' | 'stated' | 'after', string> & { before: Before | null },
): string => {
  if (before && isMoney(before.quantity) && IN_ALL.test(own)) return '';
  if (!isMoney(figure) || PAID.test(after)) return '';
  const [, donated] = DONATED.exec(stated) ?? [];
  if (donated) return `${donated}款金额`;
  const [, deed = ''] = GIVEN.exec(own) ?? [];
  return deed && (stated === '' || stated === deed || WHO.test(stated)) ? `${deed}金额` : '';
};

const GIVES = /企业捐[赠贈]$/;
const isInvestment = (stated: string): boolean =>
  INVESTMENT.test(stated) && (GIVES.test(stated) || !SOMEBODY.test(stated.slice(0, -2)));

/** 每月还能挣, 一天能赚 */
const EARNED = /(?:([天日月年])[^,天日月年]{0,4})?[挣赚](?:到|得)?了?$/;

/** Returns the label of an amount of money: what is paid, or for what. */
export function moneyOf(stated: string, after: string, before: Before | null): string {
  const what = isWhat(stated, after);
  if (what) return what;
  if (before && isMoney(before.quantity) && IN_ALL.test(stated))
    return before.label.replace(/人均金额$/, '');
  const earned = EARNED.exec(stated);
  if (/(?:省下|节省|节约)了?$/.test(stated)) return '节约金额';
  return earned ? `${(earned[1] ?? '').replace('天', '日')}收入` : paidFor(stated, after);
}

/** Returns the purpose of money if the words state it with a verb. */
function usedFor(stated: string, after: string): string {
  const [, used] = USED_FOR.exec(after) ?? [];
  if (used) return `${used}资金`;
  const [, into] = PUT_INTO.exec(stated) ?? [];
  return into ? `${into}投入` : '';
}

/** 其中100万元为扶贫专款, 280亿元(71%)为经济援助金: the words after the amount say what it is. */
const isWhat = (stated: string, after: string): string =>
  /^(?:其中|其余|另有?)?$/.test(stated)
    ? (INTO_PLAN.exec(after)?.[1] ?? trimmed(IS_WHAT.exec(after)?.[1] ?? ''))
    : '';
/** 其中250万元投入“弱势家庭公益”计划 */
const INTO_PLAN = /^(?:投入|拨入|注入|用于|捐予|捐给)“([^“”]{2,20})”/;

/** 检取1.4亿元贵金属 */
const FOUND = /^(?:共|累计)?(?:检获|检取|缴获|查获|收缴)$/;
const foundIn = (stated: string, after: string): string =>
  FOUND.test(stated) ? nounAfter(after) : '';

function paidFor(stated: string, after: string): string {
  const told = usedFor(stated, after) || foundIn(stated, after);
  if (told) return told;
  const paid = PAID.exec(after)?.[1];
  const purpose = PAYS.test(stated) ? PURPOSE.exec(after)?.[1] : undefined;
  if (paid && !(paid === '资金' && purpose)) return paid;
  if (purpose) return `${nounAfter(purpose) || purpose}资金`;
  if (isInvestment(stated)) return stated;
  if (PAYS.test(stated)) return `${PAYS.exec(stated)![0].replace(/[了到]$/, '')}资金`;
  return (
    (/(?:采购|节约|^损失|销售|贷款|发放|最[高多低少]可[领获]|^筹得|^募得|^筹集|^筹募|^募集)$/.test(
      stated,
    )
      ? `${stated}金额`
      : stated) || nounAfter(after)
  );
}
