import { rulesBetween as found } from '../../../helpers/found-between';

describe('is right, though it is said otherwise', () => {
  it.each([
    // growth that slows goes down, though `growth` alone goes up
    ['经济增速放缓至5.2%。', 'Economic growth slowed to 5.2 percent.'],
    ['增速较一季度回落0.9个百分点。', 'Growth was slower than in the first quarter by 0.9 points.'],
    // of measured things, too, some may be in every ten
    ['七成货物仍靠卡车运输。', 'Seven tonnes in every ten still leave by truck.'],
    ['吞吐量突破5,000万吨。', 'We pushed throughput past 50 million tonnes.'],
    ['达标率94.7%，高于92.5%的承诺。', 'The rate was 94.7%, better than the 92.5% we pledge.'],
    ['今年上半年重庆增长11%。', 'Chongqing grew by 11 percent in the first half year.'],
    // a time that gets better becomes shorter
    ['平均到场时间比上年快了50秒。', 'It took us 50 seconds less than a year earlier to arrive.'],
    ['博物館不會調高三十元的票價。', 'The museum said the ticket would stay at HK$30.'],
    // what is owned stands between the two numbers
    ['保存来自92个国家的种质41,300份。', 'We hold 41,300 collections from 92 countries.'],
    [
      '8月17日凌晨两点，楼里起火。',
      'At two in the morning on August 17, fire broke out in the block.',
    ],
    ['占比3.3%，其中三分之一为学生。', 'It was 3.3%, a third of them students.'],
    // departments of Hong Kong group digits with spaces
    [
      '在囚人數為8 214人，較前一年的7 961人增加3.2%。',
      'The penal population was 8 214 persons, 3.2 per cent more than the 7 961 in the previous year.',
    ],
    ['1180.4万残疾人享受补贴。', 'Allowances are paid to 11.8 million people with disabilities.'],
    ['收入14.29亿元，占比45.5%。', 'It generated RMB1.429 billion or 45.5% of the total.'],
    [
      '董事郑凯因公务未能出席会议。',
      'Director Zheng Kai was unable to attend because of other duties.',
    ],
    ['实践学分仅为16.3%，未达到20%的要求。', 'The figure is only 16.3%, below the 20% required.'],
    ['主席任期不得超过三届。', 'It limits the President to three terms.'],
    ['对3项工作关注不够。', 'Three tasks receive too little attention.'],
    ['论文412篇，其中顶级期刊27篇。', 'There were 412 papers, including 27 in leading journals.'],
    ['现在只要半天。', 'Now it takes only half a day.'],
    ['第43届亚洲公路锦标赛落幕。', 'The 43rd Asian Road Championships ended.'],
    ['生师比为17.6:1。', 'The student-teacher ratio is 17.6 to 1.'],
    ['师生比为1:17.6。', 'The student-teacher ratio is 17.6:1.'],
    ['比赛于6月5日至12日举行。', 'The competition took place from 5 to 12 June.'],
    ['比赛于6月5日至12日举行。', 'The competition took place from June 5 to 12.'],
    ['会议于8月30日至9月2日召开。', 'The meeting was held from 30 August to 2 September.'],
    ['其中普惠性幼儿园1.01万所，占90.2%。', 'Of these, 10,100 or 90.2 percent were affordable.'],
    [
      '本科校均规模1.78万人。生均设备值2.04万元。',
      'Universities had an average of 17,800 students. Equipment was worth RMB 20,400 per student.',
    ],
    [
      '年內有三宗三級火警，沒有四級火警。',
      'There were three No. 3 alarm fires, and no No. 4 alarm fires.',
    ],
    ['三分之一的展品为首次公开展出。', 'A third of the works had never been shown before.'],
    ['“小小讲解员”项目招收学员120名。', 'Our young docents program took in 120 children.'],
    [
      '力争使女性比例由21%提高到四分之一。',
      'We aim to raise the proportion of women from 21 per cent to a quarter.',
    ],
    [
      '“我最怕别人问我为什么，可是现在我最喜欢别人问我为什么。”他说。',
      '"What I feared most was people asking me why," he said. "Now it is what I like best."',
    ],
    [
      '其中香港佔1,920名。期內員工成本總額為港幣6.74億元。',
      'Of these, 1,920 work in Hong Kong. Staff costs totalled HK$674 million.',
    ],
    [
      '再生水利用量约为193亿立方米。',
      'About 19.3 billion cubic meters of reclaimed water was used.',
    ],
    ['满意度在42家三级医院中位列第二。', 'It ranked second among the 42 tertiary hospitals.'],
    ['东岭机场二期等工程建成投用。', 'Phase II of Dongling Airport was completed.'],
    ['每千人拥有医师3.26人。', 'There were 3.26 doctors for every 1,000 people.'],
    ['孕产妇死亡率3.1/10万。', 'Maternal mortality was 3.1 per 100,000.'],
    ['万元产值取水量下降9.5%。', 'Water withdrawal per RMB10,000 of output value fell by 9.5%.'],
    ['大楼高500米。', 'The building is 1,640 feet tall.'],
    ['大楼高500米。', 'The building is 500 metres (1,640 feet) tall.'],
    [
      '“我妈妈做保洁，”玛丽索尔·维加说。',
      '"My mother cleans offices at night," says Marisol Vega.',
    ],
    [
      '毕业率达到91%，比十年前高出两个百分点。',
      'The graduation rate reached 91 percent, two percentage points higher than a decade ago.',
    ],
    [
      '低保标准城市为每人每月950元，农村为每人每年9240元。',
      'It was 950 yuan in urban areas and 9,240 yuan per person in rural areas per month and year respectively.',
    ],
    [
      '加强监察长期未能达标的服务队。',
      'Step up monitoring of teams which persistently miss the target.',
    ],
    [
      '审查的50宗个案中，18宗在首次联络前已等候逾60日。',
      'In 18 of the 50 cases examined, the applicant had waited for more than 60 days.',
    ],
    [
      '发电量\t亿千瓦时\t1,512.6\t1,438.9',
      'Electricity generated\t100 million kWh\t1,512.6\t1,438.9',
    ],
    [
      '甲县小学、河口小学等3所学校完成改造。',
      'Jiaxian, Hekou and one other school were renovated.',
    ],
    [
      '青山小学等3所学校完成改造。',
      'Qingshan Primary School and two other schools were renovated.',
    ],
    ['华能、大唐等5家企业参会。', 'Huaneng, Datang and three other companies took part.'],
    [
      '列车最高速度（每小时160公里）有所提高。',
      'The top speed of the trains (160 km/h) was raised.',
    ],
    ['阵风达每小时120公里。', 'Gusts reached 120 km per hour.'],
    ['最大风速每秒42米。', 'The maximum wind speed was 42 m/s.'],
    ['交大与耶鲁大学合作。', 'Shanghai Jiao Tong University works with Yale University.'],
    ['学校与莱斯大学签约。', 'The school signed an agreement with Rice University.'],
    ['与北京大学、浙大合作。', 'We work with Peking University and Zhejiang University.'],
    ['2030年前排放较2020年降低50%。', 'We will halve emissions by 2030 from the 2020 level.'],
    ['两家工厂实现100%绿电。', 'Two factories run entirely on green electricity.'],
    ['全年因工死亡0人。', 'There were zero work-related deaths in the year.'],
    ['投資回報率由負3.4%回升至5.9%。', 'Investment returns recovered from -3.4% to 5.9%.'],
    [
      '志愿者在2,340个监测点采集了近2万份水样。',
      'Volunteers took nearly 20,000 samples at 2,340 monitoring points.',
    ],
    ['原定的20个小屋只建成了13个。', 'Only 13 of the 20 rooms planned were completed.'],
    ['约有一成设备使用率偏低。', 'About 10% of the equipment is little used.'],
    ['校长 海伦·马什教授', 'Professor Helen Marsh, Vice-Chancellor'],
    ['秘书长安东尼奥·古特雷斯发来贺信。', 'Secretary-General António Guterres sent a letter.'],
    [
      '节水不是权宜之计，而是长远之策。',
      'Saving water is not a stopgap measure but a long-term strategy.',
    ],
    ['五年前每十一人中有一人。', 'It was one in eleven five years ago.'],
    ['这离不开各方面的支持。', 'This would not have been possible without support from all sides.'],
    ['“南门一号”沉船完成脱盐。', 'The Nanmen No. 1 wreck was desalinated.'],
  ])('%s', (zh, en) => expect(found(zh, en)).toEqual([]));
});

describe('is wrong, though it looks like that', () => {
  it.each([
    // an ordinal does not say an amount
    [
      '第三季度增长3.9%。全年仅增长3%。',
      'It grew by 3.9% in the third quarter.',
      'parity-figure-missing',
    ],
    ['经济增速放缓至5.2%。', 'The rate of growth rose to 5.2 percent.', 'parity-direction'],
    ['吞吐量突破5,000万吨。', 'Throughput in the past was 50 million tonnes.', 'parity-qualifier'],
    ['到场时间比上年快了50秒。', 'It took us 50 seconds longer to arrive.', 'parity-direction'],
    [
      '保存来自92个国家的种质41,300份。',
      'We hold 92 collections from 41,300 countries.',
      'parity-swapped',
    ],
    ['当天凌晨三点，楼里起火。', 'At two in the morning, fire broke out.', 'parity-date'],
    [
      '博物館不會調高三十元的票價。',
      'The museum will raise the ticket of HK$30.',
      'parity-negation',
    ],
    [
      '其中幼儿园1.01万所，占90.2%。',
      'Of these, 10,400 or 90.2 percent were kindergartens.',
      'parity-figure-missing',
    ],
    [
      '比例由21%提高到四分之一。',
      'The proportion rose from 21 per cent to a third.',
      'parity-value',
    ],
    [
      '再生水利用量约为193亿立方米。',
      '19.3 billion cubic meters of reclaimed water was used.',
      'parity-qualifier',
    ],
    ['约有一成设备使用率偏低。', '10% of the equipment is little used.', 'parity-qualifier'],
    [
      '满意度在42家三级医院中位列第二。',
      'It ranked third among the 42 tertiary hospitals.',
      'parity-ordinal',
    ],
    [
      '东岭机场二期等工程建成投用。',
      'The third phase of Dongling Airport was completed.',
      'parity-ordinal',
    ],
    ['徐诺获全国大赛二等奖。', 'Xu Nuo won third prize in the national contest.', 'parity-ordinal'],
    ['每千人拥有医师3.26人。', 'There were 3.26 doctors for every 10,000 people.', 'parity-value'],
    [
      '万元产值取水量下降9.5%。',
      'Water withdrawal per RMB100,000 of output value fell by 9.5%.',
      'parity-value',
    ],
    [
      '31.8万人在500米之内就能取到水。',
      '318,000 people live within 500 feet of water.',
      'parity-unit',
    ],
    [
      '“我妈妈做保洁，”玛丽索尔·维加说。丹娜·惠特菲尔德校长也来了。',
      '"My mother cleans offices," says Dana Whitfield. The president came too.',
      'parity-speaker',
    ],
    [
      '毕业率达到91%，比十年前高出两个百分点。',
      'The graduation rate reached 91 percent, two percentage points lower than a decade ago.',
      'parity-direction',
    ],
    [
      '项目学校得分比对照学校高11.5分。',
      'They scored 11.5 points lower than their peers.',
      'parity-direction',
    ],
    ['六月起票價上調2.3%。', 'Fares went down by 2.3% from June.', 'parity-direction'],
    [
      '城市为每人每月950元，农村为每人每年9240元。',
      'The allowance was 950 yuan per month in urban areas and 9,240 yuan per person per year in rural areas.',
      'parity-basis',
    ],
    [
      '2024年出货量为335万吨，同比增长35%，占比73%，2023年为70%。',
      'Shipments were 3.35 million tonnes in 2023, an increase of 35%, a share of 73% against 70% in 2023.',
      'parity-year',
    ],
    [
      '上述经营目标不构成业绩承诺。',
      'These targets constitute a performance commitment.',
      'parity-negation',
    ],
    ['在囚人數為8 214人。', 'The penal population was 8 241 persons.', 'parity-value'],
    ['1180.4万残疾人享受补贴。', 'Allowances are paid to 11.9 million people.', 'parity-value'],
    ['收入14.29亿元，占比45.5%。', 'It generated RMB1.429 billion or 54.5%.', 'parity-value'],
    [
      '实践学分仅为16.3%，未达到20%的要求。',
      'The figure is only 16.3%, 20% is required.',
      'parity-qualifier',
    ],
    ['生师比为17.6:1。', 'The student-teacher ratio is 16.7 to 1.', 'parity-value'],
    [
      '三次产业比例为8.4:41.3:50.3。',
      'The ratio of the sectors was 8.4:41.6:50.3.',
      'parity-value',
    ],
    ['比赛于6月5日至12日举行。', 'The competition took place from 5 to 15 June.', 'parity-date'],
    ['比赛于6月5日至12日举行。', 'The competition took place from June 5 to 15.', 'parity-date'],
    [
      '华能、大唐等5家企业参会。',
      'Huaneng, Datang and four other companies took part.',
      'parity-value',
    ],
    [
      '两家工厂实现100%绿电。',
      'All of two factories run on 70% green electricity.',
      'parity-value',
    ],
    ['列车每小时160公里。', 'The trains ran 160 km.', 'parity-unit'],
    ['校长 海伦·马什教授', 'Professor Susan Clark, Vice-Chancellor', 'parity-name'],
    [
      '院长彭国栋表示，将坚决整改。检察长罗敏强调，绝不护短。',
      'Peng Guodong, President, said so. Peng Guodong stressed that nobody would be shielded.',
      'parity-name',
    ],
    [
      '高級經理何慧珊說：「居民希望保留街市。」主席梁偉倫感謝居民。',
      '"Residents wanted the market," said Ng Siu-ming, Senior Manager. Leung Wai-lun, Chairman, thanked them.',
      'parity-stranger',
    ],
    ['进出口总额增长。', 'Imports and imports grew.', 'parity-contrary'],
    [
      '华北地区推广水肥一体化。',
      'In south China integrated irrigation was promoted.',
      'parity-contrary',
    ],
    [
      '截至年末，持有专利3,218件。',
      'By the beginning of the year it held 3,218 patents.',
      'parity-contrary',
    ],
    [
      '监督刚性不足，一些建议没有得到落实。',
      'Supervision lacks rigidity, and some recommendations were followed.',
      'parity-negation',
    ],
    [
      '本会从不以电话要求捐款人提供资料。',
      'The Foundation always asks donors for details by phone.',
      'parity-negation',
    ],
    [
      '节水不是权宜之计，而是长远之策。',
      'Saving water is a stopgap measure but a long-term strategy.',
      'parity-negation',
    ],
    ['塞拉利昂的三家医院。', 'The three hospitals in Liberia.', 'parity-contrary'],
  ])('%s: %s', (zh, en, ruleId) => expect(found(zh, en)).toContain(ruleId));
});
