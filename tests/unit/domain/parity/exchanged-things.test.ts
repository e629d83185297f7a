import { foundBetween, rulesBetween as found } from '../../../helpers/found-between';

describe('another thing, time or basis is found', () => {
  it.each([
    ['年末应收账款增加，其中一部分逾期。', 'Receivables rose at mid-year.', 'parity-contrary'],
    ['截至十二月三十一日止年度业绩。', 'Results for the month to 31 December.', 'parity-contrary'],
    ['职位空缺率为十年来最低。', 'Vacancies were the lowest in a year.', 'parity-contrary'],
    ['展品为首次与观众见面。', 'The exhibits have always been seen.', 'parity-contrary'],
    ['新冷库去年投入使用。', 'The new cold store came into use last month.', 'parity-contrary'],
    ['新冷库一季度投入使用。', 'The new cold store opens in the first half.', 'parity-contrary'],
    [
      '政府面临税收下降的问题。',
      'The government has the problem of rising tax revenues.',
      'parity-contrary',
    ],
    ['居民收入的增长令人鼓舞。', 'The decline in incomes is encouraging.', 'parity-contrary'],
    ['生均经费持平。', 'Spending per class was unchanged.', 'parity-contrary'],
    ['316名月捐人收到报告。', 'Reports went to 316 weekly donors.', 'parity-contrary'],
    ['护理型床位占比提高。', 'The share of nursing rooms rose.', 'parity-contrary'],
    ['噪声投诉减少。', 'There were fewer suggestions about noise.', 'parity-contrary'],
    ['工业机器人产量增长。', 'Output of industrial vehicles grew.', 'parity-contrary'],
    ['靠港船舶使用岸电。', 'Berthed trains used shore power.', 'parity-contrary'],
    ['特展展期四个月。', 'The special lecture lasted four months.', 'parity-contrary'],
    ['其中独立董事3名。', 'Three of them are supervisors.', 'parity-contrary'],
    ['志愿者流失率达到28%。', 'We lost 28 percent of our employees.', 'parity-contrary'],
    ['走遍全县203个行政村。', 'Teams toured all 203 administrative districts.', 'parity-counted'],
    ['手术9,860台次。', 'They performed 9,860 consultations.', 'parity-counted'],
    ['31个省（自治区、直辖市）出台清单。', 'All 31 cities published lists.', 'parity-counted'],
    [
      '进出口数据来源于海关。',
      'This is a note. Data on exports and exports are from the customs.',
      'parity-contrary',
    ],
    [
      '资助高中生6,120名，每人每年3,000元；资助新生1,050名，每人一次性5,000元。',
      'We gave 6,120 pupils 3,000 yuan a year each, and 1,050 freshmen a one-off grant of 5,000 yuan.',
      'parity-basis',
    ],
    ['本会迈入第三十八年。', 'It is in its thirty-ninth year.', 'parity-ordinal'],
    ['一一三學年度核發獎學金。', 'In the 2023 academic year we made awards.', 'parity-year'],
    ['完成率未达到30%。', 'The rate was over 30%.', 'parity-qualifier'],
    ['永定河全线通水。', 'The Fenhe River flows again.', 'parity-place-name'],
  ])('%s: %s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));
});

describe('the same thing in other words is not reported', () => {
  it.each([
    ['噪声扰民4.6万件。', 'There were 46,000 complaints about noise.'],
    ['公司不久前收购了这家工厂。', 'The company bought the factory last week.'],
    ['关系处于历史上的最好时期。', 'Relations have never been better.'],
    ['政府面临税收下降的问题。', 'The government has a growing problem: tax revenues are falling.'],
    ['诉求超期未回复。', 'The request is overdue.'],
    ['本会迈入第三十八年。', 'It is in its thirty-eighth year.'],
    ['一一三學年度核發獎學金。', 'In the 2024 academic year we made awards.'],
    ['发放需时47天，未达到30天的目标。', 'It takes 47 days, above our goal of 30 days.'],
    ['高中职生每人8,000元。', 'Students of vocational schools get 8,000 yuan each.'],
    ['偏远部落的申请人有38人。', 'There were 38 applicants from remote villages.'],
    ['法院裁定阿马罗河享有权利。', 'A court ruled that the Amaro River has rights.'],
    ['改造老旧小区1254个。', 'We renovated 1,254 residential communities in old districts.'],
    ['理事、监事均不领取薪酬。', 'Members of neither board are paid.'],
    ['每次来都看见她在读书。', 'She is always reading when we come.'],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

/** The same, of errors only. */
const sure = (zh: string, en: string) =>
  foundBetween(zh, en).filter((one) => one.startsWith('error '));

describe('two figures stand with the time or the subject of the other', () => {
  it.each([
    [
      '一季度增长4.2%，二季度增长6.8%。',
      'It grew 6.8 percent in the first quarter and 4.2 percent in the second quarter.',
    ],
    [
      '2021年捐款80万元，2022年捐款95万元。',
      'Donations were 950,000 yuan in 2021 and 800,000 yuan in 2022.',
    ],
    // the changes went along with their figures
    [
      '公路货运增长7%，铁路货运下降2%。',
      'Road freight fell 2 percent and rail freight rose 7 percent.',
    ],
    // in the order of the source, with a verb that is said of both
    [
      '图书馆接待读者8.2万人次，博物馆接待观众5.6万人次。',
      'The museum received 82,000 visits and the library 56,000.',
    ],
  ])('%s: %s', (zh, en) => expect(found(zh, en)).toContain('parity-swapped'));

  it.each([
    [
      '一季度增长4.2%，二季度增长6.8%。',
      'It grew 6.8 percent in the second quarter, after 4.2 percent in the first quarter.',
    ],
    [
      '2021年捐款80万元，2022年捐款95万元。',
      'Donations were 950,000 yuan in 2022, after 800,000 yuan in 2021.',
    ],
    [
      '公路货运增长7%，铁路货运下降2%。',
      'Rail freight fell 2 percent and road freight rose 7 percent.',
    ],
    [
      '图书馆接待读者8.2万人次，博物馆接待观众5.6万人次。',
      'The museum received 56,000 visits and the library 82,000.',
    ],
    // a verb before a list is near the first of its things, whichever that is
    [
      '年内，本局协助452幢大厦、约3.2万户完成维修。',
      'We helped the owners of some 32,000 flats in 452 buildings to complete repairs.',
    ],
  ])('%s: %s agrees', (zh, en) => expect(sure(zh, en)).toEqual([]));
});
