import type { UnitCode } from '../../quantity';

/** What counted people do, or what is done for them. With 人数, 户数 or 人次 the verb becomes a noun. */
const OF_PEOPLE =
  '捐血|惠泽|造福|受奖|发现异常|拘捕|逮捕|抓获|嘉惠|发送|运送|带动|惠及|受益|受惠|选派|进用|聘用|参训|参加|参与|受伤|死亡|遇难|失踪|转移|撤离|安置|录取|招收|招聘|脱贫|搬迁|就业|返乡|获救|治愈|' +
  '出院|入院|住院|退休|离职|报名|注册|受训|结业|毕业|考取|培训|资助|救助|慰问|帮扶|服务|参保|签约|献血|进馆|入馆|到馆|到场|保障|观看|参观|入馆参观|进馆参观|到馆参观|现场参观|造访|到访|游览|观展|观赏|游玩|朝圣|入场|入境|出境|搭乘|乘搭|使用|接种|' +
  '覆盖|走访|帮助|吸纳|引导|组织|出动|辐射|涉及|减少|增加|新增|净增|新招|新进|补助|补贴|辅导|接待|受理|收治|诊治|接诊|义诊|筛查|体检|检查|' +
  '动员|号召|出席|听讲|获聘|访视|送餐|陪伴|参赛|获奖|晋级|上线|达标|实习|见习|挂职|下乡|驻村|到位|入住|入托|入园|入学|复学|升学|回访|约谈|问责|处分|立案|移送|劝返';
const ALONE = new RegExp(
  `^(?:[共约]?)((?:全[县市区省镇乡村校院馆台港国球]|[国海]内外共?)?(?:${OF_PEOPLE}))(?:了|到|约|近|逾)?$`,
);
const NOUNS: Partial<Record<UnitCode, string>> = {
  person: '人数',
  household: '户数',
  personTime: '人次',
};

/** 执法行动中共拘捕25人 */
const IN_WHAT =
  /^[\u4e00-\u9fff]{2,10}(?:堂|中心|站|所|馆|院|校)(?=安置|收容|收治)|^(?:警方|警察|海关|当局|[\u4e00-\u9fff]{0,6}(?:[局署处队]|部门|机构|法院|检察院))(?:去年|全年|今年)?(?:共|累计)|^[\u4e00-\u9fff]{2,8}(?:行动|活动|期间|救助|保障|项目|工程)中?共/;

/** 选派46人, 带动120多户: only a verb says who is counted. Returns the verb with 人数, or an empty text for other verbs. */
export function deedOfPeople(unit: UnitCode, stated: string): string {
  const noun = NOUNS[unit];
  const [, deed] =
    ALONE.exec(
      stated.replace(IN_WHAT, '').replace(/^(?:实际|实|共|累计|已|直接|间接|又|还)/, ''),
    ) ?? [];
  return noun && deed ? `${deed}${noun}` : '';
}
