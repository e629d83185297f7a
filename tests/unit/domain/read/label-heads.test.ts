import { parseQuantities } from '../../../../src/domain/quantity';
import { languageOf } from '../../../../src/domain/quantity/script';
import { labelsOf } from '../../../../src/domain/read/label';

const labels = (text: string) => {
  const language = languageOf(text, 'zh');
  return labelsOf(text, parseQuantities(text, language), language);
};

describe('the head of what a figure counts', () => {
  it.each<[kind: string, text: string, ...labels: string[]]>([
    ['after a deed between two names', '教研人员参加线上培训课程32次', '线上培训课程'],
    ['after a deed between two names', '市府增建社區圖書分館4座', '社區圖書分館'],
    [
      'with a deed, if both are one name',
      '捐赠账户数量2.6万个，灌溉水利用系数0.58',
      '捐赠账户数量',
      '灌溉水利用系数',
    ],
    ['with a deed, if it tells how', '上門探訪病人4,120次', '上門探訪病人'],
    ['after the amount', '縣府編列9,800萬元預算，創造1,400億元效益', '預算', '效益'],
    ['after the amount', '接任時全鄉有9億元負債', '負債'],
    [
      'before the name of its measure',
      '12项工程总经费超过15亿元，38家法院新收案件数同比上升超过5%',
      '工程',
      '工程总经费',
      '法院',
      '法院新收案件数增幅',
    ],
    ['after 为 and 的', '送出月餅3,118個，其中220個為糕點店及茶室送贈的月餅', '月餅', '月餅'],
    [
      'in the clause before, of which it tells how it went',
      '騙案仍然高企，共有一萬三千多宗，佔整體罪案約四成七，按年增加百分之九',
      '騙案',
      '騙案佔整體罪案的比重',
      '騙案增幅',
    ],
    [
      'in the clause before, of which it tells how it went',
      '損失金額亦錄得跌幅，由9.5億元下降至8.2億元',
      '損失金額',
      '損失金額',
    ],
    [
      'before a semicolon',
      '總收入221億元，比前一財年減少約2%；對比2021財年，則減少了8.3%',
      '總收入',
      '總收入降幅',
      '總收入降幅',
    ],
    ['with the deed, if only the giver stands there', '公益金會撥出逾3,500萬元', '撥出金額'],
    ['with the deed, if only the giver stands there', '各界共捐七十八萬元', '捐款金額'],
    [
      'of the sum that the amounts for each make',
      '發放助學金342萬元，惠及1,140名學生，人均3,000元',
      '助學金',
      '學生',
      '人均助學金',
    ],
    [
      'of the people, if the amounts make no sum',
      '接受捐资30万元，资助学生50名，每人3000元',
      '捐资',
      '学生',
      '学生人均金额',
    ],
    [
      'of the whole, if a part did something',
      '上門支援328名長者，當中61人成功重投社區',
      '長者',
      '長者',
    ],
    [
      'of those to whom it was done',
      '去年因犯罪而被捕的有3,108人，減少518人',
      '犯罪而被捕人數',
      '犯罪而被捕人數',
    ],
    [
      'of the value of another year',
      '捐款總額達35億元，比前年的33億元來得多',
      '捐款總額',
      '捐款總額',
    ],
    ['before a passive deed', '最終95名學生獲頒獎學金，12所分館閉館', '學生', '分館'],
    [
      'of each quoted name',
      '以「食肆及娛樂」和「旅遊事務」最多，分別有4,964宗和2,475宗',
      '食肆及娛樂',
      '旅遊事務',
    ],
    [
      'with a deed that alone makes it a name',
      '接收捐赠款物106万元，捐献者12名，排查整改隐患53处',
      '捐赠款物',
      '捐献者',
      '隐患',
    ],
    [
      'before 组织 as a verb, and with it as a noun',
      '40家基层红十字组织在线上筹款，12名教师组织学生',
      '基层红十字组织',
      '教师',
    ],
    [
      'in the clause before, of which it tells how far it went',
      '罪案較前年多5,620宗，原因是詐騙案急增，按年增約8千宗、至有近2.8萬宗',
      '罪案',
      '詐騙案',
      '詐騙案',
    ],
    [
      'in the clause before, with a number of its own',
      '暴力罪案減少4.6%，有13000多宗，而毒品罪案的數字，較前一年下跌25%，有2100多宗',
      '暴力罪案降幅',
      '暴力罪案',
      '毒品罪案降幅',
      '毒品罪案',
    ],
    ['in the title of what is given out', '派發30萬份《防騙錦囊》宣傳防騙', '《防騙錦囊》'],
    [
      'in what happened to them',
      '至今有230人涉違反條例被捕，六成人已被檢控',
      '被捕人數',
      '被捕人數',
    ],
    [
      'after who gave it',
      '協會獲公益金資助190萬元，另透過賣旗日籌得62.4萬元',
      '公益金資助',
      '籌得金額',
    ],
    ['before a share of something else', '行政開支控制在總支出的9%以內', '行政開支占總支出的比重'],
    [
      'before the share of it',
      '有关服务的投诉占66%，或22,537宗',
      '有关服务的投诉占比',
      '有关服务的投诉',
    ],
    [
      'before how often',
      '收运餐厨垃圾日均186吨，义工服务时数累积至2万小时',
      '餐厨垃圾',
      '义工服务时数',
    ],
  ])('in Chinese stands %s: %s', (_, text, ...expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('is not lost in a unit that the next figure has for both', () => {
    expect(
      parseQuantities('占比分别提升3个和5个百分点，新增3个和5个站点').map(({ unit }) => unit),
    ).toEqual(['percentagePoint', 'percentagePoint', 'item', 'item']);
    expect(parseQuantities('2023財政年的總收入達221億元')).toHaveLength(1);
    expect(labels('全港18區推行，完成34校裝設，增加2,230病床')).toEqual(['區', '校', '病床']);
    expect(parseQuantities('3区居民，5校园，12区域，第18区')).toEqual([]);
    expect(
      parseQuantities('once in 12 months, 1 in 12 months', 'en').map(({ unit }) => unit),
    ).toContain('month');
    expect(labels('全港18區推行，完成34校裝設，增加2,230病床')).toEqual(['區', '校', '病床']);
    expect(parseQuantities('3区居民，5校园，12区域，第18区')).toEqual([]);
  });

  it.each<[kind: string, text: string, ...labels: string[]]>([
    ['before a pronoun', 'More than a third of the people we helped were women.', 'people'],
    ['before what it does', 'There were 1,546 calls relating to debt.', 'calls'],
    [
      'at the first plural',
      'The fund helped 55 severely burned or injured young people.',
      'severely burned or injured young people',
    ],
    [
      'in the figure before, if only a quality follows',
      'Of the 504 people, 404 were completely new to us.',
      'people',
      'people',
    ],
    [
      'after an amount with a possessive',
      'We must save 6% of our £73m repairs budget.',
      'repairs budget',
      'repairs budget',
    ],
    [
      'without a clause about it',
      'There are five grants that are endowed and four that are not.',
      'grants',
      'grants',
    ],
    [
      'after a time without a comma',
      'During the 2011/12 financial year the income of the trust was £6.5 million.',
      'income of the trust',
    ],
    [
      'after where it came from',
      'Nearly £840,000 was received through gifts in wills.',
      'gifts in wills',
    ],
    [
      'before the bracket',
      'The majority of income to the trust (over £4 million) came through gifts.',
      'income to the trust',
    ],
    [
      'in the figure before, with its growth',
      'We prevented 23 evictions. That’s 77% more than we did last year.',
      'evictions',
      'growth of evictions',
    ],
    [
      'in the figure before, with its growth',
      'They worked 18,269 hours, up 23% from the previous year.',
      'hours worked',
      'growth of hours worked',
    ],
    [
      'with a growth if it improved',
      'Attendance has improved this year by 1% to 90.1%.',
      'growth of attendance',
      'Attendance',
    ],
    [
      'before the share',
      'The ward recorded a turnout close to 70 per cent of all voters.',
      'turnout',
    ],
    ['before a verb of the present', 'About 40 million Americans eat at meal sites.', 'Americans'],
    ['with up in it', 'They made 150 follow up visits.', 'follow up visits'],
    [
      'after the share that was reached',
      'Crews reached 79% of urgent calls; coverage reached 81% of households.',
      'urgent calls',
      'coverage',
    ],
    [
      'in the figure before, with its growth',
      'It answered 41,300 calls, 15% more than the previous year.',
      'calls',
      'growth of calls',
    ],
    [
      'after where the second part came from',
      'Of the income, £8.1 million came from legacies and £2.6 million from events.',
      'legacies',
      'events',
    ],
    ['after a share of one in many', 'Only 1 in 12 applicants were offered a place.', 'applicants'],
  ])('in English stands %s: %s', (_, text, ...expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
