import { CHARACTER, HAN, NUMERAL, RANGE } from './parts.zh';
import { row, type ExcludedRow } from './row';
import { HAN_ORDINAL_UNITS, STAGE_VERBS } from './terms.zh';

const FLOORS = `${NUMERAL}层(?:[/、和及至到~-]${NUMERAL}层)*`;

/** Ordinals, ranks, grades, levels, ages and anniversaries. */
export const ORDINALS: readonly ExcludedRow[] = [
  row(
    'ordinal',
    '第三十二届',
    `第 ?${NUMERAL}(?:[、和至到~-]${NUMERAL})*(?:[a-z\\u4e00-\\u9fff])?`,
    { has: ['第'] },
  ),
  row('ordinal', '七届二次全会', `${NUMERAL}届${NUMERAL}次`, { has: ['届'] }),
  row(
    'ordinal',
    '十八届人大四次会议',
    `${NUMERAL}届(?:${CHARACTER}|[（(][^（()）]{0,8}[)）]){0,12}?${NUMERAL}次(?:全体|代表)?(?:会议|全会|大会)`,
    { has: ['届'] },
  ),
  row('ordinal', '职代会二次会议', `(?<=会|大|协)[${HAN}]+次(?:全体)?(?:会议|全会)`, {
    has: ['次'],
  }),
  row(
    'rank',
    '前10类',
    `(?<![目当日之以提此年事会生课班产从空史席门眼台])(?:前|倒数)${RANGE}(?:名|位|强|甲|类|项|大|个|家|件|种|批|所|县|市)|(?:居|列)${RANGE}(?:名|位|强|甲)`,
    { has: ['前', '倒数', '居', '列'], counts: '目前10名' },
  ),
  row('ordinal', '高三2班', `(?:年级|[高初][一二三])[(]?${NUMERAL}[)]?班`, {
    has: ['班'],
    counts: '开设12班',
  }),
  row(
    'ordinal',
    '表1 主要指标',
    '(?<=^|\\n|[(见如附,、和及])(?:附?表|附?图|附件|专栏) ?\\d{1,3}(?:[-.]\\d{1,2})?(?=[\\s:、,。;所)是为]|$)',
    { has: ['表', '图', '附件', '专栏'] },
  ),
  row('rank', '排名前10。', `(?<=[名列入居进位])前${RANGE}(?=[,。;、)]|$)`, { has: ['前'] }),
  row('ordinal', '2标段开工', '(?<![\\d.分为共])\\d{1,2}(?:[-~、至]\\d{1,2})?标段', {
    has: ['标段'],
    counts: '划分5个标段',
  }),
  row('rank', '500强', '(?:\\d+|[百千])强', { has: ['强'] }),
  row('ordinal', '12栋3单元', '\\d+[栋幢](?=\\d+(?:单元|室|层|号))', {
    has: ['栋', '幢'],
    counts: '建成12栋',
  }),
  // where something is: the floor of a building that is named by its number
  row(
    'ordinal',
    '3号楼12层、15层',
    `(?<=${NUMERAL}号楼|[A-Z]座)(?:${NUMERAL}单元)?${FLOORS}|${NUMERAL}层/${NUMERAL}层|(?<=位于[^,。;]{0,16})${FLOORS}(?=[,。;东西南北中]|$)`,
    { has: ['层'], counts: '3号楼共12层' },
  ),
  row('ordinal', '二季度', `${RANGE}(?:季度|季(?=[度末初,。、]))`, { has: ['季'] }),
  row('date', '上世纪九十年代', `${RANGE}(?:世纪|年代)`, { has: ['世纪', '年代'] }),
  row(
    'age',
    '80后借阅人次',
    '(?<![\\d.减去除扣加满足过第前])(?:[5-9]0|00)后(?![续期排缀面来勤台代退再又就])',
    { has: ['0后'] },
  ),
  row('age', '90后青年', `${RANGE}(?:后(?=[的青干女姑小大,。、”新男父妈爸宝])|[多余]?周?岁)`, {
    has: ['后', '岁'],
  }),
  row('grade', '五年以上有期徒刑', `${RANGE}(?:年|个月)(?:以上|以下)?(?=有期徒刑|徒刑)`, {
    has: ['徒刑'],
  }),
  row('grade', '5分为满分', `(?<=满分(?:为|是)?)${NUMERAL}分|${NUMERAL}分(?=[为是]满分)`, {
    has: ['满分'],
  }),
  row('age', '平均年龄38.5岁', '(?<!\\d)\\d{1,3}\\.\\d+周?岁', { has: ['岁'] }),
  row('age', '40周年', `${RANGE}周年`, { has: ['周年'] }),
  row(
    'grade',
    '一等奖',
    `${RANGE}(?:年级|等[奖功次品]|级|星(?!期)级?|[A-Z]级|楼|号|军|版|维|层[楼以]|单元|室|届(?=${CHARACTER}))`,
  ),
  row('grade', '4A景区', '[1-5]A(?=级|景|旅游|[、,])', { has: ['A'] }),
  row('age', '3个月大', `${NUMERAL}(?:个月|周|岁)大`, { has: ['大'] }),
  // 两 is never an ordinal
  row('ordinal', '三组村民', `(?<![${HAN}])(?!两)[${HAN}]+[${HAN_ORDINAL_UNITS}]`),
  // a stage of construction, unless the verb says that an event is held or an issue printed
  row('ordinal', '三期', `(?<!${STAGE_VERBS.join('|')}|[${HAN}])[二三四五]期`, { has: ['期'] }),
  row(
    'ordinal',
    '1期工程',
    `(?:[${HAN}]+(?:[-~至到、][${HAN}]+)?|(?<![\\d.])\\d(?:[-~至到、]\\d)?)期(?=工程|项目|建设|改造|扩建|厂房|用地|地块|管网|(?:大型)?(?:柴油|汽油)?车)|(?<=[厂站园桥路楼库网]|工程|项目|基地|湿地|机场|地铁)\\d期`,
    { has: ['期'], counts: '举办3期' },
  ),
];
