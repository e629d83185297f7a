import { CHARACTER, HAN, NUMERAL } from './parts.zh';
import { row, type ExcludedRow } from './row';
import { FIXED_TERMS, PLACE_SUFFIXES } from './terms.zh';

/** Denominators, slogans, places, and other words that a numeral only begins. */
export const WORDS: readonly ExcludedRow[] = [
  row(
    'denominator',
    '每万人',
    `每(?:隔)?${NUMERAL}(?:个(?:工作日|月|小时|人)|${CHARACTER}{1,2})|每半个?(?:小时|月)`,
    { has: ['每'] },
  ),
  // two pairs of numeral and word
  row(
    'slogan',
    '一户一档，',
    `(?<![${HAN}])[${HAN}](?![${HAN}])${CHARACTER}一${CHARACTER}(?=[、,"”“。)]|(?:${CHARACTER}){0,2}(?:制度|机制|活动|模式|工程|清单|台账|方案|政策))`,
    { has: ['一'] },
  ),
  row('slogan', '四个“最严”', `[${HAN}]+个?(?=[“"][^”"]{1,3}[”"])`, { has: ['“', '"'] }),
  row('slogan', '三分种七分管', '[三四五六七八九]分[^\\d钟之,。;]{1,3},?[一二三四五六七]分', {
    has: ['分'],
  }),
  row('slogan', '唱好两台戏', '(?<=[唱好了]|”)[两三]台(?:大|好)?戏', { has: ['台'] }),
  // a place whose name begins with a numeral
  row(
    'place',
    '三元村',
    `(?<![${HAN}\\d多余几])[${HAN}]+(?![${HAN}]|(?:个|名|位|人|所|户|座|处|条|项|多|余|来|几|家|次|成))${CHARACTER}{1,2}?(?<![的了在是有和乡城农全各本该同邻跨])(?=(?:${PLACE_SUFFIXES.join('|')})(?![庄民委办]))`,
  ),
  row(
    'idiom',
    '寒暄两句',
    '(?<=寒暄|聊|说|念叨|夸|骂|讲|问|唠|劝|喊|叮嘱|嘱咐|吆喝|哼)(?:上|了|过)?[一两三](?:句|两句)(?!话)',
    { has: ['句'] },
  ),
  row(
    'word',
    '零部件',
    '[零〇](?=部件|距离|投诉|容忍|跑腿|差错|上访|事故|增长|障碍|基础|门槛|接触|碳|排放|延误|延迟|工|售|散|件|食|钱|花|星|配|用|库存|成本|等待|突破|报告|感染|信访|污染|废|碎|敲|存|丁|信任|缺陷|收费|见面|风险|违规|死亡|伤亡|借|关税|佣金|首付|租金|补货|证明|干扰|案件|辍学|发生|失误)',
    { has: ['零', '〇'] },
  ),
  row(
    'name',
    '党的二十大',
    '(?<![\\d一二三四五六七八九])(?:二)?十[一二三四五六七八九]?大(?=[^型大小力量类棚队户件项道片批学奖]|报告|精神|以来|$)|[一二三四五六七八]中全会',
    { has: ['大', '中全会'] },
  ),
  row(
    'name',
    '“十四五”规划',
    '十[一二三四五]五(?=[”"’」』]|规划|时期|期间|末|以来|开局|收官|目标|和|[,。;、]|$)|(?<=[“"])十[一二三四五]五',
    { has: ['五'] },
  ),
  row('word', '三元材料', '[二三]元(?=材料|正极|锂|前驱|催化|乙丙|结构|体系|论|方程)', {
    has: ['元'],
  }),
  row('word', '百分位', '百分[位比制号]', { has: ['百分'] }),
  row('word', '二手房', '二手(?=[房车市商货平交烟]|$)', { has: ['二手'] }),
  row('word', '统一', `(?<=[统唯单专划归合逐同第]|(?<!分)之|(?<![${HAN}])万)一`, { has: ['一'] }),
  ...FIXED_TERMS.map(([kind, example, ...terms]): ExcludedRow =>
    row(kind, example, `(?<![\\d${HAN}亿])(?:${terms.join('|')})`),
  ),
];
