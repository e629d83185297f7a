import { LONGEST, WORDS } from './noun.zh';
import { withoutComparison } from './placeholder.zh';
import { withoutDoer } from './doer.zh';
import { GENERAL, isDeed, thingOf } from './thing.zh';
import { withoutTimes } from './when.zh';
import { OF_DEED, SOMEBODY } from './words.zh';

/** A clause with a verb of giving names giver and receiver before the verb: 向漩涡镇中心小学捐赠了. */
const GIVEN =
  /^.*?(?:捐赠|投入|拨付|发放|落实|获得|争取|筹集|引进|给予|提供|送去|兑现|支持)了?(?=[^的]|$)/;

/** A deed at the beginning of a phrase, before the object: 召开会议, 修建蓄水池. */
const HEAD_VERB =
  /^(?:[新共]?(?:召开|举办|举行|开展|实施|收集|发放|选派|下派|选树|评选|注册(?!登记|用户|会员|资本|商标|(?!志愿者)[\u4e00-\u9fff]{0,2}[师员士人者])|引进|实现|落实|安装|修建|建成|组建|组织|完成|安排|储备|出动|投入使用|签订|制定|出台|印发|现有|拥有|辐射带动|慰问|检测|检验|公布|公开(?!水域|排练|演出|招聘|招标|拍卖|审理|征集|选拔|遴选|募捐|[课赛日])|相当于|折合))+(?!率|量|额|度|情况|时间|时长|人次|次数|[金品费款])/;

/** 盲人按摩、电商直播等培训班: the noun after the list names all the things in it. */
const LISTED = /^[^等]*、[^等、]*等(?![级次第奖])(?=[\u4e00-\u9fff]{2})/;
/** 位居前3位的依次是故意伤害罪 */
const IN_TURN =
  /^.*(?:依次|依序|分别|其次|次之|最[高多低少]的?)[是为](?=[\u4e00-\u9fff]{2})|^(?:仅次于|包含|包括|尤其是|特别是)(?=[\u4e00-\u9fff]{2})|^[\u4e00-\u9fff]{0,12}(?:包括|包含)(?=“)|^(?:共计|合计|总计|总共)(?=[\u4e00-\u9fff]{2})/;
/** 主要受转口货运量按年升两成二所带动 */
const DRIVEN_BY =
  /^主因(?:是|为|系)?(?=[\u4e00-\u9fff]{2})|^(?:主要|部分|多)?(?:是|系)?受(?![益助训理灾伤众让托邀表阻限审贿教检])(?:到|惠)?(?:于)?(?=[\u4e00-\u9fff]{2,}(?:[量额数率价值]|收入|支出)$)/;
/** (含再审1件), (不含上年旧存2件) */
const IN_BRACKETS = /^不?含(?=[\u4e00-\u9fff]{2})(?![量水糖金税氧税硫碳])/;
/** 气质联用仪等设备: one example, and the noun for all. */
const ONE_LISTED =
  /^[\u4e00-\u9fff]{2,12}(?<![高中平初优同均])等(?![级候次奖待额第价效温压距差])(?=[\u4e00-\u9fff]{2,6}$)/;
/** 村集体收入最少的村 */
const EXTREME = /(?<=[\u4e00-\u9fff]{2})最[多少高低大小长短]的[\u4e00-\u9fff]{1,4}$/;
/** 撥款額由一九九九至二零零零年度 */
const FROM_WHEN =
  /(?<=[\u4e00-\u9fff]{2})已?[由从自](?:[一二][〇零一二三四五六七八九]{1,3}|\d{2,4})[^,]{0,12}年度?的?$/;
/** 医管局公布求诊人数, 署方表示共有申请: who says it and that it is said. */
const SAID =
  /^[\u4e00-\u9fff]{0,8}(?:局|署|处|部|院|会|府|厅|司|所|中心|公司|基金会|集团|园|馆|校|县|市|区|方|长)(?:昨日|今日|日前)?(?:公布|宣布|表示|指出|透露|建议|预计|估计|称|展现|显示)(?=[\u4e00-\u9fff]{2})/;
/** 除390名民选议员外: the word after it belongs to 除. */
const BESIDES = /(?<=[\u4e00-\u9fff]{2})(?<![海境室国校课郊涉户线院市省县区])外$/;
/** 配合国防部经费, 多追加预算 */
const TOGETHER =
  /^涉及(?!总?金额|款)(?=[^的]{2,}$)|^(?:配合|连同|加上)(?=[\u4e00-\u9fff]{2,}(?:经费|预算|款|资金)$)|^多(?=追加|拨|投)/;
/** 可认助一份年礼, 会筹募 */
const MAY =
  /^(?:可|能|会|拟|将|须)?(?:认助|认捐)?一(?:份|套|台|张)(?=[\u4e00-\u9fff]{2})|^[可能会须需]将(?=[\u4e00-\u9fff]{2})|^(?:可|会|拟|将|须|曾)(?=[筹募认拨捐][\u4e00-\u9fff])/;
/** 较既定目标的92.5%高 */
const THAN_GOAL = /^[较比](?=[\u4e00-\u9fff]{2,}(?:目标|标准|指标|承诺)的?$)/;
/** Removes giver and receiver, an incomplete word at the beginning, and particles at the end. */
export function trimmed(words: string): string {
  let label = withoutTimes(
    words
      .replace(IN_MATTERS_OF, '')
      .replace(IN_TURN, '')
      .replace(SAID, '')
      .replace(FROM_WHEN, '')
      .replace(/^(?:昨日|今日|日前)(?:首次)?(?=[\u4e00-\u9fff]{2})/, '')
      .replace(MAY, '')
      .replace(THAN_GOAL, '')
      .replace(/(?<=[\u4e00-\u9fff]{2})[尚仍还]缺$/, '缺口')
      .replace(/^(?:落在|介于|处于)(?=[\u4e00-\u9fff]{2})/, '')
      .replace(DRIVEN_BY, '')
      .replace(/^[内中里]的(?=[\u4e00-\u9fff]{2})/, '')
      .replace(IN_BRACKETS, '')
      .replace(
        /^.*(?:使得|(?<![天大公行驶即])使(?![用者馆命节领])|让(?!利)|令(?=[人其他她我]|群众|大家|村民|过去|累计|全年)|导致|引致|通过(?!率|能力|量|性|$)|按照|围绕|以及|我们把|把)/,
        '',
      ),
  );
  if (label.length > 8 && !/占[^占]{2,12}(?:比重|比例|份额)$/.test(label)) {
    const given = label.replace(GIVEN, '');
    if (given && !OF_DEED.test(given) && !GENERAL.test(given)) label = given;
  }
  label = withoutComparison(
    label
      .replace(/^.*每\d+[股户人份]/, '')
      .replace(LISTED, '')
      .replace(ONE_LISTED, '')
      .replace(EXTREME, ''),
  )
    .replace(
      /^(?:的|了|和(?![谐平美解睦])|与(?!会)|及(?![时格早])|并(?![网购联轨发行列入存举])|还(?![款贷原清债本])|也|又|等(?![级待候额外次])|、)+/,
      '',
    )
    .replace(
      /(?:的|了|则|亦|(?<=[\u4e00-\u9fff]{2})(?<![公反中民])共|(?<![忘推退冷省])却|(?<![变设])更|和|(?<![参赠给])与|(?<![惠涉普遍波])及|着|(?<!通)过|在|于|对|(?<![意方去趋导朝走动倾流投取])向|给|把|将|由|从|(?<![来独亲各私擅])自|(?<![行作人认成])为|至|到|按|依|[则亦]|(?<![比计])较|、)+$/,
      '',
    );
  label = label.replace(BESIDES, '');
  label = withoutDoer(label.replace(THERE_IS, '').replace(OBTAINED, '').replace(ON_WHAT, ''))
    .replace(TOGETHER, '')
    .replace(EACH_AT_END, '');
  const thing = thingOf(label.replace(HEAD_VERB, ''))
    .replace(/^年(?=新增)/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})(?:还|更|又|也|都)?(?:便宜|贵)$/, '')
    .replace(WHOSE_YEAR, '')
    .replace(ON_AVERAGE, '')
    .replace(BECAUSE, '')
    .replace(AMONG, '')
    .replace(MORE_THAN_OTHERS, '')
    .replace(NEW_ONES, newOnes)
    .replace(LAST_DEED, (deed, at: number, all: string) => (HOW.test(all.slice(0, at)) ? deed : ''))
    .replace(WORKING, '')
    .replace(STATE, '')
    .replace(ITS_NUMBER, '')
    .replace(IN_ORDER, '')
    .replace(GOT, '')
    .replace(THAN_IN, '')
    .replace(UP_TO, '')
    .replace(HOW_MUCH, '')
    .replace(MAY_DO, '')
    .replace(LISTED_YEARS, '')
    .replace(
      /(?<=[\u4e00-\u9fff]{2})(?:全年|今年|去年|至今|迄今|目前|累计|(?<![到至为比于])(?:19|20)\d\d年[度底末]?|(?<![去今上本前明次])年[底末中]|期末|月末|季末|当年)$/,
      '',
    )
    .replace(IN_ALL_DONE, (all, deed: string) => (isDeed(deed) ? '' : all));
  label = thing.length >= 2 ? thing : label;
  if (YEAR_ALONE.test(label) || /^在?[这该此]$/.test(label)) return '';
  if (/^(?:我们|他们|她们|大家|我|咱们|自己)/.test(label) && label.length < 5) return '';
  const named = withoutContext(label);
  return unquoted(named.length > LONGEST ? lastWords(named) : named);
}

/** 骗案的增加数目, 毒品罪案的数字 */
const ITS_NUMBER = /(?<=[\u4e00-\u9fff]{2})的(?:增加|减少)?(?:数目|数字|宗数)$/;
/** 借阅量各季依序为1.1万、1.3万 */
const IN_ORDER = /(?<=[\u4e00-\u9fff]{2})(?:各[年季月区校])?(?:依序|依次|分别)$/;
/** 加固工程已完工41件 */
const STATE =
  /(?<=[\u4e00-\u9fff]{2})(?:已|正在|尚未|均已|已全部)(?:完工|开工|竣工|动工|投产|投用|启动|实施|建成|验收)$/;
/** 科学工艺博物馆获96万人次 */
const GOT = /(?<=馆|院|园|区|站|店|校|点|场|港|堂)[获迎]$/;
/** 学生获市级以上奖项217人次 */
const OBTAINED =
  /^[\u4e00-\u9fff]{2,14}?[获得夺](?=(?:[冠亚季殿]军|[金银铜][奖牌]|[一二三]等奖|优异奖|优秀奖))|^[另亦并再]?(?:[\u4e00-\u9fff]{0,8}[会院校心社部局])?获(?=[\u4e00-\u9fff]{2,}(?:资助|拨款|捐款|补助|赞助)$)|^(?:[\u4e00-\u9fff]{0,8}(?:项目|作品|成果|节目|剧目|学生|教师|师生|员工|队员|选手|职工|公司|大赛|竞赛|比赛|联赛|评选|展演))?获(?=[授全国省市县区][\u4e00-\u9fff]{2})/;
/** 对学校整体满意度 */
const ON_WHAT = /^对(?=[\u4e00-\u9fff]{2,}(?:满意[度率]|评价)$)/;
/** 专业发展时数人均68.5小时 */
const EACH_AT_END = /(?<=[\u4e00-\u9fff]{2})(?:[人户亩日月年]均|平均每[人户])$/;
/** 海关去年执法案件, 新北市107年图书馆总人数: who, and the year. */
const WHOSE_YEAR =
  /^[\u4e00-\u9fff“”]{1,10}(?<![比较同与和是])(?:全年|今年|年内|去年|上年度?|本年度|在?(?:19|20)\d\d(?:财政)?年(?:全年|整年|[度底末])?的?|1[01]\d年度?)(?![初末底来以])(?=[\u4e00-\u9fff]{2})/;
/** 刷新2023年整年: a year alone is no name. */
const YEAR_ALONE = /^(?:[\u4e00-\u9fff]{2})?(?:19|20)\d\d年(?:全年|整年|[度底末])?的?$/;
/** 障碍者人数截至112年底 */
const UP_TO = /(?<=[\u4e00-\u9fff]{2})截[至止]到?(?:(?:19|20)\d\d|1[01]\d|去|今|上)?年?[底末]?$/;
/** 运量明显 (降到) */
const HOW_MUCH =
  /(?<=[\u4e00-\u9fff]{2})(?:更|却|则|亦)?(?:明显|显著|大幅|逐步|稳步|持续|一直|始终|(?:最[多高]|高峰|峰值)时?)$/;
/** 消防特别服务方面共有4,835宗 */
const IN_MATTERS_OF = /(?<=[\u4e00-\u9fff]{2})方面$/;
/** 公务里程数可绕行台湾543圈: a measure, and what so much of it would do. */
const MAY_DO =
  /(?<=[\u4e00-\u9fff]{2}(?:[数量额率]|里程|金额|面积|长度))(?:可以?|足以|相当于)[\u4e00-\u9fff]{2,8}$/;
/** 走私案件则较2009年的 */
const THAN_IN = /(?<=[\u4e00-\u9fff]{2})(?:[则亦却]较|(?<![比计])较(?=\d))(?:(?:19|20)\d\d年)?的?$/;
/** 2015年、2016年和2017年收结案 */
const LISTED_YEARS =
  /^(?:(?:19|20)\d\d年?[、和与及]){1,9}(?:19|20)\d\d年[度底末]?(?=[\u4e00-\u9fff]{2})/;
/** 走私案件中约八成 */
const AMONG = /(?<=[\u4e00-\u9fff]{3})(?<![高初集年])(?:当中|其中|之中|中)$/;
/** 女性人口较男性多 */
const MORE_THAN_OTHERS =
  /(?<=[\u4e00-\u9fff]{2})(?:同比|环比)[多少增减升降涨跌]$|(?<=[\u4e00-\u9fff]{2})[比较][\u4e00-\u9fff]{1,8}(?:多|少|高|低)出?$/;
/** 因疫情亏损 */
const BECAUSE = /^因[\u4e00-\u9fff]{2,12}?(?=(?:亏损|损失|减收|停产|停运|受灾|死亡|受伤)$)/;
/** 每人平均进入公共图书馆 */
const ON_AVERAGE = /^(?:全[台国省市县港澳校院])?每[人位]平均(?=[\u4e00-\u9fff]{3})/;

/** 去年度則有盈餘310萬元 */
const THERE_IS = /^[则亦另尚仍还]?有(?![效害息机限关偿毒色轨线氧形声])(?=[\u4e00-\u9fff]{2})/;

/** A name that is too long for a chart does not need the sender, the place or the policy. */
const TOO_LONG_NAME = 14;
const SENT = /^(?:[省市县区]派)?[\u4e00-\u9fff]{2,3}[县市区](?![域间块场民])(?=[\u4e00-\u9fff]{6})/;
const POLICY = /^(?:乡村振兴|脱贫攻坚|高质量发展|新时代)(?=[\u4e00-\u9fff]{6})/;
const withoutContext = (label: string): string =>
  [SENT, POLICY].reduce(
    (name, part) => (name.length > TOO_LONG_NAME ? name.replace(part, '') : name),
    label,
  );

/** Removes the quotation marks if they are all there is: “送医下乡” alone, and “好媳妇”“好邻居”. */
const unquoted = (label: string): string =>
  /^(?:[“"][^“”"]+[”"])+$/.test(label)
    ? label.replace(/[”"](?=[“"])/g, '、').replace(/[“”"]/g, '')
    : balanced(label);

/** 复康服务新增宿位: but 城镇新增就业 is one name. */
const NEW_ONES = /^([\u4e00-\u9fff]{2,8})(?=新增[\u4e00-\u9fff]{2})/;
const newOnes = (words: string): string => (SOMEBODY.test(words) && words !== '城镇' ? '' : words);

/** 脱贫劳动力务工73人 */
const WORKING = /(?<=劳动力|劳力|农民|人员|群众|妇女|人口)(?:务工|务农|打工)$/;

/** 智能水表累计安装7.2万只: after 累计, the verb is a deed. */
const IN_ALL_DONE = /(?<=[\u4e00-\u9fff]{2})(?:累计|全年|今年|年内|总计)([\u4e00-\u9fff]{2})$/;

/** 工作日记写了4本: a deed right before the figure. */
const LAST_DEED =
  /(?<=[\u4e00-\u9fff”]{2})(?:[席筵]开|共(?:开办|开设|推出)|共?(?:举行|举办|开展|进行)|(?<=(?:者|员|人|生))来|(?:只|需|须)(?:交|缴)|写|走|挑|栽|(?<![维整检装抢中翻大小改自专])修|(?<!开)挖|(?<![推派报运输配递护赠发接])送|跑|(?<![航街实抓])拍|(?<![图目名记收纪附])录|增设|编列|发送|运送|送出|卖出|接听|(?<=班)开办|售出|(?<=[贴费款金])收|运出|销出|产出|租出|救出|查出|印发|发出|核发|发放|募得|筹得|获得|达成|新增|收到|接到|到位|通过|配备|添置|购置|设置|设有|取得|完成|实现|增至|扩至|占比为|放行|成交|签发|核准|注册|清除|办结|监管|(?<![费利])使用|更新改善|更新改造|循环再用|循环利用|回收利用|挂牌|入选|入围|增补|浚深|上榜|上新|批出|批核|拨出|落户|疏浚|汰换)$/;

/** 依限办结: how it was done is no name without the deed. */
const HOW = /^(?:依限|按期|限期|逾期|如期|按时|及时|当场|即时|全部|全数|如数|依法|实际|直接)$/;

/** Returns the end of a long phrase, cut at the beginning of a word: after 的, or at a verb. */
function lastWords(label: string): string {
  const parts = label.split('的');
  for (let from = 1; from < parts.length; from += 1) {
    const rest = parts.slice(from).join('的');
    if (rest.length >= 2 && rest.length <= LONGEST) return rest;
  }
  const segments = [...WORDS.segment(label)];
  const first = segments.find(({ index }) => label.length - index <= LONGEST);
  return label.slice(first?.index ?? -LONGEST);
}

/** Removes an unpaired quotation mark, which begins or ends speech. “送医下乡”活动 has a pair and is a name. */
export function balanced(clause: string): string {
  const marks = clause.match(/[“”"]/g) ?? [];
  const isPaired = marks.every((mark, at) => (at % 2 === 0 ? mark !== '”' : mark !== '“'));
  return marks.length % 2 === 0 && isPaired ? clause : (clause.split(/[“”"]/).at(-1) ?? '');
}
