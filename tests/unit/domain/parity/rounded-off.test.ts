import { rulesBetween as found } from '../../../helpers/found-between';

describe('an amount with fewer digits', () => {
  it.each([
    // by three zeros after three digits
    ['全县人口48.73万人。', 'The county has a population of 487,000.'],
    // by a word on the right side
    ['人均收入39218元。', 'Income per person was about 39,200 yuan.'],
    ['进出口总额5942亿元。', 'Foreign trade came to nearly RMB 600 billion.'],
    ['参观人数为1,036,482人次。', 'There were just over 1 million visits.'],
    ['收到捐款5142万元。', 'More than RMB 50 million was donated.'],
  ])('%s is %s', (zh, en) => expect(found(zh, en)).toEqual([]));

  it.each([
    // another number
    ['全县人口48.73万人。', 'The county has a population of 478,000.'],
    ['全县人口48.73万人。', 'The county has a population of 488,000.'],
    // two zeros and no word
    ['人均收入39218元。', 'Income per person was 39,200 yuan.'],
    // the wrong side
    ['进出口总额5942亿元。', 'Foreign trade came to over RMB 600 billion.'],
    ['收到捐款5142万元。', 'Nearly RMB 50 million was donated.'],
    // too far
    ['进出口总额5542亿元。', 'Foreign trade came to nearly RMB 600 billion.'],
    ['共有12.3万人。', 'There are about 100,000 people.'],
  ])('%s is not %s', (zh, en) => expect(found(zh, en)).toContain('parity-value'));
});
