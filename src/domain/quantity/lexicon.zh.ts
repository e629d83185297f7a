import type { Qualifier } from '../report';
import type { UnitCode } from './units';

/** Printed forms of one unit. `factor` turns the printed number into the unit: 八毛 is 0.8 CNY. */
export interface UnitWords {
  unit: UnitCode;
  words: readonly string[];
  factor?: number;
}

/** Units of measure: 一 before them can be a number (满一年), and 多 may follow them (三公里多). */
export const MEASURES: readonly UnitWords[] = [
  { unit: 'CNY', words: ['元', '元人民币', '元钱', '块钱', '块'] },
  { unit: 'CNY', words: ['毛', '毛钱', '角', '角钱'], factor: 0.1 },
  { unit: 'CNY', words: ['分钱'], factor: 0.01 },
  { unit: 'USD', words: ['美元', '美金'] },
  { unit: 'HKD', words: ['港元', '港币'] },
  { unit: 'EUR', words: ['欧元'] },
  { unit: 'GBP', words: ['英镑'] },
  { unit: 'JPY', words: ['日元'] },
  { unit: 'mu', words: ['亩', '亩地'] },
  { unit: 'm2', words: ['平方米', '平米', '平方', '平', '㎡', 'm²', 'm2'] },
  { unit: 'km2', words: ['平方公里', '平方千米', 'km²', 'km2', '㎢'] },
  { unit: 'acre', words: ['英亩'] },
  { unit: 'ha', words: ['公顷', 'hm²', 'hm2'] },
  { unit: 'km', words: ['公里', '千米', 'km', '㎞'] },
  { unit: 'm', words: ['米', '延米', 'm'] },
  { unit: 'cm', words: ['厘米', 'cm', '㎝'] },
  { unit: 'kg', words: ['公斤', '千克', 'kg', '㎏'] },
  { unit: 'g', words: ['克', 'g'] },
  { unit: 't', words: ['吨', 't'] },
  { unit: 'jin', words: ['斤', '市斤'] },
  { unit: 'L', words: ['升', 'L'] },
  { unit: 'm3', words: ['立方米', '立方', '方', 'm³', 'm3'] },
  { unit: 'kWh', words: ['千瓦时', '千瓦·时', '千瓦小时', '度', '度电', 'kWh'] },
  { unit: 'MWh', words: ['兆瓦时', 'MWh'] },
  { unit: 'kW', words: ['千瓦', 'kW'] },
  { unit: 'MW', words: ['兆瓦', 'MW'] },
  { unit: 'MW', words: ['吉瓦', 'GW'], factor: 1000 },
  { unit: 'kVA', words: ['千伏安', 'kVA'] },
  { unit: 'kVA', words: ['兆伏安', 'MVA'], factor: 1000 },
  { unit: 'percent', words: ['%'] },
  { unit: 'percent', words: ['成'], factor: 10 },
  { unit: 'ratio', words: ['‰'], factor: 0.001 },
  { unit: 'percentagePoint', words: ['个百分点', '百分点'] },
  { unit: 'multiple', words: ['倍'] },
  { unit: 'point', words: ['分'] },
  { unit: 'char', words: ['字'] },
  { unit: 'TB', words: ['TB'] },
  { unit: 'year', words: ['年', '周年整'] },
  { unit: 'month', words: ['个月'] },
  { unit: 'day', words: ['天', '日', '个工作日', '个日历天', '个自然日'] },
  { unit: 'hour', words: ['小时', '个小时'] },
  { unit: 'minute', words: ['分钟'] },
];

/** Classifiers: the printed word decides, never the noun. Whatever is not listed apart is an `item`. */
export const CLASSIFIERS: readonly UnitWords[] = [
  { unit: 'household', words: ['户'] },
  { unit: 'person', words: ['人', '名', '位', '个人', '口人'] },
  { unit: 'personTime', words: ['人次', '人(次)', '人·次'] },
  { unit: 'time', words: ['次', '趟', '轮', '遍', '回', '车', '站次', '次(批)'] },
  { unit: 'batch', words: ['批', '批次', '个批次', '批(次)'] },
  { unit: 'session', words: ['场', '场次', '场(次)', '期', '节', '堂', '讲'] },
  { unit: 'muTime', words: ['亩次'] },
  { unit: 'village', words: ['个村', '个行政村', '个自然村', '个村(社区)', '个建制村', '个村庄'] },
  { unit: 'place', words: ['家', '所', '座', '处', '间', '栋', '幢'] },
  { unit: 'item', words: ['台(套)', '件(套)', '套(件)', '台/套', '件/套', '个(项)', '项(次)'] },
  { unit: 'item', words: [...'个件项条款种份篇部本册套台辆盏头只羽尾株棵张面封支例起笔门把'] },
  { unit: 'item', words: [...'宗桩具顶床桶袋箱盒瓶包枚幅片颗粒根杆扇孔眼口卷页首段道句则届类'] },
  { unit: 'item', words: [...'艘架列匹群窝筐丛簇餐单剂副双对朵捆堆块组层代'] },
  { unit: 'item', words: [...'尊碗杯串罐坛盆盘桌锅壶束垛畦垄枝样股针点集幕曲圈票'] },
  { unit: 'item', words: ['通'] },
  { unit: 'item', words: ['课时', '学时', '人份', '标箱', '工日'] },
];

/** Classifiers that are also places; with an Arabic numeral they count without 个: 覆盖12县86村. */
export const ARABIC_ONLY: readonly UnitWords[] = [
  { unit: 'village', words: ['村'] },
  { unit: 'item', words: ['乡镇', '镇', '乡', '县', '社区', '省', '国'] },
];

/**
 * A unit is none when one of these follows, for then it begins another word: 3名称, 2024元旦.
 * The text is a set of characters.
 */
export const OTHER_WORD_AFTER: Readonly<Record<string, string>> = {
  元: '旦宝素件宵首朝古勋帅',
  块: '状链',
  角: '度色落逐',
  毛: '利病衣巾坯',
  米: '粉饭酒面粒线',
  克: '服隆扣拉',
  升: '级高至到为起温学值国旗幅腾华',
  方: '面便针法案式向能可才言位舱圆桌',
  平方: '式',
  平: '均安台时地原等坝整稳抑凡',
  度: '假过量夏汛',
  成: '立功员效果绩就型熟品为群长本',
  分: '别为批类组配布工管享期层级段区之析成散局公支队钟秒厘',
  字: '号样典画',
  年: '级代货轻度',
  天: '然津空',
  日: '报常均前益元游',
  人: '民类员才均力大口居工社文事',
  名: '称录誉牌单优师家校次列',
  位: '数于置列居',
  个人: '工民大才居文口力物事体社均',
  个村: '民级支委干小组落寨史卫医部校头口道规镇',
  次: '数序',
  通: '过行知道信报常用车电水气路告话畅达关商讯宝勤讲',
  回: '来应收归',
  轮: '流换椅胎岗',
  车: '间道位辆主队站型程厢库祸',
  批: '准复发示评改',
  场: '地景馆所均面内外',
  期: '间待望货',
  节: '约能',
  堂: '而',
  讲: '话述',
  户: '籍型外口均数',
  家: '庭长园具电禽畜访',
  所: '有谓在需以长',
  处: '理置罚分于级长室',
  间: '隔接',
  项: '链圈',
  件: '事业',
  条: '件例',
  款: '项',
  种: '植养殖子苗业田地粮树',
  部: '门委分署',
  本: '科地次年市县省届职领土身',
  台: '账湾风',
  头: '等',
  面: '向积貌对临条环靠通',
  支: '部持付出援撑柱教',
  例: '如行会外',
  起: '来步点草始到床飞伏诉码',
  笔: '记试画者直',
  门: '诊槛窗户头面牌',
  把: '握关',
  包: '括含联保',
  片: '区面',
  眼: '前下睛光',
  口: '号味岸碑',
  首: '先次批要',
  段: '时落',
  道: '路德理',
  句: '号',
  列: '入为',
  群: '众体',
  单: '位独元价项产一薄纯调身',
  双: '方向边',
  对: '于比照口标接象一',
  组: '织成建合长',
  层: '级面次出',
  类: '似型别',
  代: '表替理办购',
  段落: '',
  枝: '叶繁',
  样: '本品板貌式',
  股: '份东权票民长',
  针: '对织灸',
  点: '',
  集: '体团中合镇市贸',
  曲: '艺线',
  圈: '子',
  票: '据房',
  杯: '赛',
  串: '联门',
  盆: '地景栽',
  盘: '活点',
  桌: '面',
  锅: '炉',
  壶: '口',
  束: '缚',
  碗: '',
  镇: '区级江',
  乡: '村亲贤镇级',
  县: '级域城',
  村: '民级支委干小组落庄史卫医部校头口',
  国: '家有内际产',
  省: '级内外',
};

/** Multipliers, as powers of ten. GB/T 15835: Arabic figures combine with 万 and 亿. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A qualifying word right before a number. `notAfter`: characters with which it forms another word (节约). */
export interface PrefixWord {
  word: string;
  qualifier: Qualifier;
  notAfter?: string;
}

/** Longest first where one ends with another. */
export const PREFIXES: readonly PrefixWord[] = [
  { word: '不少于', qualifier: 'atLeast' },
  { word: '不低于', qualifier: 'atLeast' },
  { word: '不超过', qualifier: 'atMost' },
  { word: '不高于', qualifier: 'atMost' },
  { word: '至少', qualifier: 'atLeast' },
  { word: '至多', qualifier: 'atMost' },
  { word: '不足', qualifier: 'lessThan' },
  { word: '不到', qualifier: 'lessThan', notAfter: '达收得看找想' },
  { word: '大约', qualifier: 'about' },
  { word: '将近', qualifier: 'nearly' },
  { word: '接近', qualifier: 'nearly' },
  { word: '超过', qualifier: 'moreThan' },
  { word: '突破', qualifier: 'moreThan' },
  { word: '约', qualifier: 'about', notAfter: '节签预合违制契集解续邀条公相履立誓盟商' },
  { word: '近', qualifier: 'nearly', notAfter: '附最邻靠临就亲走新远' },
  { word: '超', qualifier: 'moreThan', notAfter: '商农赶高' },
  { word: '逾', qualifier: 'moreThan' },
];

/** 上 and 过 bound only a round number without a digit: 上千亩, 过亿元, but not 网上百人, 通过百余次. */
export const ROUND_PREFIXES: readonly PrefixWord[] = [
  {
    word: '上',
    qualifier: 'moreThan',
    notAfter: '以网线会加晚早路身手市地村街台山水船车桌心脸之马',
  },
  { word: '过', qualifier: 'moreThan', notAfter: '通经超不难走来去路度渡吃看做见听说' },
];

/** A qualifying word inside the number: 30多万元, 三十来个, 300余户. */
export const INFIXES: Readonly<Record<string, Qualifier>> = {
  多: 'moreThan',
  余: 'moreThan',
  '+': 'moreThan',
  来: 'about',
};

/** A qualifying word right after the unit. */
export const SUFFIXES: Readonly<Record<string, Qualifier>> = {
  以上: 'atLeast',
  及以上: 'atLeast',
  以内: 'atMost',
  以下: 'atMost',
  左右: 'about',
  上下: 'about',
};

/** Currency words that stand before the number. 人民币 belongs to the span; 折合人民币 stays outside. */
export const CURRENCY_PREFIXES: Readonly<Record<string, UnitCode>> = {
  人民币: 'CNY',
  '¥': 'CNY',
  RMB: 'CNY',
  CNY: 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
};
