import { DEED_AT_HEAD, PEOPLE, VERBS } from './words.zh';

/** The longest label that a chart can print. */
export const LONGEST = 20;

/** Splits words as Chinese readers do: in 自来水厂, 来 is not a word. */
export const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Returns the noun phrase after a classifier or after 的. Empty if a punctuation mark, a number or a verb follows. */
export function nounAfter(printed: string): string {
  const rest = printed.replace(OF_AGE, '');
  if (ELSEWHERE.test(rest)) return '';
  const inner = innerOf(rest);
  if (inner) return nounAfter(inner);
  const whole = wholeAt(rest);
  if (whole) return whole;
  const clause = /^的?([A-Za-z]{0,8}[\u4e00-\u9fff]{0,20})/
    .exec(rest)![1]!
    .replace(/(?<=.{2})[人户亩]均.*$/, '');
  if (clause === '' || NO_NOUN.test(clause)) return '';
  const noun = nounAtHead(clause);
  const shown = withoutAttribute(noun, clause.slice(noun.length)).replace(
    /(?:的|了|和|与|及|以及|和价值|共|等)+$|的(?:基础|同时|情况|前提|过程)$|(?<=[\u4e00-\u9fff]{2})(?<![初高集其])手?中$|(?<=[\u4e00-\u9fff]{2})手[上里]$|(?<=[员民人者师生工户家项宗件])外$/,
    '',
  );
  if (BECOMES.test(clause.slice(shown.length)) && shown.length === 2) return '';
  const isAlone = shown === clause.replace(/的.*$/, '');
  return shown.length < 2 && !(isAlone && SINGLE.test(shown)) ? '' : shown;
}

/** 1,519名10至20岁青少年 */
const OF_AGE = /^\d{1,3}(?:[至到~-]\d{1,3})?岁(?:[及或]?以[上下])?的?/;

/** Returns the words that hold the noun, after a list, names of rules or a size; empty if there are none. */
const innerOf = (rest: string): string =>
  [UNDER_RULES, OF_SIZE, RELATIVE, ANY_RELATIVE, ARE_THOSE, LISTED]
    .map((form) => form.exec(rest)?.[1])
    .find(Boolean) ?? '';

/** Returns a name that its form alone tells; empty if there is none. */
const wholeAt = (rest: string): string =>
  [TITLED, QUOTED, TIMES, BODIES, COVERED, BOTH, FAMILIES, OF_ITS, THOSE, IN_NEED, TWO_KINDS]
    .map((form) => form.exec(rest))
    .map((found) => found?.[1] ?? found?.[2])
    .find(Boolean) ?? '';

/** 由38项精简为24项: the words before the second number are what was done. 17户中贫困户有16户: they name the second figure. */
const ELSEWHERE =
  /^[\u4e00-\u9fff]{2}[至到为成][约近超逾]?[\d一二三四五六七八九十两百]|^中[\u4e00-\u9fff]{2,10}[有占为]\d/;

/** 39宗怀疑违反《商品说明条例》的案件: the noun after the names of the rules. */
const UNDER_RULES =
  /^[\u4e00-\u9fff]{1,8}(?:《[^》]{1,30}》(?:[、和及与或]|以及)?){1,6}[\u4e00-\u9fff]{0,6}的([\u4e00-\u9fff]{2,8})/;
/** 15个法院新收案数超过2万件, 12个县财政收入超10亿元: bodies, before what each of them measures. */
const BODIES =
  /^([\u4e00-\u9fff]{0,8}?(?:法院|检察院|医院|学校|企业|公司|单位|部门|行业|园区|开发区|服务区|景区|地区|县区|县市|县|市|区|乡镇|镇|乡|村|街道|社区|银行|平台|门店|网点|产业|项目|工程|计划|品种|省份|国家))(?=[\u4e00-\u9fff]{0,8}(?:[数量额值率]|收入|产值|营收|利润|税收|投资|面积|经费|预算|支出|造价)(?:合计|共计?|均|都|已|累计|同比|环比|[增长上升下降]{2})*(?:超过?|突破|达到?|逾|增长|上升|下降|为|在)约?近?\d)/;
/** 30万份《防骗手册》宣传防骗 */
const TITLED = /^(《[^《》]{1,20}》)/;
/** 6,141张“消除火警危险通知书”, 43面“优秀志工”奖牌 */
const QUOTED =
  /^“((?<=“)[^“”,。!?]{2,20}(?=”(?:[,。;、)并及和]|$)))|^(“[^“”,。!?]{2,12}”[\u4e00-\u9fff]{1,4})(?=[,。;、)]|$)/;
/** 5.2万就诊人次 */
const TIMES = /^([\u4e00-\u9fff]{2,4}?人次)/;
/** 122家重点企业执法监测全覆盖 */
const COVERED =
  /^([\u4e00-\u9fff]{0,6}?(?:企业|学校|医院|单位|机构|村|社区|乡镇|街道|园区|站点|路口|小区))(?=[\u4e00-\u9fff]{2,8}全覆盖)/;
/** 七宗过亿元毒品案件: an amount that tells the size of the things. */
const OF_SIZE =
  /^(?:(?:过|超过?|逾|上)(?:[\d.]{1,8})?[十百千万亿]{1,2}(?:元|人|亩|吨|件)(?:以上|级)?|[\d.]{1,8}[十百千万亿]{0,2}(?:元|人|亩|吨|件)以[上下])的?([\u4e00-\u9fff]{2,20})/;

/** 2155辆排放超标的柴油车, 548家不符合定位的企业: the noun after what is said of the things. */
const RELATIVE =
  /^(?:不(?!锈|良|动产|孕)|未(?!成年|来)|没有|已(?!故)|拟|排放(?=超)|超标|超过|涉嫌|从事|参与(?=[\u4e00-\u9fff]{2,8}的)|持有|具备|具有|符合|患有|来自|属于|用于|列入|纳入|存在|涉及|涉)[\u4e00-\u9fff]{1,14}?的(?![\u4e00-\u9fff]{0,8}的)([\u4e00-\u9fff]{2,12})/;

/** 24间提供家庭服务的会员机构, 890项受考核的成绩: a verb, what it is done to, and 的 before the noun, which ends the clause. */
const ANY_RELATIVE =
  /^(?:提供|进行|涉及|须|需要?|接受|受(?![益惠训])|获(?!益)|开设|设有|参与|参加|居住在?|就读于?|位于|针对|面向|属|由|经|被|已)(?!的)[\u4e00-\u9fff]{1,16}?的([\u4e00-\u9fff]{2,12})(?=[,。;；、]|$)/;

/** 其中2,200个为企业送赠的月饼: what they are stands after 的, at the end of the clause. */
const ARE_THOSE =
  /^[为是](?!了)[\u4e00-\u9fff、]{2,16}的(?![一二两三四五六七八九十])([\u4e00-\u9fff]{2,8})(?=[,。;；]|$)/;

/** The beginning of a change, or of another number. */
const NO_NOUN =
  /^(?:及(?![格时])|与(?!会)|以及|并(?![网购])|高于|低于|多于|少于|超出)|^最[多高少低大小](?![\u4e00-\u9fff]{0,3}的)|^次之|^居[首冠次末全第前各]|^之[多最]|^大关|^关口|^当中|^之中|^[增降升减缩扩提][至到]|^[〇一二两三四五六七八九十百千万左以之余]|^多(?!功能|媒体|元|语|用途|肉|边)/;

/** 1,820名长者接种疫苗: after people, a word for a deed tells what they do. */
const isDone = (noun: string, segment: string): boolean =>
  segment.length > 1 && PEOPLE.test(noun) && DEED_AT_HEAD.exec(segment)?.[0] === segment;

/** Returns the words of a clause before its first verb. */
function nounAtHead(clause: string): string {
  const words = [...WORDS.segment(clause)];
  const begin = new Set(words.map(({ index }) => index));
  /** 加装 is cut in two. */
  const isCutVerb = (at: number) =>
    at > 0 &&
    (begin.has(at + 2) || at + 2 === clause.length) &&
    VERBS.has(clause.slice(at, at + 2));
  let noun = '';
  for (const [nth, { segment }] of words.entries()) {
    const isNoun =
      isInName(noun, clause) || isQualified(noun, segment, words[nth + 1]?.segment ?? '');
    const isVerb =
      !isNoun && (VERBS.has(segment) || isCutVerb(noun.length) || isDone(noun, segment));
    if (isVerb || noun.length + segment.length > LONGEST) break;
    noun += segment;
  }
  return noun;
}

/** Whether a verb is part of a name here: 便民服务站, 脱贫人口, 太阳能板. */
const isInName = (noun: string, clause: string): boolean =>
  (noun === '' && OF_PEOPLE.test(clause)) ||
  COMPOUND.test(clause.slice(noun.length)) ||
  (clause.charAt(noun.length) === '能' && ENERGY.test(noun));

/** Whether a word and the one before or after it are a qualified noun: 特别服务, 主动巡查. */
const isQualified = (noun: string, word: string, next: string): boolean =>
  (ATTRIBUTES.has(noun) && DEEDS_AS_NOUNS.has(word)) ||
  (ATTRIBUTES.has(word) && DEEDS_AS_NOUNS.has(next));

/** 特别服务个案, 基层建设, 六项主要服务: words that only qualify a noun, so the verb after them is that noun. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  '特别 主要 基层 重点 重大 公共 社会 专业 日常 综合 基本 基础 核心 专门 紧急 常规 专项 个别 多元 优质 外展 社区 家庭 家居 健康 心理 法律 医疗 学术 文化 艺术 技术 职业 大型 小型 新型 国际 校内 校外 线上 线下 实地 现场 主动 定期 免费'.split(
    ' ',
  ),
);
const DEEDS_AS_NOUNS: ReadonlySet<string> = new Set(
  '服务 建设 培训 调查 审查 检查 巡查 支持 帮助 学习 参观 走访 走訪 宣讲 讲解 调解 改造 体验 试点 清理 整改 抽查 督查 排查 展览 合作 联系'.split(
    ' ',
  ),
);

/** 太阳能板, 氢能汽车: 能 is energy. */
const ENERGY = /(?:太阳|光|热|风|核|氢|地热|智|功|动|职|性|产)$/;

/** 18项水利、交通等工程: the noun after the list names all the things in it. */
const LISTED =
  /^的?[\u4e00-\u9fff]{1,8}(?:、[\u4e00-\u9fff]{1,8}){1,5}等(?![级次第])([\u4e00-\u9fff]{2,})/;
/** 14个国控、省控断面: the last of two kinds has the noun for both. */
const BOTH =
  /^([\u4e00-\u9fff]{1,4}[控管属级类定产有立办]、[\u4e00-\u9fff]{1,4}[控管属级类定产有立办][\u4e00-\u9fff]{2,4}?)(?=[中均的]?(?:[,，。;；、]|$))/;
/** 423户困难职工、农民工家庭 */
const FAMILIES =
  /^((?:[\u4e00-\u9fff]{2,8}、){1,3}[\u4e00-\u9fff]{2,8}家庭|(?:[\u4e00-\u9fff]{2,4}、){1,2}[\u4e00-\u9fff]{2,6}(?:学生|人员|长者|居民|青年|儿童|妇女)(?=[,。;；、]|$))/;
/** 1,100名声请不获确立者 */
const THOSE = /^([\u4e00-\u9fff]{2,6}(?:不获|未获|被)[\u4e00-\u9fff]{1,4}者)/;
/** 250万名有需要人士 */
const IN_NEED =
  /^(有(?:特殊)?(?:需要|需求|困难|兴趣|潜质)的?(?:[\u4e00-\u9fff]{0,4}(?:人士|家庭|学生|儿童|长者|青年|居民|人)))/;
/** 2,000位同仁与义工 */
const TWO_KINDS =
  /^([\u4e00-\u9fff]{2,5}[与和及][\u4e00-\u9fff]{0,4}(?:[义志员职社]工|学生|教师|老师|家长|家属|员工|职员|队员|会员|市民|居民|长者|人士))(?=[,。;；、]|$)/;
/** 22幢楼宇的消防钟有损坏: the holders are counted, not what they have. */
const OF_ITS =
  /^([\u4e00-\u9fff]{2,6}?)的[\u4e00-\u9fff]{2,6}?(?=有|没有|未|不(?!锈)|出现|存在|受损|损坏)/;
/** 发展到, 转变为: verbs that no word list has. */
const BECOMES = /^[到至成]/;

/** 农村建设项目, 便民服务站: a verb inside the name of a thing. */
const COMPOUND =
  /^(?:巡查|执法|搜查|检查|整治|清理)(?:行动|任务)|^申请(?:表|书|者|材料)|^组织(?=[的在均已共将]|总数|累计|全年|[,，。;；、)]|$)|^用(?:电|水|工|地|能|气|户|品|药|材|车|房)|^(?:建设|服务|改造|培训|检查|整改|提升|支持|帮扶|运营|安装|推广|办理|受理|调解|招聘|更新|参与|参加|提供|改善|使用|学习|体验|设置|完善|参观|解决|覆盖|签约|开业|试点|捐赠|资助|慰问|宣讲)(?:区(?!域)|计划|项目|工程|任务|基地|中心|站|点(?!亮)|平台|机构|设施|案例|活动|企业|单位|课题|方案|示范|人员|队|组(?!织|建)|室|馆|场所|窗口|车间|园|厂|线(?!上)|网点|案件|事项|合同|协议|通知书?|告知书|意见书|决定书|承诺书|责任书|建议书|品|店|班)/;

/** 脱贫人口, 参保群众: a verb at the beginning of a name. */
const OF_PEOPLE =
  /^(?:脱贫|受赠|受助|受访|承办|主办|返乡|参保|就业|失业|创业|参训|服务|建设|使用|改造|支持|帮助|报名|受益|获奖|结对|入驻|新建|运营|完成|覆盖)(?:人口|户|人员|群众|家庭|对象|学生|老人|企业|项目|单位|机构|作品|集体|个人|青年|农民工|妇女|劳动力|站点|场所|机会|岗位)/;
/** 4个国控断面水质全部达标: a quality of the things that are counted. */
const ATTRIBUTE =
  /(?<=[\u4e00-\u9fff]{2})(?:水质|环境|条件|面貌|能力|水平|质量|收入|收益|效益|成绩|生活|住房|设施)$/;
const SAID =
  /^(?:全部|均|都|达|得到|明显|有所|稳定|持续|大幅|显著|基本|进一步|好转|改善|提升|提高|下降|合格|优良)/;

/** Returns the counted noun without its quality, if the sentence goes on about the quality. */
const withoutAttribute = (noun: string, rest: string): string =>
  SAID.test(rest) ? noun.replace(ATTRIBUTE, '') : noun;

/** Nouns of one character, if nothing follows them. */
const SINGLE = /^[组村省市县镇乡区队班站点家店厂桥井塘棚洞]$/;
