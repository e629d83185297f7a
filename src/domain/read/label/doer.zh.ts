/** 全县有景区14个 */
const WHO_HAS = /^[全本我][县市区镇乡村校院馆局社司园](?:现|共)?有(?=[\u4e00-\u9fff]{2})/;

/** 带动农户增收, 投入新能源公交车 */
const HELPED =
  /^用于(?=[\u4e00-\u9fff]{3})|^(?:带动|促进|助力|帮助)(?=[\u4e00-\u9fff]{2,8}(?:增收|创收|就业)$)|^投入(?=[\u4e00-\u9fff]{2,8}(?:车|辆|船|机|设备|机械|器材|人员|力量)$)/;
/** 全县发生安全事故 */
const WHERE = /^全[县市区省镇乡国]共?(?=[\u4e00-\u9fff]{0,2}发生)/;

/** 全县粮食播种面积: but 全市场, 全县域, 全院士 */
const WHOLE_PLACE = /^全[县市区镇乡村校院州](?![域场落士容民人性]|共)(?=[\u4e00-\u9fff]{3})(?!有)/;

/** 全局干警 */
const WHOLE_BODY = /^全[局所队厂矿站](?=[\u4e00-\u9fff]{2})/;

/** 本院急诊服务人次 */
const OWN =
  /^(?:本|我|该)(?:院|校|园|区|县|市|镇|村|街道|店|厂|系统|关|府|署|站|社|馆|会|公司|中心|局|单位|机构|集团|行|所|国)(?:的|全年|年度)?(?=[\u4e00-\u9fff]{2})/;
/** 公司总资产 */
const COMPANY = /^(?:公司|集团)(?![债治律章制类法化级客注股员])(?=[\u4e00-\u9fff]{3})/;
/** 党组书记带队进村调研 */
const WHO_LEADS = /^[\u4e00-\u9fff、]*(?:带队|率队|牵头)(?=[\u4e00-\u9fff]{3})/;
/** 为农民挽回经济损失, 每年为村集体分红 */
const FOR_WHOM =
  /^(?:每年)?为(?:[\u4e00-\u9fff]{2,6}?(?=挽回|减免|节约|节省))?(?=[\u4e00-\u9fff]{4})|^(?:为|帮助?)(?:群众|农民|农户|企业|居民|村民|患者|学生|职工|老人|消费者|游客|当事人|农民工)(?=[\u4e00-\u9fff]{4})/;
/** 利用水厂屋面建设光伏 */
const BY_MEANS = /^利用[^的]{2,10}?(?:建设|建成|打造|安装)(?=[\u4e00-\u9fff]{2})/;
/** 装路灯; but 装机容量, 装修费 */
const SHORT_DEED =
  /^(?:新?装(?![机置备修卸饰载箱订])|投入(?=[\u4e00-\u9fff]{2,}(?:资金|经费)$))(?=[\u4e00-\u9fff]{2})/;
/** 区残联在册残疾人: the body that they belong to. */
const BODY =
  /^[省市区县镇乡州旗全本][\u4e00-\u9fff]{0,5}?(?:局|委|联|办|厅|院|馆|会|校|中心|公司|集团)(?=(?:现|共|在|登记|注册|累计)[\u4e00-\u9fff]{3})/;
/** 中心现入住老人, 全县供销系统已建成直营店 */
const BODY_NOW =
  /^[\u4e00-\u9fff]{0,8}?(?:局|委|联|办|厅|院|馆|会|校|中心|公司|集团|县|市|区|镇|乡|村|街道|社区|队|站|所|系统|单位|企业|园|府|署)(?:现(?![代场金行实状象货任役])|共(?![计同享建青和产治管用线育])|全年|累计|今年|目前|年内|已)(?:有)?(?=[\u4e00-\u9fff]{2})/;
/** 学校在校学生 */
const WHERE_THEY_ARE =
  /^(?:学校|医院|公司|集团|中心|幼儿园|全[\u4e00-\u9fff])(?=在[校册职编岗园院]|编制|核定|实有)/;
/** 村合作社种羊肚菌: the doer, and a verb of one character. */
const GREW =
  /^[\u4e00-\u9fff]{0,6}(?:社|农户|大户|村民|群众|基地)(?:种植|种|养殖|养|栽|修|办)(?:了|上|起)?(?=[\u4e00-\u9fff]{2})/;
/** 爱心企业捐赠轮椅 */
const GIVER =
  /^[\u4e00-\u9fff]{0,6}(?:企业|人士|公司|校友|商会|协会|基金会|集团)(?:捐赠|捐献|赠送|捐出)(?=[\u4e00-\u9fff]{2})(?!收入|支出|总额|金额|资金)/;

/** 港口开发有限公司定向捐赠 */
const GIVES =
  /^[\u4e00-\u9fff]{0,12}(?:公司|集团|基金会|协会|商会)(?=(?:定向|无偿|共同|联合)(?:捐赠|捐献|资助|赞助)$)/;

/** 向乡村学校捐赠图书, 向乡村学校捐书 */
const TO_WHOM =
  /^向[\u4e00-\u9fff]{2,12}?(?:(?:捐赠|捐献|赠送|捐助|发放|派发|输送|供应)(?=[\u4e00-\u9fff]{2})|(?=[捐赠][\u4e00-\u9fff]$))/;

/** Patterns for who has or did something, for whom and how. They are removed in this order. */
const DOERS: readonly RegExp[] = [
  ...[
    WHO_HAS,
    WHERE,
    WHOLE_PLACE,
    WHOLE_BODY,
    HELPED,
    OWN,
    BODY,
    BODY_NOW,
    WHERE_THEY_ARE,
    COMPANY,
    GREW,
    GIVER,
    GIVES,
    TO_WHOM,
  ],
  ...[WHO_LEADS, FOR_WHOM, BY_MEANS, SHORT_DEED],
];

/** Returns a phrase without the words at its beginning that name an owner or a doer: 本院急诊服务人次, 中心现入住老人. */
export const withoutDoer = (phrase: string): string =>
  DOERS.reduce((rest, doer) => rest.replace(doer, ''), phrase);
