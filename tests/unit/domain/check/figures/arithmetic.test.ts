import { linesOf } from '../../../../../src/domain/check/lines';
import { arithmetic } from '../../../../../src/domain/check/figures/arithmetic';
import type { Checked } from '../../../../../src/domain/check/rule';
import type { Language } from '../../../../../src/domain/quantity';
import { blankOf } from '../../../../../src/domain/report/blank';
import { REPORT, SECTION } from '../../../../../src/domain/report/shape';
import type { Report } from '../../../../../src/domain/report';

/** Returns each figure of a paragraph that does not follow from the figures around it, and what it should be. */
function wrongIn(text: string, language: Language): string[] {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const report = {
    ...blankOf(REPORT),
    sections: [{ ...blankOf(SECTION), key: 'only', body }],
  } as unknown as Report;
  const checked = { report, language, lines: linesOf(report, language) } as Checked;
  return arithmetic.find(checked).map(({ actual, expected }) => `${actual} → ${expected}`);
}

type Row = [text: string, ...wrong: string[]];

describe('arithmetic in Chinese', () => {
  const holds = (name: string, rows: Row[]) =>
    describe(name, () => {
      it.each(rows)('%s', (text, ...wrong) => expect(wrongIn(text, 'zh')).toEqual(wrong));
    });

  holds('a share of a whole', [
    ['全镇412户，其中396户通水，占95.1%。', '95.1% → 96.12'],
    ['全镇412户，其中396户通水，占96.1%。'],
    ['全镇412户，其中396户通水，占总户数的95.1%。', '95.1% → 96.12'],
    ['全镇412户，其中396户通水，占全部农户的95.1%。', '95.1% → 96.12'],
    ['全镇412户，其中约396户通水，占95.1%。'],
    ['全镇约412户，其中约396户通水，占90.1%。', '90.1% → 96.12'],
    ['全镇412户，其中396人，占95.1%。'],
    ['全镇396户，其中412户通水，占95.1%。', '396户 → 412'],
    ['全镇412户，其中396户通水，占近六成。'],
    ['全镇412户，其中396户通水，占六成。'],
    ['收集意见87条，办结85条，办结率90%。', '90% → 97.7'],
    ['收集意见87条，办结85条，满意率90%。'],
    ['应到120人，实到108人，到会率95%。', '95% → 90'],
    ['应到120人，实考108人，到会率95%。'],
    ['受理120件，办结108件，办结率95%。', '95% → 90'],
    ['预算3000万元，支出2700万元，执行率95%。', '95% → 90'],
    ['排查隐患120处，整改108处，整改率95%。', '95% → 90'],
    ['抽检120批次，合格108批次，合格率95%。', '95% → 90'],
    ['计划投资5.00亿元，实际完成投资6.00亿元，完成率110%。', '110% → 120'],
    ['计划投资5亿元，实际完成投资约6亿元，完成率110%。'],
    ['抽检108批次，合格120批次，合格率95%。'],
    ['占比45%，其中12%，占20%。'],
  ]);

  holds('a change from one amount to another', [
    ['由100亩增加到150亩，增长40%。', '40% → 50'],
    ['由100亩增加到150亩，增长50%。'],
    ['由100亩增加到150亩，增加40亩。', '40亩 → 50'],
    ['由100亩增加到300亩，增长3倍。', '3倍 → 2'],
    ['由300亩减少到100亩，减少3倍。'],
    ['由100亩增加到400亩，翻了一番。', '翻了一番 → 2'],
    ['由100亩增加到200亩，翻了一番。'],
    ['由50%提高到60%，提高12个百分点。', '12个百分点 → 10'],
    ['由3%提高到5%，提高67%。'],
    ['由3%提高到5%，提高60%。', '60% → 2'],
    ['由12万户增加到18万户，增长45%。'],
    ['由12.00万户增加到18.00万户，增长45%。', '45% → 50'],
    ['由50亩提高到60亩，提高12个百分点。'],
    ['由50%提高到60%，提高12倍。'],
    ['由0亩增加到60亩，增长12%。'],
    ['由100亩增加到150户，增长40%。'],
    ['由约100亩增加到150亩，增长40%。'],
    ['由100亩增加到150亩，年均增长40%。'],
    ['从上年底的100亩扩大到今年的150亩，扩大40%。', '40% → 50'],
    ['上年100亩，今年150亩，增长40%。', '40% → 50'],
    ['上年100亩，明年150亩，增长40%。'],
    ['年初贷款余额30亿元，年末贷款余额36亿元，增长10%。', '10% → 20'],
    ['年初贷款余额30亿元，年末存款余额36亿元，增长10%。'],
    ['由100亩；增加到150亩，增长40%。'],
  ]);

  holds('growth on last year', [
    ['接待150人，比上年的120人增加40人。', '40人 → 30'],
    ['接待150人，比上年的120人增加30人。'],
    ['接待150人，比上年的120人增长40%。', '40% → 25'],
    ['接待360人，比上年的120人增长3倍。', '3倍 → 2'],
    ['接待150人，比上年的120户增加40人。'],
    ['接待150人，比上年的120人增加40户。'],
    ['满意率90%，比上年的85%提高6个百分点。', '6个百分点 → 5'],
    ['满意率90%，比上年的85%提高6%。'],
    ['接待150人，比计划的120人增加40人。'],
    ['接待220人，同比增加20人，增长20%。', '20% → 10'],
    ['接待180人，同比减少20人，下降20%。', '20% → 10'],
    ['接待220人，同比增加20人，增长10%。'],
    ['接待180人，同比减少20人，下降10%。'],
    ['满意率90%，同比增加5%，增长20%。'],
    ['收入48亿元，同比减少5%，上年为60亿元。', '5% → 20'],
    ['收入48亿元，同比减少20%，上年为60亿元。'],
    ['收入48亿元，同比减少5%，上年为60万户。'],
    ['比上年增加20人，增长10%，达到320人。', '10% → 6.667'],
    ['比上年增加20人，增长10%，达到320户。'],
    ['客运量600人次，上年500人次，同比增长10%。', '10% → 20'],
    ['客运量600人次，上年500人次，同比增长20%。'],
    ['客运量6亿人次，上年5亿元，同比增长10%。'],
    ['满意率60%，上年50%，同比增长10%。'],
    ['资助学生100人、20万元，人均1800元。', '1800元 → 2000'],
    ['资助学生100人、20万元，人均2000元。'],
    ['资助学生100户、20万元，人均1800元。'],
    ['资助学生100人、20万斤，人均1800斤。'],
    ['资助学生100人，20万元，人均1800元。'],
  ]);

  holds('a multiple or a share of another amount', [
    ['全年150户，是上年100户的2.5倍。', '2.5倍 → 1.5'],
    ['全年150户，是上年100户的1.5倍。'],
    ['完成90户，占目标任务120户的80%。', '80% → 75'],
    ['民生支出80亿元，占财政支出100亿元的75%。', '75% → 80'],
    ['民生支出80亿元，占财政支出100亿元的8倍。'],
    ['全年150户，是上年100户的2户。'],
    ['全年150户，是上年100亩的2.5倍。'],
    ['全年15%，是上年10%的2倍。'],
    ['由100亩增加到300亩，是原来的4倍。', '4倍 → 3'],
    ['由100亩增加到300亩，是全县的4倍。'],
    ['新建100亩，整治300亩，是原来的4倍。'],
  ]);

  holds('a product', [
    ['资助26名学生，每人3000元，共计8.8万元。', '8.8万元 → 78000'],
    ['资助26名学生，每人3000元，共计7.8万元。'],
    ['资助26名学生，每人3000元，共计8.8万斤。'],
    ['培训26场，每人3000元，共计8.8万元。'],
    ['流转土地100亩，每亩800元，共计9万元。', '9万元 → 80000'],
    ['流转土地100亩，亩均800元，共计9万元。', '9万元 → 80000'],
    ['流转土地100亩，每亩800元，结余9万元。'],
    ['每亩增收300元，1000亩共增收40万元。', '40万元 → 300000'],
    ['每亩增收300元，1000亩共节约40万元。'],
    ['每亩增收300元，1000户共增收40万元。'],
    ['每亩增收300元，1000亩共增收40万斤。'],
    ['带动100户增收20万元，户均增收1000元。', '1000元 → 2000'],
    ['带动100人增收20万元，户均增收1000元。'],
    ['带动100人增收20万元，人均增收1000元。', '1000元 → 2000'],
    ['带动100户增收20万元，户均节约1000元。'],
    ['资助100人发放20万元，人均1000元。', '1000元 → 2000'],
    ['资助100人收入20万元，人均1000元。'],
    ['发放补助300万元，惠及1000户，户均2000元。', '2000元 → 3000'],
    ['发放补助300万元，惠及1000人，户均2000元。'],
    ['借出贷款300万元，惠及1000户，户均2000元。'],
    ['发放补贴72万元，补贴面积7200亩，亩均90元。', '90元 → 100'],
    ['发放补贴72万元，补贴面积7200户，亩均90元。'],
    ['办培训12期，培训人员600人次，平均每期60人次。', '60人次 → 50'],
    ['办培训12期，培训人员600人次，平均每场60人次。'],
    ['办培训12期，每期培训人员600人次，平均每期60人次。'],
  ]);

  holds('a sum', [
    ['投入中央资金300万元、县级配套200万元，合计600万元。', '600万元 → 5000000'],
    ['投入中央资金300万元、县级配套200万元，合计500万元。'],
    ['投入100万元，投入中央资金300万元、县级配套200万元，合计500万元。'],
    ['投入中央资金300万元、比上年增加200万元，合计600万元。'],
    ['投入中央资金300万元，合计600万元。'],
    ['投入中央资金300万元、种子200万斤，合计600万元。'],
    ['投入中央资金约300万元、县级配套200万元，合计600万元。'],
    ['投入中央资金300万元、县级配套200万元，合计约600万元。'],
    ['近三年分别投入100万元、200万元，累计400万元。', '400万元 → 3000000'],
    ['近三年投入100万元、200万元，累计400万元。'],
    ['三项总投入500万元，分别为300万元、100万元、200万元。', '500万元 → 6000000'],
    ['三项总投入500万元，分别为300万元、100万元、100万元。'],
    ['三项投入500万元，分别为300万元、100万元、200万元。'],
    ['三项总投入500万元，包括300万元、100万元、200万元。'],
    ['教师136名、学生88名，共225名。', '225名 → 224'],
    ['教师136名、学生88名，共224名。'],
    ['三个年级共有6个班，教师136名、学生88名，共225名。'],
    ['教师136名、学生88名，共225名参加。'],
    ['投入甲100万元、乙200万元、丙300万元，合计590万元。', '590万元 → 6000000'],
    ['投入甲100万元、乙200万元、丙300万元，合计510万元。', '510万元 → 5000000'],
    ['投入甲100万元、乙300万元，合计300万元。', '300万元 → 4000000'],
    ['投入甲3亿元、乙2亿元，合计6亿元。', '6亿元 → 500000000'],
    ['上半年收入30亿元，下半年收入40万户，全年收入80亿元。'],
    ['上半年收入约30亿元，下半年收入40亿元，全年收入80亿元。'],
    ['上半年收入30亿元，下半年收入40亿元，全年收入80亿元。', '80亿元 → 7000000000'],
    ['上半年收入30亿元，下半年支出40亿元，全年收入80亿元。'],
    ['上半年收入30亿元，下半年收入40亿元，全年支出80亿元。'],
    ['上半年增长3%，下半年增长4%，全年增长8%。'],
  ]);

  holds('parts of a whole', [
    ['共投入500万元，其中中央资金300万元、县级配套300万元。', '500万元 → 6000000'],
    ['共投入500万元，其中中央资金300万元、县级配套100万元。'],
    ['共投入500万元，其中中央资金300万元、其余300万元。', '500万元 → 6000000'],
    ['共投入500万元，其中中央资金300万元、其余100万元。', '500万元 → 4000000'],
    ['教师320人，其中男教师120人，女教师210人。', '320人 → 330'],
    ['教师320人，其中女教师210人，女党员120人。'],
    ['学生1200人，其中女生580人，住校生900人。'],
    ['学生1200人，其中女生580人，住校生1300人。', '1200人 → 1300'],
    ['教师320人，其中男教师120人，女教师100人，外聘教师50人。'],
    ['共投入500万元，其中其余300万元。'],
    ['比上年减少500人，其中女生580人。'],
    ['约500人，其中女生580人。'],
    ['占50%，其中女生58%。'],
  ]);

  holds('what an office balances', [
    ['全年进出口总额86亿元，其中进口30亿元，出口46亿元。', '86亿元 → 7600000000'],
    ['全年进出口总额86亿元，其中进口30亿元，出口56亿元。'],
    ['全年进出口总额87亿元，其中进口30亿元，出口56亿元。'],
    ['全年进出口总额88亿元，其中进口30亿元，出口56亿元。', '88亿元 → 8600000000'],
    ['全年进出口总额86亿元，其中进口30亿元，出口46万吨。'],
    ['全年进出口总额86亿元，其中进口30亿元。'],
    ['进出口总额86亿元，进口30亿元，出口46亿元，其中对欧洲出口20亿元。'],
    ['经费收入12.0亿元，支出10.0亿元，结余3亿元。', '3亿元 → 200000000'],
    ['经费收入12亿元，支出10亿元，结余2亿元。'],
    ['粮食收入12万吨，支出10万吨，结余3万吨。'],
    ['经费收入12亿元，支出10亿元，结余3万斤。'],
    ['亏损1200万元，上年亏损2000万元，减亏300万元。', '300万元 → 8000000'],
    ['亏损1200万元，上年亏损2000万元，减亏800万元。'],
    ['亏损1200万元，上年亏损2000万元，减亏30%。', '30% → 40'],
    ['亏损1200万元，同比减亏300万元，上年亏损2000万元。', '300万元 → 8000000'],
    ['年初在册1200家，年内新增150家，注销50家，年末在册1350家。', '1350家 → 1300'],
    ['年初在册1200家，年内新增150家，注销50家，年末在册1300家。'],
    ['年初在册1200家，年内新增150家，停业50家，年末在册1350家。'],
    ['年初在册1200家，年内新增150户，注销50家，年末在册1350家。'],
    ['年初在册1200家，年内新增约150家，注销50家，年末在册1350家。'],
    ['年内新增150家，注销50家，年末在册1350家。'],
    ['种植水稻2000亩，总产量120万公斤，亩产500公斤。', '500公斤 → 600'],
    ['种植水稻2000亩，总产量1200吨，亩产500公斤。', '500公斤 → 600'],
    ['种植水稻2000公顷，总产量120万公斤，亩产500公斤。'],
    ['种植水稻2000亩，总产值120万元，亩产500元。'],
    ['供水量100万立方米，售水量90万立方米，产销差率12%。', '12% → 10'],
    ['供水量100万立方米，售水量90万立方米，水质合格率12%。'],
    ['存款余额400亿元，贷款余额300亿元，存贷比80%。', '80% → 75'],
    ['存款余額400億元，放款餘額300億元，存放比率80%。', '80% → 75'],
    ['资产400亿元，负债300亿元，资产负债率80%。', '80% → 75'],
    ['计划投资100亿元，完成投资110亿元，为年度计划的120%。', '120% → 110'],
    ['存款余额400亿元，贷款余额300万户，存贷比80%。'],
    ['城镇居民人均收入48600元，农村居民人均收入24300元，收入比2.3∶1。', '2.3 → 2'],
    ['城镇居民人均收入48600元，农村居民人均收入24300元，收入比2:1。'],
    ['城镇居民人均收入48600元，城市居民人均收入24300元，收入比2.3:1。'],
    ['城镇居民人均收入约48600元，农村居民人均收入24300元，收入比2.3:1。'],
    ['人均收入30000元，城镇居民人均收入48600元，农村居民人均收入24300元，收入比2.3:1。'],
  ]);
});

describe('arithmetic in English', () => {
  const holds = (name: string, rows: Row[]) =>
    describe(name, () => {
      it.each(rows)('%s', (text, ...wrong) => expect(wrongIn(text, 'en')).toEqual(wrong));
    });

  holds('a change from one amount to another', [
    ['Income rose from £100 to £150, up 40 percent.', '40 percent → 50'],
    ['Income rose from £100 to £150, up 50 percent.'],
    ['Income rose from £100 to £150, an increase of £40.', '£40 → 50'],
    ['Income rose from £100 to 150 people, up 40 percent.'],
    ['Income rose from about £100 to £150, up 40 percent.'],
    [
      'The rate rose from 50 percent to 60 percent, up 12 percentage points.',
      '12 percentage points → 10',
    ],
    ['Income rose from £50 to £60, up 12 percentage points.'],
    ['Income rose by 40 percent from £100 to £150.', '40 percent → 50'],
    ['Income, at 40 percent from £100 to £150, rose.'],
    ['Output tripled from 20 tonnes to 40 tonnes.', 'tripled → 2'],
    ['Output doubled from 20 tonnes to 40 tonnes.'],
    ['Occupancy was 91 percent, up 9 percent from 85 percent.', '9 percent → 6'],
    ['Occupancy was 91 beds, up 7 beds from 85 percent.'],
    ['Income rose from £0 to £150, up 40 percent.'],
  ]);

  holds('growth on last year', [
    ['It built 150 homes, 35 percent more than the 120 of 2024.', '35 percent → 25'],
    ['It built 150 homes, 25 percent more than the 120 of 2024.'],
    ['Membership was 6,150, a net gain of 970 on the 5,280 of the year before.', '970 → 870'],
    ['It built 150 homes, 35 percent more than the £120 of 2024.'],
    ['The rate was 60 percent, 35 percent more than the 50 percent of 2024.'],
    ['Revenue grew 6 percent to £110 million (2023: £100 million).', '6 percent → 10'],
    ['Revenue grew 10 percent to £110 million (2023: £100 million).'],
    ['Debt fell by £31 million to £184 million from £205 million.', '£31 million → 21000000'],
    ['Debt stood at £31 million to £184 million from £205 million.'],
    ['Debt fell by £31 million to 184 people from £205 million.'],
    ['Revenue grew 6 percent to £110 million (budget: £100 million).'],
  ]);

  holds('shares, products, sums and parts', [
    ['Of 1,000 cases received, 980 were closed, a rate of 95 percent.', '95 percent → 98'],
    ['Of 1,000 cases received, 980 were closed, a rate of 98 percent.'],
    ['In 1,000 cases received, 980 were closed, a rate of 95 percent.'],
    ['The 26 students received £30 each, a total of £880.', '£880 → 780'],
    ['The 26 students received £30 each, a total of £780.'],
    ['The 26 students received £30 each, a total of 880 books.'],
    ['The 26 students received £30 in all, a total of £880.'],
    ['Roads cost £150 and bridges £120, for a total of £290.', '£290 → 270'],
    ['Roads cost £150 and bridges £120, for a total of £270.'],
    ['Roads cost £150 and bridges £120, for a total of £290 over five years.'],
    ['Roads cost £150, for a total of £290.'],
    ['Roads cost £150 and bridges 120 people, for a total of £290.'],
    ['We trained 120 nurses and 110 doctors, 224 in all.', '224 → 230'],
    [
      'It invested £5 million, including £3 million for roads and £3 million for water.',
      '£5 million → 6000000',
    ],
    ['It invested £5 million, including £3 million for roads and £1 million for water.'],
    [
      'It invested £5 million, including £3 million for roads and the remaining £1 million for water.',
      '£5 million → 4000000',
    ],
    ['We have 320 teachers: 120 men and 210 women.', '320 → 330'],
    ['We have 320 members, including 120 women and 110 girls.'],
    ['We have 320 members, including 120 men and 110 boys.'],
    ['We have 320 pupils: 120 boys and 210 girls.', '320 → 330'],
    ['It invested about £5 million, including £6 million for roads.'],
  ]);

  holds('what an office balances', [
    [
      'Trade was £86 million, with exports of £56 million and imports of £40 million.',
      '£86 million → 96000000',
    ],
    ['Trade was £86 million, with exports of £46 million and imports of £40 million.'],
    ['Trade was £86 million, with exports of £56 million and imports of 40 tonnes.'],
    [
      'Income was £12.0 million and spending £10.0 million, leaving a surplus of £3 million.',
      '£3 million → 2000000',
    ],
    ['Income was £12.0 million and spending £10.0 million, leaving a surplus of £2 million.'],
    ['Income was £12.0 million and spending £10.0 million, leaving a gap of £3 million.'],
    [
      'We spent £12.0 million against a budget of £10.0 million, an overspend of £3 million.',
      '£3 million → 2000000',
    ],
    ['We planted 2,000 mu of rice and harvested 1,200 tonnes, or 500 kg per mu.', '500 kg → 600'],
    ['We planted 2,000 mu of rice and harvested 1,200 tonnes, or 500 kg per head.'],
    ['We planted 2,000 hectares of rice and harvested 1,200 tonnes, or 500 kg per mu.'],
    ['We paid £72,000 to 100 households, or £740 each.', '£740 → 720'],
    ['We paid £72,000 to 100 households, or £720 each.'],
    ['We paid £72,000 to 100 households, or 740 books each.'],
    ['Profit was £97 million on revenue of £970 million, a margin of 9 percent.', '9 percent → 10'],
    ['Profit was £97 million on revenue of £970 million, a margin of 10 percent.'],
    ['Profit was £97 million on revenue of 970 people, a margin of 9 percent.'],
  ]);
});
