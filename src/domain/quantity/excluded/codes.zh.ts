import { CHARACTER, NUMERAL } from './parts.zh';
import { row, type ExcludedRow } from './row';

const CURRENCY = 'RMB|CNY|USD|HKD|EUR|GBP|JPY|TWD|KRW|AUD|CAD|SGD|CHF|MOP|SEK|NOK|DKK|NZD';
/** Words of hotlines and services, whose number is a name. */
const SERVICE = '热线|平台|专线|电话|指挥中心|接警|报警|急救|联动';

/** Codes, document numbers, line numbers, and measures that name a class. */
export const CODES: readonly ExcludedRow[] = [
  row(
    'code',
    'G60',
    `(?!${CURRENCY})\\d*[A-Za-z]{1,24}(?<!${CURRENCY}|\\d ?(?:million|billion|thousand))\\d+(?:\\.\\d+)?[A-Za-z]*|\\d+[GgKkVvDd](?![a-zA-Z])`,
    { counts: 'RMB30万' },
  ),
  row('code', '4/5G', '\\d/\\d ?G(?![a-zA-Z])', { has: ['G'] }),
  row(
    'code',
    '1+5+N',
    '\\d+(?:[+>]\\d+){0,30}\\+(?![家户名位人个项场次件种所篇台套条亩米元吨])[XN\\d]?(?=\\D)(?!\\d)',
    {
      has: ['+'],
      counts: '1000+家',
    },
  ),
  row('document', '〔2024〕5号', '[〔[(]\\d{4}[\\]〕)]\\s*第?\\d+号', { has: ['号'] }),
  row(
    'document',
    '编号：2024001',
    '(?:编号|账号|帐号|卡号|证号|文号|备案号|邮编|邮政编码|代码|批号|标识码|条形码|学号|工号|[Ii][Dd])(?:为|是)?[:]? ?[A-Z\\d-]{2,}',
    { has: ['号', '编', '码', 'ID', 'id'] },
  ),
  row(
    'document',
    '阅读：3105',
    '(?:阅读|浏览|点击|点赞|评论)(?:量|数|次数)?: ?\\d+(?![\\d.万亿余多次人])',
    {
      has: [':'],
    },
  ),
  row(
    'phone',
    '0915-3212345',
    `\\d{3,4}-\\d{3,4}-?\\d{4,5}|(?<!\\d)1[3-9]\\d{9}(?!\\d)|\\d{3,6}(?=(?:政务|便民|服务|市民|公益)*(?:${SERVICE}))`,
  ),
  row('phone', '(02)2345-6789分机123', '\\(0\\d{1,3}\\) ?\\d{3,4}-?\\d{3,4}', { has: ['(0'] }),
  row('phone', '0915-3212345转801', '(?<=\\d ?[,，]? ?)(?:分机|转) ?\\d{1,5}(?!\\d)', {
    has: ['分机', '转'],
    counts: '转移12人',
  }),
  row('phone', '拨打12345', '(?<=热线|拨打|拨通|致电)\\d{3,6}(?![\\d万亿余多次个件人条])', {
    has: ['热线', '拨打', '拨通', '致电'],
    counts: '拨打1200次',
  }),
  row('code', 'K3+500', '[A-Z]\\d+\\+\\d+|\\d+#', { has: ['+', '#'] }),
  row('name', '5路公交', '\\d+路(?=公交|车)|(?<!\\d)\\d{2,3}(?=国道|省道|县道)', {
    has: ['路', '道'],
  }),
  row('name', '6063次列车', '[A-Z]?\\d{1,4}次(?=[^,。;、]{0,4}(?:列车|火车|动车|高铁|航班))', {
    has: ['列车', '火车', '动车', '高铁', '航班'],
  }),
  row(
    'name',
    '0403花莲地震',
    '(?<![\\d.])\\d{4}(?=[^起次件场个\\d]{0,4}(?:地震|强震|特大|洪灾|台风|事件|事故))',
    {
      has: ['地震', '强震', '特大', '洪灾', '台风', '事件', '事故'],
      counts: '处置12起事故',
    },
  ),
  row('name', '985高校', '(?<!\\d)(?:985|211)(?=高校|工程|院校|大学|[、/])', {
    has: ['985', '211'],
  }),
  // the voltage names a class of line; nobody measured it
  row(
    'name',
    '220千伏',
    '\\d+(?:\\.\\d+)?(?:千伏|kV)(?=及|以[上下]|输|变|线|电网|电缆|配|开关|母线|主变|智能|高压|架空|站|[\\u4e00-\\u9fff]{1,4}(?:变|线|站|工程))|(?<![级压为达][:]?)\\d+(?:\\.\\d+)?千伏(?!安)',
    { has: ['千伏', 'kV'], counts: '电压等级35kV' },
  ),
  // so do the tons that a ship carries, and the people that a hall holds
  row(
    'name',
    '80万吨级乙烯项目',
    `${NUMERAL}(?:\\.\\d+)?(?:[万亿])?(?:载重)?(?:吨|千瓦|兆瓦|吉瓦|立方米|标箱|平方米|公里|座|人|斤|元)级(?![别差数])`,
    { has: ['级'], counts: '装卸80万吨' },
  ),
  row('name', '15分钟生活圈', `${NUMERAL}(?:分钟|小时|公里)(?=${CHARACTER}{0,8}圈)`, {
    has: ['圈'],
  }),
  row(
    'name',
    '360度全景',
    '(?:180|360)度|(?<=热|约|达)\\d{2}(?:\\.\\d)?度(?!电)(?=的?(?:角|弯|坡|全))',
    { has: ['度'], counts: '用了38度电' },
  ),
];
