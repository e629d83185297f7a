/** Words of a label's sentence, as alternatives of patterns. */

/** What is left out right before a figure: verbs of being and reaching, adverbs, qualifiers, comparisons. */
export const BEFORE_FIGURE =
  '控制在|保持在|稳定在|维持在|累计|共计|合计|总计|分别|达到|高达|多达|实现了?|完成了?|突破|超过|增至|增加到|增长到|提高到|提升到|提升至|提高至|上升到|上升至|下降到|下降至|降低到|降低至|降至|降到|升至|减少到|减少至|压缩到|压缩至|压缩为|缩短到|缩短至|缩短为|发展到|扩大到|扩大至|调整为|提高了?|提升了?|增长了?|增加了?|上升了?|下降了?|下滑|回落|降低了?|减少了?|比上年|比去年|较上年|较去年|同比|环比|已达|达|共|已|(?<![签预节契违合集])约|近|仅|只|为|是|有|了|到|由|从|至|超|逾|(?<!平)均|平均|都|也|仍|首度|首次|全部|保持|扩容|收窄|涉及|又|就|再|还|仅有|只有|整整|足足|最多|最少|高于|低于|不足|不到|每年|全年|年均|价值|负|净';

/** A noun phrase after a classifier ends before one of these words: something is done to it. */
export const VERBS: ReadonlySet<string> = new Set(
  (
    '在 把 被 给 向 为 到 由 从 将 送 送到 增加 提高 提升 增长 下降 减少 以 等 已 已经 均 都 全部 全 也 又 就 还 再 正 正在 参与 参加 ' +
    '获得 获 得到 实现 完成 达到 达 通过 进行 开展 组织 建成 投入 用于 用 共 累计 平均 每 每人 与 逐一 有 是 能 可 可以 要 来 去 人均 户均 超 ' +
    '占 约 近 一片 入 脱 脱贫 走 走进 进 进入 享受 受 纳入 改造 就业 办起 分管 主抓 增收 一起 同比 竞相 陆续 先后 分别 合计 ' +
    '栽 栽到 沿 散落 安装 开工 竟 卖出 受益 列入 挂牌 投用 使用 运行 运营 落地 签约 开业 上线 服务 走上 实行 提前 深入 前往 赴 ' +
    '返乡 创业 考上 取得 荣获 接受 加入 报名 发放 修建 新建 建设 覆盖 惠及 带动 吸纳 解决 支持 帮助 让 使 使得 成为 成 没有 未 不 ' +
    '如期 按期 按时 顺利 全面 集中 统一 同步 相继 率先 首次 因 因为 当 并 并且 而 且 则 即 结对 推迟 滞后 于 和价值 包括 其中 出 上 下'
  ).split(' '),
);

/** What is done to what is counted, wherever it stands: 心血管内科全年完成介入治疗. Longer ones first. */
const DEEDS =
  '开设|开办|举办|举行|召开|完成|实现|实施|建成|新改建|新建|改建|扩建|修建|修缮|修补|翻修|翻新|铺设|硬化|架设|搭建|打造|打通|拆除|清理|清运|' +
  '购置|购买|新购|新添|添置|配备|配置|配齐|选派|选聘|招聘|招募|招收|走访|审结|化解|查处|排查|出动|发放|募集|筹集|筹措|争取|拨付|下达|赠送|送去|' +
  '减免|惠及|覆盖|吸纳|划分|设立|设置|成立|组建|签订|引进|注册|制定|出台|印发|编制|刊发|收到|收集|征集|接受|收治|抢救|新收|栽植|栽种|' +
  '开挖|疏浚|拥有|现有|共有|设有|藏有|选树|盘活|增设|增添';
/** Deeds that are also parts of names, where the words before them do not end like somebody: 污水处理设施. */
const DEEDS_AT_HEAD =
  '组织|开展|安装|建设|采购|接待|受理|办理|办结|处理|处置|调解|落实|投放|发布|评选|表彰|推送|播放|演出|流转|回收|整治|培育|安排|开放|提供';
/** Deeds that name those to whom they are done: 资助困难学生, but 帮扶项目. */
const DEEDS_TO_PEOPLE = '资助|救助|补助|帮扶|慰问|培训|服务|救治';
const EVERY = '(?:各类|各项|各种|各级|各)?';

/** A deed at the head of what follows it. */
export const DEED_ANYWHERE = new RegExp(`^(?:${DEEDS})了?${EVERY}`);
export const DEED_AT_HEAD = new RegExp(`^(?:${DEEDS_AT_HEAD})了?${EVERY}`);
export const DEED_TO_PEOPLE = new RegExp(`^(?:${DEEDS_TO_PEOPLE})了?${EVERY}`);
export const SOMEBODY =
  /(?:热线|平台|院|校|馆|局|公司|会|社|县|市|区|镇|村|队|部|科|中心|全年|年|现|共|已)$/;
export const PEOPLE =
  /(?:人|户|员|生|者|师|家庭|群众|老人|儿童|妇女|患者|农民|职工|长者|村民|居民)$/;
/** What a deed gives its name to: 培训人次, 办理时间, 捐赠收入. */
export const OF_DEED =
  /^(?:率|量|额|度|数|费|工作|人次|人数|时间|时长|天数|面积|总|收入|支出|余额|金额|成本|标准|周期|资金|经费|服务|任务|投资|规模|能力|比例|比重|占比|户数|次数|场次|件数|项目数|满意|成功|有效|及时|里程|产值|用地|对象|人员|场所|进度|期限|单价|价格|意见|情况|以来|中$)/;
