import { foundBetween as found } from '../../../helpers/found-between';

describe('translated news says it like this', () => {
  it.each([
    // powers of ten
    ['他表示上千栋房屋倒塌。', 'He said thousands of houses had collapsed.'],
    [
      '1938年，海嘯奪去超過200條性命，並摧毀上百間房屋。',
      'In 1938 a tsunami killed more than 200 people and destroyed hundreds of houses.',
    ],
    // feet, yards and inches, and what stands in brackets after another unit
    [
      '沿岸300公里（190英里）受灾，巨浪高达6米（18英尺）。',
      'The coast was hit for 300 km (190 miles), by waves of six meters (18 feet).',
    ],
    [
      '海嘯以時速 800 公里（每小時 497 英里）掃過海面。',
      'The tsunami crossed the sea at 800 kph (497 mph).',
    ],
    ['预计有 2 至 4 英寸的降雨。', 'Rainfall of 2 to 4 inches is expected.'],
    ['將帶來高達 10 英吋的降雨。', 'It will bring up to 10 inches of rain.'],
    ['他在大约 30 码处接球。', 'He received the ball about 30 yards out.'],
    ['他身高6英尺6英寸。', 'He is a 6-foot-6 forward.'],
    ['企业可能损失1亿欧元（1.1亿美元）。', 'It could cost businesses €100m ($110m).'],
    // numbers that are names, and lengths of time
    ['他获得维多利亚十字勋章。', 'He won a Victoria Cross.'],
    ['我们站在十字路口。', 'We stand at a crossroads.'],
    ['请拨打免费电话116 123，或致电 0800 555 111。', 'Call free on 116 123, or ring 0800 555 111.'],
    ['首个进球在3分35秒。', 'The first goal came on 3:35.'],
    ['開場十五分鐘後他獲得罰球。', 'He had a penalty on the quarter-hour mark.'],
    ['等候三刻钟，即45分钟。', 'The wait was three-quarters of an hour.'],
    ['球隊在最近5場比賽中輸了4場。', 'The team have lost four of their last five matches.'],
    // people and things
    [
      '數千名旅客被困，他是唯一的员工。',
      'Thousands of tourists were stranded; he was the only worker.',
    ],
    ['总裁始终禁止员工外出。', 'The president never let employees out.'],
    ['100多人死于倒塌的建筑物。', 'More than 100 were killed by fallen buildings.'],
    ['她主持“This Morning”节目。', 'She presents the This Morning programme.'],
    [
      '罗斯告诉本台：“我想为国家效力。”',
      '"I wanted to play for my country," Ross told the station.',
    ],
    ['她哭了，带着无法言说的愤怒。', 'She wept with inexpressible rage.'],
    ['客队以5比4不敌主队。', 'The visitors lost 5-4 to the hosts.'],
    ['儿子名叫罗伯特·布莱克·戴利。', 'The son is called Robert Ray Black-Daley.'],
    // halves, quarters, and what is denied
    [
      '接獲投訴214宗，當中逾半涉及班次。',
      'We received 214 complaints, more than half of them about sailings.',
    ],
    ['第三季收入減少1.5億港元。', 'Revenue fell by HK$150 million in the third quarter.'],
    ['价格倒没有跌，每罐7.5英镑。', 'Prices held at £7.50 a jar.'],
    ['將招聘18名水手，女性不拘。', 'It will recruit 18 sailors, women as well as men.'],
    [
      '停映的那两周，没有一场改期的票无法退换。',
      'In those two weeks every postponed ticket could be refunded.',
    ],
    ['她说：“这样我的膝盖才不会生锈。”', '"It keeps my knees going," she says.'],
    ['为所有人接种2019冠状病毒病疫苗。', 'Everyone receives COVID-19 vaccines.'],
    [
      '城镇居民人均可支配收入和农村居民人均纯收入分别增长8.8%、9.9%。',
      'The per capita disposable income of urban and the net income of rural residents per capita rose by 8.8% and 9.9%.',
    ],
  ])('%s', (zh, en) => {
    expect(found(zh, en)).toEqual([]);
  });
});

describe('and this is still wrong', () => {
  it.each([
    ['他表示上千栋房屋倒塌。', 'He said hundreds of houses had collapsed.', 'error parity-value'],
    ['巨浪高达6米（18英尺）。', 'The waves were six meters (81 feet) high.', 'error parity-gloss'],
    ['预计有2至4英寸的降雨。', 'Rainfall of 2 to 6 inches is expected.', 'error parity-value'],
    ['他身高6英尺6英寸。', 'He is a 6-foot-9 forward.', 'error parity-value'],
    [
      '企业可能损失1亿欧元（1.1亿美元）。',
      'It could cost businesses €100m ($210m).',
      'error parity-figure-missing',
    ],
    ['首个进球在3分35秒。', 'The first goal came on 3:53.', 'error parity-figure-missing'],
    ['數千名旅客被困。', 'Thousands of teachers were stranded.', 'error parity-counted'],
    ['会议始终公开举行。', 'The meetings were never held in public.', 'error parity-contrary'],
    [
      '但勢頭未能延續，第四季放緩1.0個百分點。',
      'The recovery was sustained, down by 1.0 percentage point in the fourth quarter.',
      'error parity-negation',
    ],
    [
      '第四季增長2.9%，較第三季放緩1.0個百分點。',
      'In the fourth quarter growth was 2.9%, up by 1.0 percentage point from the third quarter.',
      'error parity-direction',
    ],
    ['第四季收入增長2.9%。', 'Revenue grew by 2.9% in the third quarter.', 'error parity-date'],
    [
      '接獲投訴214宗，當中逾半涉及班次。',
      'We received 214 complaints, more than a third of them about sailings.',
      'error parity-value',
    ],
    [
      '城镇居民人均可支配收入增长8.8%，农村居民人均纯收入增长9.9%。',
      'The disposable income of urban residents rose by 8.8%, and the per capita net income of rural residents by 9.9%.',
      'warning parity-basis',
    ],
  ])('%s', (zh, en, wrong) => {
    expect(found(zh, en)).toContain(wrong);
  });
});
