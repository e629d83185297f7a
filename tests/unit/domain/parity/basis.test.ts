import { foundBetween as found } from '../../../helpers/found-between';

describe('a basis that is left out is found', () => {
  it.each([
    ['平均每天出车268次。', 'We sent out ambulances 268 times on average.', 'warning'],
    ['日均开行旅客列车1.1万列。', 'On average 11,000 passenger trains ran.', 'warning'],
    ['烟草每年夺去800万人的生命。', 'Tobacco kills 8 million people.', 'error'],
    ['地铁每天运送乘客18万人。', 'The metro carries 180,000 passengers.', 'error'],
    ['月缴存额最高5,928元。', 'Nobody pays in more than 5,928 yuan.', 'error'],
    ['平均到场时间7分40秒。', 'It took us seven minutes and 40 seconds.', 'warning'],
    ['进口价格每吨3,642元。', 'The price of imports was RMB 3,642.', 'warning'],
    ['发病率为每10万人612例。', 'The incidence was 612 cases.', 'warning'],
    ['每亩补偿221元。', 'The compensation was RMB 221.', 'warning'],
    [
      '人均收入从119元增加，年均增长8%。',
      'Income rose from RMB119, with average annual growth of 8%.',
      'error',
    ],
  ])('%s: %s', (zh, en, severity) => {
    expect(found(zh, en)).toContain(`${severity} parity-basis`);
  });

  it.each([
    ['平均每天出车268次。', 'We sent out ambulances 268 times a day.'],
    ['日均开行旅客列车1.1万列。', 'On average 11,000 passenger trains ran daily.'],
    ['人均收入2.7万元。', 'Income averaged 27,000 yuan.'],
    ['人均月收入2000元以上。', 'They have an average monthly income of at least RMB 2,000.'],
    ['年均增长8%。', 'Growth averaged 8%.'],
    ['月缴存额最高5,928元。', 'Nobody pays in more than 5,928 yuan a month.'],
    ['每吨3,642元。', 'A tonne costs RMB 3,642.'],
    ['发病率为每10万人612例。', 'The incidence was 612 per 100,000.'],
    ['工程学进入前万分之一。', 'Engineering is in the top one ten-thousandth.'],
    ['死亡率为千分之三。', 'Mortality was 3‰.'],
    ['最高时速16英里/小时。', 'It did 16mph at most.'],
    ['每平方公里有120人。', 'The density is 120 people.'],
  ])('%s: %s', (zh, en) => {
    expect(found(zh, en).filter((one) => one.includes('basis'))).toEqual([]);
  });
});
