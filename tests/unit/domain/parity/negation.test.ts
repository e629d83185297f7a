import { proof } from '../../../../src/domain/check/proof';

/** Returns the severity of the finding about a denial, or null. */
const severityOf = (zh: string, en: string) =>
  proof(`标题\n\n${zh}\n`, `A Title\n\n${en}\n`).find(({ ruleId }) => ruleId === 'parity-negation')
    ?.severity ?? null;

describe('a lost denial', () => {
  it.each([
    ['公司未受到环保行政处罚。', 'The Company was subject to environmental penalties.'],
    ['董事会建议不派发现金红利。', 'The Board proposes to distribute a cash dividend.'],
    ['年內並無錄得致命工業意外。', 'One fatal industrial accident was recorded during the year.'],
    ['该项目没有放慢进度。', 'The project slowed down its progress.'],
    ['没有一名学生因贫失学。', 'A student dropped out because of poverty.'],
    [
      '三十七人全部留在一线，没有一人流失。',
      'All thirty-seven stayed on the front line, and one has left.',
    ],
    [
      '公共服务还有短板，一些问题尚未得到有效解决。',
      'There are weak links in public services, and some problems have been effectively solved.',
    ],
    ['孕产妇死亡率为零。', 'There were 12 maternal deaths.'],
    ['市况短期内不会明显好转。', 'The market will improve markedly in the short term.'],
    ['矛盾仍未缓解。', 'The tension has been eased.'],
    ['并非所有消息都是好消息。', 'All the news was good.'],
    ['湖水总磷浓度下降，夏季未发生大面积水华。', 'Phosphorus was lower and large blooms occurred.'],
    [
      '反馈不及时，有些捐赠人未能收到报告。',
      'Feedback was late, and some donors did receive reports.',
    ],
    ['推行一站式结算，不再要求提交资料。', 'With one-stop billing we still ask for papers.'],
    ['无人受伤。', 'Some people were hurt.'],
    ['大桥不会早于2027年通车。', 'The bridge will open in 2027.'],
  ])('is an error where it is sure: %s', (zh, en) => expect(severityOf(zh, en)).toBe('error'));

  it.each([
    ['检察机关绝不护短。', 'The procuratorates would always shield their own.'],
    ['她回答：“书不会叫我赶快。”', 'She said, "A book always tells me to hurry."'],
    ['并非没有问题。', 'There are no problems.'],
    [
      '不是没有人想读书，是没有人敢开口。',
      'It is that no one wanted to study, and no one dared to ask.',
    ],
    ['没有人不知道这件事。', 'Nobody knows of it.'],
  ])(
    'is a warning where the target does not name what was denied, or denies it once instead of twice: %s',
    (zh, en) => expect(severityOf(zh, en)).toBe('warning'),
  );

  it.each([
    ['集体经济不强。', 'The collective economy is strong.'],
    ['这笔钱不收利息。', 'Interest is charged on this money.'],
    ['学校不得收取费用。', 'Schools may charge fees.'],
    ['该校没能按期开学。', 'The school opened on schedule.'],
    ['不设最低消费。', 'There is a minimum charge.'],
    ['成绩来之不易。', 'These achievements came easily.'],
    [
      '公司未发生重大关联交易，理事均不领取报酬。',
      'There were major related-party transactions, and no member is paid.',
    ],
    [
      '教室不够用，新楼明年才能启用。',
      'There are enough classrooms; the new building will not open until next year.',
    ],
    ['学校不按成绩排名，也不公布名次。', 'The school does rank students, nor does it publish it.'],
    // a word that translates something else does not explain the denial
    ['如不关闭床位，我们将无法实现平衡。', 'We will be able to break even without closing beds.'],
    ['大河不会止步于国界，我们也不会。', 'Rivers do stop at frontiers, and neither do we.'],
    ['区分度不高，难以反映差异。', 'Marks do discriminate enough and hardly show differences.'],
    ['图书逾期未还的占1%，损失并未上升。', 'Overdue books were 1%; losses have risen.'],
    // denials of wishes, abilities, opening hours, and a distance left
    ['我不想掩饰这些问题。', 'I will hide these problems.'],
    ['手术前她走不了山路。', 'Before the operation she could walk on mountain paths.'],
    ['春节期间不闭馆。', 'The library closes over the Spring Festival.'],
    ['我们离目标仍有距离。', 'We are where we want to be.'],
    // said with a lack, or with 才
    ['停车位不足。', 'There is enough parking.'],
    ['借款到2047年才需偿还。', 'The loan is due for repayment until 2047.'],
    // counted also where one sentence became two
    [
      '法院没有一破了之，而是引进资金，700名职工无一下岗。',
      'The court did simply declare it bankrupt. It brought in money, and none of the 700 workers lost their jobs.',
    ],
  ])('is a warning otherwise: %s', (zh, en) => expect(severityOf(zh, en)).toBe('warning'));
});

describe('a denial said otherwise is right', () => {
  it.each([
    ['剩下的不会晚于4月完成。', 'The rest will be done by April at the latest.'],
    ['大桥不会早于2027年通车。', 'The bridge will open in 2027 at the earliest.'],
    [
      '司机不走到车尾，警报就不会停。',
      'Unless the driver walks to the rear, the alarm keeps ringing.',
    ],
    ['捐赠人不愿透露姓名。', 'The donor wished to remain anonymous.'],
    ['春节期间不闭馆。', 'The library stays open over the Spring Festival.'],
    ['许多家庭买不起药。', 'Medicine is too expensive for many families.'],
    ['我们离目标仍有距离。', 'We still have some way to go.'],
    ['停车位不足。', 'There is too little parking.'],
    ['停车位不足。', 'More parking is needed to have enough for all.'],
    ['大桥到2027年才通车。', 'We have to wait until 2027 for the bridge.'],
    [
      '收入不足全市平均水平的六成，发展不充分。',
      'Income is below 60 percent of the city average, and development is inadequate.',
    ],
    ['创新能力还不强。', 'Our capacity for innovation is weak.'],
    ['创新能力还不强。', 'Innovation capacity needs to be strengthened.'],
    ['发展不平衡不充分问题突出。', 'Development is unbalanced and inadequate.'],
    ['本所不再办理此项业务。', 'The office has ceased to handle this business.'],
    ['价格保持不变。', 'Prices stayed the same.'],
    ['存在总计与分项合计不等的情况。', 'Totals may differ from the sums of their parts.'],
    [
      '工资不低于3000元，员工未受处罚。',
      'Wages were at least 3,000 yuan, and no employee was punished.',
    ],
    [
      '因战事无法前往，办事处也不得不关闭。',
      'It could not be reached, and the office had to close.',
    ],
    ['填补了县内空白。', 'It offers services never before available in the county.'],
    ['坚持刀刃向内。', 'We did not hesitate to turn the knife on ourselves.'],
    ['未经批准的项目一律停建。', 'Projects that lacked approval were halted.'],
    ['目标未完成。', 'The target was missed.'],
    ['我市无重大事故。', 'The city was free of major accidents.'],
    ['守住不发生规模性返贫的底线。', 'We held the line against a large-scale return to poverty.'],
    [
      '董事会建议不派发红利，不送红股。',
      'The Board proposes not to pay a dividend or issue shares.',
    ],
  ])('%s: %s', (zh, en) => expect(severityOf(zh, en)).toBeNull());

  it.each([
    [
      '我们不断改善服务，不仅看病快，而且收费少。',
      'We keep improving: seeing a doctor is quick and cheap.',
    ],
    ['不少企业生产经营困难。', 'Many enterprises are struggling.'],
    ['成绩离不开大家的支持。', 'Our achievements depend on the support of all.'],
    ['不忘初心，牢记使命。', 'We stay true to our mission.'],
    ['收入不到两万元。', 'Income was under RMB 20,000.'],
    ['不同地区各有特色。', 'Each region has its own features.'],
    ['无论大小，一视同仁。', 'Large or small, all are treated alike.'],
    ['未来我们将继续努力。', 'We will keep working in the future.'],
    ['不按规定缴费的，加收滞纳金。', 'Those who pay late are charged a fee.'],
    ['房屋无偿提供。', 'The house was provided free of charge.'],
  ])('is no denial: %s', (zh, en) => expect(severityOf(zh, en)).toBeNull());
});
