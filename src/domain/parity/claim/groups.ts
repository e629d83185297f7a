/**
 * Things that exclude each other. `zh` and `en` name one of them surely; `near` are words of either language that may
 * stand for it as well, so that it is not said to be missing, or to be there without cause.
 */
export interface Member {
  zh: RegExp;
  en: RegExp;
  near?: { zh?: RegExp; en?: RegExp };
}

const member = (zh: string, en: string, near: { zh?: string; en?: string } = {}): Member => ({
  zh: new RegExp(zh),
  en: new RegExp(`\\b(?:${en})`, 'i'),
  near: {
    ...(near.zh && { zh: new RegExp(near.zh) }),
    ...(near.en && { en: new RegExp(`\\b(?:${near.en})`, 'i') }),
  },
});

/** Whatever is said of a thing is not said of its contrary: imports, exports; profit, loss. */
export const CONTRARIES: readonly (readonly Member[])[] = [
  [member('进口', 'import(?!an)', { zh: '进出?口' }), member('出口', 'export', { zh: '进?出口' })],
  [
    member('收入', 'incomes?\\b|revenue', {
      zh: '收|营|薪|工资|款',
      en: 'earn|receipt|proceed|wage|pay|salar|donation|fund|rais',
    }),
    member('支出|开支', 'expenditure|spending|expens', {
      zh: '支|花|费|用|投入|开销|成本',
      en: 'spen|expend|cost|outlay|pay|paid|disburs|use',
    }),
  ],
  [
    member('盈利|利润', 'profit', {
      zh: '利|盈|营|收益',
      en: 'earning|gain|income|profit|benefit|surplus',
    }),
    member('亏损', 'loss(?:es)?\\b|deficit', {
      zh: '亏|损|失|赤字|流失|[-－−](?=\\d)',
      en: 'los[ts]|deficit|unprofitable|red\\b',
    }),
  ],
  [
    member('顺差', 'surplus', { zh: '顺差|盈余|结余|余|剩' }),
    member('逆差', 'deficit', { zh: '逆差|赤字|亏|缺' }),
  ],
  [
    member('最高', 'highest', {
      zh: '最|高|首|第一|顶|新高',
      en: 'highest|top|maximum|up to|most|record|supreme|peak|best|high',
    }),
    member('最低', 'lowest', {
      zh: '最|低|底|末',
      en: 'lowest|minimum|least|bottom|basic|subsistence|low',
    }),
  ],
  [
    member('城镇|城市', 'urban\\b', { zh: '城|市|镇', en: 'urban|town|cit|metropol|municipal' }),
    member('农村|乡村', 'rural\\b', {
      zh: '农|乡|村',
      en: 'rural|village|countryside|farm|agricultur',
    }),
  ],
  [
    member('男性|男生|男职工|男员工|男', 'men\\b|males?\\b|boys?\\b', {
      en: 'm[ea]n\\b|males?\\b|boys?|gentlem|male',
    }),
    member('女性|女生|妇女|女职工|女员工|女', 'women\\b|females?\\b|girls?\\b', {
      zh: '女|妇|妈|母|姐|妹|婆|娘',
      en: 'wom[ea]n|female|girls?|lad|mother|maternal',
    }),
  ],
  [
    member('东部|东北部|以东|东侧|东岸', 'east(?:ern)?\\b', { zh: '东' }),
    member('西部|西北部|以西|西侧|西岸', 'west(?:ern)?\\b', { zh: '西|欧美' }),
    member('南部|以南|南侧|南岸', 'south(?:ern)?\\b', { zh: '南|韩' }),
    member('北部|以北|北侧|北岸', 'north(?:ern)?\\b', { zh: '北|朝鲜' }),
  ],
  [
    member('死亡', 'deaths?\\b|mortality', {
      zh: '死|亡|遇难|牺牲|丧生|逝',
      en: 'death|die|dead|mortal|fatal|kill|lives',
    }),
    member('出生|新生儿', 'births?\\b', { zh: '生|产' }),
  ],
  [
    member('夏粮', 'summer', { zh: '夏' }),
    member('秋粮', 'autumn|fall grain', { zh: '秋' }),
    member('早稻', 'early (?:season )?rice', { zh: '早稻|早籼' }),
  ],
  [
    member('小麦', 'wheat', { zh: '麦' }),
    member('水稻|稻谷|大米', 'rice|paddy', { zh: '稻|米' }),
    member('玉米', 'corn\\b|maize', { zh: '玉米|苞谷|粮' }),
    member('大豆', 'soy', { zh: '豆' }),
    member('棉花', 'cotton', { zh: '棉' }),
    member('油菜', 'rape', { zh: '油菜|菜籽|油料' }),
    member('马铃薯|土豆', 'potato', { zh: '薯|土豆' }),
  ],
  [
    member('小学', 'primary|elementary', {
      zh: '小学|小学生|义务教育|第一|主要|初|基层|基本',
      en: 'primary|elementary|school|pupil',
    }),
    member('初中', 'junior (?:high|middle|secondary)|middle school', {
      zh: '初中|中学|初级|义务',
      en: 'junior|middle|lower|school',
    }),
    member('高中', 'senior (?:high|middle|secondary)|high school', {
      zh: '高中|中学|高级|普高',
      en: 'senior|high|upper|school',
    }),
    member('幼儿园', 'kindergarten|preschool', { zh: '幼|学前|托' }),
  ],
  [
    member('铁路|高铁', 'rail', { zh: '铁|轨|列车|站|火车', en: 'rail|train|track|subway|line' }),
    member('公路', 'roads?\\b|highway|expressway', { zh: '路|道|街|高速' }),
  ],
  [
    member('光伏|太阳能', 'solar|photovolt', { zh: '光|太阳', en: 'solar|photovolt|PV' }),
    member('风电|风能', 'wind power|wind farm|wind energy', { zh: '风' }),
    member('水电', 'hydro', { zh: '水' }),
    member('核电', 'nuclear', { zh: '核' }),
  ],
  [
    member('上午', 'morning', { zh: '晨|早|上午', en: 'morning|a\\.?m' }),
    member('下午', 'afternoon', { zh: '下午|午后', en: 'afternoon|p\\.?m' }),
  ],
  [
    member('门诊', 'outpatient', {
      zh: '门诊|门急诊|就诊|诊',
      en: 'outpatient|clinic|visit|consult',
    }),
    member('住院|出院', 'inpatient|discharg|hospitali[sz]', {
      zh: '住院|出院|入院|排放|患者',
      en: 'inpatient|discharg|hospital|admi',
    }),
  ],
  [
    member('去年|上年', 'last year', {
      zh: '去|上年|前年|同比|年',
      en: 'last|previous|prior|before|earlier|year',
    }),
    member('明年|来年', 'next year', {
      zh: '明|来年|次年|下一?年|未来',
      en: 'next|coming|ahead|follow',
    }),
  ],
  [
    member('长期', 'long-term', { zh: '长', en: 'long|lasting|permanent|prolong|chronic' }),
    member('短期', 'short-term', { zh: '短|临时', en: 'short|brief|tempor' }),
  ],
];

/** What is counted: each within its group excludes the others. */
export const COUNTED_GROUPS: readonly (readonly Member[])[] = [
  [
    member('省', 'provinces?\\b', { en: 'provinc' }),
    member('地级市|城市|市', 'cit(?:y|ies)\\b', {
      zh: '市|城',
      en: 'cit|municipal|urban|prefecture',
    }),
    member('县', 'count(?:y|ies)\\b', { zh: '县|旗', en: 'count' }),
    member('乡镇|镇|乡', 'towns?(?:hips?)?\\b', { zh: '镇|乡', en: 'town' }),
    member('村', 'villages?\\b', { zh: '村|屯|寨|庄', en: 'village|hamlet' }),
    member('社区', 'communit(?:y|ies)\\b', {
      zh: '社区|小区|群|界|共同体|居',
      en: 'communit|neighbo',
    }),
    member('户', 'households?\\b|families\\b', { zh: '户|家', en: 'household|famil|home' }),
  ],
  [
    member('学生', 'students?\\b|pupils?\\b', {
      zh: '学|生|童|孩',
      en: 'student|pupil|learner|child|trainee|undergrad|graduate|universit',
    }),
    member('教师|老师', 'teachers?\\b', {
      zh: '师|教|导',
      en: 'teacher|faculty|staff|instructor|lecturer|tutor|educator',
    }),
    member('医生|医师', 'doctors?\\b|physicians?\\b', {
      zh: '医|博士|师',
      en: 'doctor|physician|clinician|medic|practitioner|surgeon',
    }),
    member('供应商', 'suppliers?\\b', { zh: '供应|供货', en: 'suppl|vendor' }),
    member('客户', 'customers?\\b', { zh: '客|户', en: 'customer|client|user' }),
    member('护士', 'nurses?\\b', { zh: '护', en: 'nurs' }),
    member('患者|病人', 'patients?\\b', {
      zh: '患|病|诊|人次|例|医',
      en: 'patient|case|sufferer|people|person|sick',
    }),
    member('农民', 'farmers?\\b', { zh: '农|户', en: 'farmer|peasant|rural|people' }),
    member('志愿者', 'volunteers?\\b', { zh: '志愿|义工|自愿' }),
    member('党员', 'party members?\\b', { zh: '党', en: 'party|member|communist' }),
    member('专家', 'experts?\\b', {
      zh: '专|家|师|学者',
      en: 'expert|specialist|scholar|professional',
    }),
    member('游客', 'tourists?\\b', { zh: '游|客|旅', en: 'tourist|visitor|travel|visit' }),
    member('读者', 'readers?\\b', { zh: '读|阅', en: 'reader|patron|visitor|visit|user' }),
  ],
  [
    member('医院', 'hospitals?\\b', { zh: '医|院', en: 'hospital|medical|clinic' }),
    member('学校', 'schools?\\b', {
      zh: '学|校|园',
      en: 'school|universit|college|campus|academ|institution',
    }),
    member('图书馆', 'librar(?:y|ies)\\b', { zh: '图书|馆|书' }),
    member('博物馆', 'museums?\\b', { zh: '博物|馆' }),
    member('企业|公司', 'enterprises?\\b|compan(?:y|ies)\\b|firms?\\b', {
      zh: '企|公司|厂|商|家|行',
      en: 'enterprise|compan|firm|business|corporat|manufactur|maker|supplier|startup|subsidiar|bank|compet',
    }),
    member('工厂', 'factor(?:y|ies)\\b', { zh: '厂|车间|坊', en: 'factor|plant|mill|workshop' }),
    member('银行', 'banks?\\b', { zh: '银行|岸|行' }),
    member('水库', 'reservoirs?\\b', { zh: '水库|库' }),
    member('桥', 'bridges?\\b', { zh: '桥' }),
    member('隧道', 'tunnels?\\b', { zh: '隧' }),
    member('公园', 'parks?\\b', { zh: '园|停' }),
    member('机场', 'airports?\\b', { zh: '机场|航' }),
  ],
  [
    member('专利', 'patents?\\b', { zh: '专利' }),
    member('论文', 'papers?\\b', {
      zh: '论文|文|篇|纸|报',
      en: 'paper|article|essay|thes|dissertation|publication',
    }),
    member('项目', 'projects?\\b', {
      zh: '项|工程|课题|计划',
      en: 'project|program|item|scheme|initiative',
    }),
    member('课程', 'courses?\\b', {
      zh: '课|程|班|培训',
      en: 'course|class|lesson|curricul|program|module',
    }),
    member('电脑|计算机', 'computers?\\b', { zh: '电脑|计算机|机', en: 'computer|pc|laptop' }),
    member('课桌|书桌', 'desks?\\b', { zh: '桌' }),
    member('图书|书籍', 'books?\\b', { zh: '书|册', en: 'book|volume|title|cop' }),
    member('猪', 'pigs?\\b|hogs?\\b', { zh: '猪' }),
    member('羊', 'sheep\\b|goats?\\b', { zh: '羊' }),
    member('牛', 'cattle\\b|cows?\\b', { zh: '牛' }),
  ],
];
