import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseQuantities, type Language } from '../../../../src/domain/quantity';
import { normal } from '../../../../src/domain/quantity/normal';
import { fromText } from '../../../../src/domain/read';
import { labelsOf } from '../../../../src/domain/read/label';
import { isSane } from '../../../../src/domain/read/label/sane.zh';

const labels = (text: string, language: Language = 'zh') =>
  labelsOf(text, parseQuantities(text, language), language);

describe('what a figure counts', () => {
  it.each([
    ['words before the figure', `${'下降到'.repeat(15)}丙甲35%`],
    ['the words of a growth', `增长${'达到'.repeat(27)}丙35%`],
    ['words between two figures', `由35%${'提升'.repeat(27)}丙45%`],
  ])('is found in proportion to the length, however often %s repeat', (_, text) => {
    const begun = process.cpuUsage().user;
    labels(text);
    expect(process.cpuUsage().user - begun).toBeLessThan(500_000);
  });

  it.each<[text: string, ...labels: string[]]>([
    [
      '61件小（二）型水库除险加固工程已完工41件，正在实施20件',
      ...Array<string>(3).fill('小型水库除险加固工程'),
    ],
    ['水库10座（大型2座、中型4座、小型4座）', '水库', '大型水库', '中型水库', '小型水库'],
    ['现有30万亩以上的大型灌区21处', '大型灌区', '大型灌区'],
    ['连续五年慈善捐款和收入突破4000万元', '连续年数', '慈善捐款和收入'],
    ['县水利局引进投资项目5个', '投资项目'],
    ['去（110）年本市街頭暴力案件共152件', '街頭暴力案件'],
    ['全般刑案：110年發生24,651件，比109年減少1,514件', '全般刑案', '全般刑案'],
    ['上半年治安滿意度（80.38%）較上期增加4.42%', '治安滿意度', '治安滿意度增幅'],
    ['街頭鬥毆案件更大幅減少59件', '街頭鬥毆案件'],
    ['桃園區派出所卻只有8間，相較中壢區有11間', '桃園區派出所', '中壢區派出所'],
    ['示范区3个，开发区2个', '示范区', '开发区'],
    ['查獲非法槍械37枝及子彈485顆', '非法槍械', '子彈'],
    ['善款分別交由下列四家受贈單位', '受贈單位'],
    [
      '電子書借閱量各季依序為1.1萬、1.3萬及1.4萬冊，全年5.4萬冊，為前一年的1.8倍',
      ...Array<string>(5).fill('電子書借閱量'),
    ],
    [
      '捐赠收入6,384万元，其中货币捐赠5,126万元、物资折价1,258万元，较上年的5,903万元增长8.2%',
      ...['捐赠收入', '货币捐赠', '物资折价', '捐赠收入', '捐赠收入增幅'],
    ],
    [
      '2025 年，全县各级红十字会筹集款物 3.2 亿元，救助患儿 415 人，占 12%。党员 32名 团员 20名',
      ...['款物', '患儿', '患儿占比', '党员', '团员'],
    ],
    [
      '地区生产总值(GDP)212.3亿元，增长5.0%。新收案件3,211件(不含旧存288件,下同)，比上年下降1.3%',
      ...['地区生产总值', '地区生产总值增幅', '案件', '旧存', '案件降幅'],
    ],
    ['实现人体器官(遗体、组织)捐献87例', '人体器官捐献'],
    [
      '门诊量2024年为32万人次，同比2019年增长24%，相比去年同期增长9%，与去年增长7%',
      ...['门诊量', '门诊量增幅', '门诊量增幅', '门诊量增幅'],
    ],
    ['外借文献量常年高居榜首，达67万册次，占比46%', '外借文献量', '外借文献量占比'],
    ['犯罪人数继续减少，共119人', '犯罪人数'],
    ['安澜港以13.77万吨的吞吐量位居全省第一', '吞吐量'],
    ['法院收案262件，结案269件', '法院收案', '法院结案'],
    ['案由位居前2位的依次是买卖纠纷594件，借贷纠纷485件', '买卖纠纷', '借贷纠纷'],
    ['全寨17户中建档立卡的贫困户有16户', '全寨', '建档立卡的贫困户'],
    ['走访慰问困难企业8家和23户困难职工、农民工家庭', '困难企业', '困难职工、农民工家庭'],
    ['疏散遇险人员26人，造成直接损失7万元', '遇险人员', '直接损失'],
    ['共计接待游客68万人，服务业增加值12亿元', '游客', '服务业增加值'],
    [
      '去年实现营收、净利润、税金25.12、1.34、1.14亿元，增速分别为1.4%、2.5%、2.9%',
      ...['营收', '净利润', '税金', '营收增幅', '净利润增幅', '税金增幅'],
    ],
    [
      '总厂、分厂全年分别实现营收67.2、3.8亿元，今年分别完成产值、利润3.2、0.4亿元',
      ...['总厂营收', '分厂营收', '产值', '利润'],
    ],
    [
      '负债率57.8%，周转率38.9%，同比下降0.4、0.2个百分点',
      ...['负债率', '周转率', '负债率降幅', '周转率降幅'],
    ],
    ['青年服务组织数最多，占比高达62.1%', '青年服务组织占比'],
    ['在注册志愿者人数上，青石最多，有近32万人', '注册志愿者人数'],
    ['发放轮椅25辆，拐杖30付', '轮椅', '拐杖'],
    ['12家主流媒体汇聚云帆报道开馆盛况', '主流媒体'],
    ['互联网募捐1,847万元，参与52.6万人次', '互联网募捐', '参与人次'],
    ['“圆梦助学”资助大学新生1,240名，每人5,000元', '大学新生', '大学新生人均金额'],
    ['在7省23县建设“爱心书屋”146间', '省', '县', '爱心书屋'],
    ['大病救助审批通过932例', '大病救助审批'],
    ['采集全血7.86万人次，折合13.42万单位', '全血', '全血'],
    ['服务48个单位', '单位'],
    [
      '防止民转刑案件11起，评查执法案卷320卷，担任法律顾问318家',
      '民转刑案件',
      '执法案卷',
      '法律顾问',
    ],
    ['寄递业务量4.6亿件，下达整改通知214份', '寄递业务量', '整改通知'],
    ['破省纪录6项，办好业余体校8所，聘请志工118位', '省纪录', '业余体校', '志工'],
    ['核定收容額2,160人，假釋核准412人，依限辦結73件', '核定收容額', '假釋', '依限辦結'],
    ['全局干警118人，青禾马拉松吸引选手2.1万名', '干警', '选手'],
    ['全年播发稿件1,360条，参编教材4种，建有工作站26处', '稿件', '教材', '工作站'],
    ['维护林道118公里，释放天敌90万头，产出蜂蜜12吨', '林道', '天敌', '蜂蜜'],
    ['新登记肺结核患者43例，同比下降6.1%', '肺结核患者', '肺结核患者降幅'],
    ['参加能力验证42项，参与制修订技术规范11项', '能力验证', '技术规范'],
    ['服务企业620家，出具检测报告930份', '企业', '检测报告'],
    ['运动员930名，注册计量师63人，新增注册志愿者56人', '运动员', '注册计量师', '志愿者'],
    ['补植补造6万株，采伐蓄积1.9万立方米', '补植补造', '采伐蓄积'],
    ['新购质谱仪等设备16台，现金及现金等价物3亿元', '设备', '现金及现金等价物'],
    ['收回被侵占林地83亩，数字化门诊占84%', '被侵占林地', '数字化门诊占比'],
    ['检出不合格24批次，合格率95.5%', '不合格', '合格率'],
    ['非接触式办税事项扩围至214项，热线接听5.3万通', '非接触式办税事项', '热线'],
    ['编外聘用39人，举办公开水域赛5场', '编外聘用', '公开水域赛'],
    ['两剂次接种率97%，三年保存率88%', '两剂次接种率', '三年保存率'],
    ['安全生产检查企业274家次', '企业'],
    ['大中修148公里，分馆整修5间', '大中修', '分馆整修'],
    ['平均办理时限3.2个工作日，提速36%', '平均办理时限', '平均办理时限增幅'],
    ['每人購書費26.2元，高於六都平均5.8元', '每人購書費', '每人購書費'],
    ['參與24萬6千人次，場均75.4人次', '參與人次', '場均參與人次'],
    ['意外2.1宗，按年減少0.4宗', '意外', '意外'],
    ['乘客投訴3,286宗，每十萬乘客人次2.6宗', '乘客投訴', '乘客投訴'],
    ['普高上线率67.8%，较去年的64.3%上升3.5个百分点', '普高上线率', '普高上线率', '普高上线率增幅'],
    [
      '七年级语文、数学、英语及格率分别为92%、86%和83%',
      '七年级语文及格率',
      '数学及格率',
      '英语及格率',
    ],
    ['总平均分568.4分，高出全区平均34.2分', '总平均分', '总平均分'],
    ['全年給付1,032件、1億620萬元', '給付', '給付金額'],
    ['收購稻穀7,860公噸，每百公斤2,580元', '稻穀', '稻穀單價'],
    ['公司总资产186.7亿元，计提坏账准备1.87亿元', '总资产', '坏账准备'],
    ['学生获市级以上奖项217人次', '市级以上奖项'],
    ['盈餘4,330萬元，達成年度目標之108.3%', '盈餘', '年度目標完成率'],
    ['專業發展時數人均68.5小時', '專業發展時數'],
    ['累積儲備1,830萬元，相當於3.1個月營運開支', '累積儲備', '累積儲備'],
    ['19座车站封顶', '车站'],
    ['收到意见324条，采纳118条', '意见', '采纳'],
    ['其中65岁以上老人占八成半', '65岁以上老人占比'],
    ['向股東每股派發現金紅利0.12元，合計7,440萬元', '現金紅利', '現金紅利'],
    ['食物銀行派發食物186公噸', '食物'],
    ['復康服務新增宿位120個，使總數增至860個', '新增宿位', '宿位總數'],
    ['城镇新增就业1.2万人', '城镇新增就业'],
    ['社工室補助弱勢病患463人次', '弱勢病患'],
    ['平均每名義工服務16.6小時', '義工服務時數'],
    ['行政費用佔總開支7.8%', '行政費用佔總開支的比重'],
    ['占床率由112年之78.4%提升至81.9%', '占床率', '占床率'],
    ['許可床數824床，實際開放756床', '許可床數', '開放床數'],
    ['租金津貼每戶每月最高$1,500，共發放$438萬', '租金津貼', '租金津貼'],
    ['声环境功能区昼间、夜间达标率分别为97.5%和88.8%', '声环境功能区昼间达标率', '夜间达标率'],
    ['全市化学需氧量、氨氮排放量分别为2.46万吨和1120吨', '化学需氧量', '氨氮排放量'],
    ['14个国控、省控断面中', '国控、省控断面'],
    ['城区区域环境噪声昼间平均等效声级为54.2分贝', '城区区域环境噪声昼间平均等效声级'],
    ['带动周边5个村、1,240余户', '村', '户数'],
    ['吸纳脱贫劳动力务工73人', '脱贫劳动力'],
    ['书面纠正侦查活动违法64件次', '侦查活动违法'],
    ['支持起诉35件', '支持起诉'],
    ['应收货款尚有76.3万元', '应收货款'],
    ['去年度則有盈餘310萬元', '盈餘'],
    ['發放敬老禮金9,872人次，計1,480餘萬元', '敬老禮金', '敬老禮金'],
    ['统计调查420户', '统计调查'],
    ['妥善审理民商事案件7,415件', '民商事案件'],
    ['并网光伏电站3,120户', '光伏电站'],
    ['达成就业意向2.9万人次', '就业意向'],
    ['招录队员512名，探訪長者2,960名', '队员', '長者'],
    ['年度營業額為8.42億港元', '營業額'],
    ['2015年、2016年、2017年收入分别为3万元、2万元、5万元', '收入', '收入', '收入'],
    ['女性约占64%，党员约占员工总数的三成', '女性占比', '党员占员工总数的比重'],
    ['找回遗失物品1.7万件，价值930余万元', '遗失物品', '遗失物品价值'],
    ['旅客投诉率每百万人6.2件', '旅客投诉率'],
    ['春运40天发送512万人次', '春运', '发送人次'],
    ['救助突发疾病旅客318人', '突发疾病旅客'],
    ['发出人身安全保护令42份', '人身安全保护令'],
    ['为186名困难当事人减免诉讼费54万元', '困难当事人', '诉讼费'],
    ['编制床位1,200张，实际开放1,326张', '编制床位', '开放床位'],
    ['新增高级认证企业14家，累计达到97家', '新增高级认证企业', '高级认证企业'],
    ['每月每户平均收入48.3元', '平均收入'],
    ['退运固体废物640吨，审核减免税3.1亿元', '固体废物', '减免税'],
    ['进出口清单放行2,875万票', '进出口清单'],
    ['安装1400块太阳能板', '太阳能板'],
    ['人均培训24小时', '人均培训时长'],
    ['志愿者补贴按每人每天120元发放', '志愿者补贴'],
    ['资助高中生2,316名，每人每学年3,000元', '高中生', '高中生人均金额'],
    ['检测出厂水样12,480份', '出厂水样'],
    ['通过微信公众号推送1,367篇', '微信公众号推送'],
    ['【对口帮扶】下派专家84人次', '专家'],
    ['使得100名困难家庭学生每人获得了5000元爱心助学金', '困难家庭学生', '爱心助学金'],
    ['三元村的1200亩富硒茶园', '富硒茶园'],
    ['召开乡村振兴定点帮扶工作团联席会议4次', '定点帮扶工作团联席会议'],
    ['向小学捐赠了150万元助学资金和价值20万元的帮扶物资', '助学资金', '帮扶物资'],
    [
      '农村居民人均可支配收入达到39812元，同比增长6.9%',
      '农村居民人均可支配收入',
      '农村居民人均可支配收入增幅',
    ],
    ['管网漏损率由11.2%下降至8.6%', '管网漏损率', '管网漏损率'],
    ['改造老旧供水管网186公里、老旧小区73个', '老旧供水管网', '老旧小区'],
    ['组织“送医下乡”3场', '送医下乡'],
    ['供水公司提前对11座自来水厂、64处加压泵站逐一体检', '自来水厂', '加压泵站'],
    ['监测对象412户1268人，其中396户已消除风险', '监测对象', '监测对象', '消除风险'],
    ['2023年，全县茶园面积达到8.5万亩', '茶园面积'],
    ['市总工会筹资28.5万元铺设饮水管网5.6公里', '饮水管网资金', '饮水管网'],
    ['近5000名中小学生走进水厂', '中小学生'],
    ['优秀率46.5%，平均分较上学期提高4.6分', '优秀率', '平均分'],
    ['線上捐款筆數首度突破十萬筆，占總筆數近七成', '線上捐款筆數', '線上捐款筆數占總筆數的比重'],
    ['研发人员1132人，占员工总数的18.6%', '研发人员', '研发人员占员工总数的比重'],
    ['完成投资97.3亿元，占年度计划的108.5%', '投资', '年度计划完成率'],
    ['完成年度任务的117%', '年度任务完成率'],
    ['病床使用率94.6%', '病床使用率'],
    ['首次结业通过率98.1%，高于全省平均4.3个百分点', '首次结业通过率', '首次结业通过率差'],
    ['集采药品涉及437种', '集采药品'],
    ['家庭医生签约2.1万户', '家庭医生签约'],
    ['胸痛中心救治时间平均58分钟', '胸痛中心救治时间'],
    ['安全生产投入4330万元，企业捐赠20万元', '安全生产投入', '企业捐赠'],
    ['汇兑损失2150万元', '汇兑损失'],
    ['有息负债较年初压降8.2亿元', '有息负债'],
    ['平均住院日6.8天，同比缩短0.5天', '平均住院日', '平均住院日'],
    ['发放助学金41.04万元，人均1200元', '助学金', '人均助学金'],
    ['新增规上企业17家，总数达到132家', '新增规上企业', '规上企业总数'],
    ['建成高标准农田3.2万亩，改造提升1.1万亩', '高标准农田', '改造高标准农田'],
    ['带动2.3万余户农户户均增收3800元', '农户', '农户户均增收'],
    ['低保标准分别提高到每人每月680元和520元', '低保标准', '低保标准'],
    ['销售均价由9.8万元/吨跌至6.1万元/吨', '销售均价', '销售均价'],
    ['全村518户1762人', '全村户数', '全村人数'],
    ['去年解决了73户241人的难题', '户数', '人数'],
    ['我们计划投资5.5亿元', '计划投资'],
    ['集体经济经营性收入全部达到10万元以上，密度保持100%', '集体经济经营性收入', '密度'],
    ['规模以上工业增加值增长9.4%', '规模以上工业增加值增幅'],
    ['规模以上工业增加值增速由负转正，全年增长8.9%', '规模以上工业增加值增幅'],
    ['“三公”经费压减5.3%', '“三公”经费降幅'],
    ['压减一般性支出12%', '一般性支出降幅'],
    ['1至11月完成投资3亿元，上年末贷款余额32亿元', '投资', '贷款余额'],
    [
      '城镇、农村居民人均可支配收入分别达38420元和19660元',
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ],
    [
      '接待游客316万人次，旅游收入21.7亿元，同比分别增长13.5%、16.2%',
      '游客',
      '旅游收入',
      '游客增幅',
      '旅游收入增幅',
    ],
    ['培育国家级示范社2家、省级11家', '国家级示范社', '省级示范社'],
    ['选派46人赴外进修', '选派人数'],
    ['4个国控断面水质全部达标', '国控断面'],
    ['4.6万脱贫人口人均纯收入达18200元', '脱贫人口', '脱贫人口人均纯收入'],
    ['增长9.1%，增速高于全省3.2个百分点', '9.1%', '增速'],
    ['纯收入增长9.1%，增速高于全省3.2个百分点', '纯收入增幅', '纯收入增幅差'],
    ['重建金1800万元，已动支六成五', '重建金', '重建金动支率'],
    ['人均生产总值仅为全国平均水平的六成', '人均生产总值占全国平均水平的比重'],
    ['④慰问老人56人，2.领导出席31人次', '老人', '领导出席'],
    ['「漂書站」增設15處', '漂書站'],
    ['未成年人41.2万人次，占比22.1%', '未成年人', '未成年人占比'],
    ['新建冷库6座，总容量1.8万吨', '冷库', '冷库总容量'],
    ['检查食品经营单位2300家次，合格率97.8%', '食品经营单位', '食品经营单位合格率'],
    ['收集建议320条，办结312条，办结率97.5%', '建议', '办结建议', '建议办结率'],
    ['财政收入3亿元，满意率98%，覆盖率91%', '财政收入', '满意率', '覆盖率'],
    ['优秀率46%，合格率98%，演出120场', '优秀率', '合格率', '演出'],
    ['旅游收入812万元，是上年的1.8倍', '旅游收入', '旅游收入'],
    ['充电端口3400个，为217个老旧小区加装扶手1080套', '充电端口', '老旧小区', '扶手'],
    ['20个农村建设项目开工，建成便民服务站12个', '农村建设项目', '便民服务站'],
    ['抢救被困群众318人，下发责令改正通知书4215份', '被困群众', '责令改正通知书'],
    ['出动时间压缩至45秒，平均到场时间缩短1分20秒', '出动时间', '平均到场时间'],
    ['出版图录3部，保护财产价值300万元', '图录', '保护财产价值'],
    ['连续两年获评县级文明村，连续12年保持零事故', '连续获评年数', '连续保持年数'],
    ['市长带队走访企业14家，为农民挽回经济损失40万元', '企业', '挽回经济损失'],
    ['机关帮扶10万元用于壮大村集体经济，投入民生工程近5亿元', '壮大村集体经济资金', '民生工程投入'],
    ['行政管理费用控制在一成以下，志愿服务2100小时', '行政管理费用', '志愿服务时长'],
    ['国内生产总值[2]1210207亿元，国民总收入[3]增长2.8%', '国内生产总值', '国民总收入增幅'],
    ['客訴案件43件，平均3.5個工作天內回覆', '客訴案件', '回覆時間'],
    ['区残联在册持证残疾人862名，惠及3.1万人次', '在册持证残疾人', '惠及人次'],
    ['辅助器具适配率98.4%，新增就业189人', '辅助器具适配率', '新增就业'],
    ['举办盲人按摩、电商直播等培训班17期，实施18项水利、交通等工程', '培训班', '工程'],
    ['站网平均间距缩小到8.6公里，增加降水1.8亿立方米', '站网平均间距', '降水'],
    ['满意度为93.1分，连续6年保持在90分以上', '满意度', '连续保持年数', '满意度'],
    ['高级职称26人，比上年净增3人', '高级职称', '高级职称'],
    ['责任事故11起，同比少5起', '责任事故', '责任事故'],
    ['“三公”经费支出38.7万元，只有预算的八成', '“三公”经费支出', '“三公”经费支出占预算的比重'],
    [
      '年客运量2.86亿人次，日均78.1万人次，恢复至2019年的78%',
      '年客运量',
      '日均客运量',
      '日均客运量',
    ],
    ['民宿从3家发展到21家，采摘季用工70多人', '民宿', '民宿', '采摘季用工'],
    ['旅游收入同比翻了一番，文创销售收入同比翻了近一番', '旅游收入增幅', '文创销售收入增幅'],
    ['村集体收入最少的村也有22万元，最多的96万元', '村集体收入', '村集体收入'],
    ['病床820张，占床率86.3%', '病床', '占床率'],
    ['投入社区公益3680万元，共餐供应4.2万份', '社区公益投入', '共餐供应'],
    ['志工156名轮值，吸引近5000人参加', '志工', '参加人数'],
    ['修复被毁林地212亩，成功繁育幼苗2600株', '被毁林地', '幼苗'],
    ['光伏发电可满足18%的园区用电需求，覆盖八成以上的行政村', '园区用电需求', '行政村'],
    ['期间费用2.41亿元，费用率由8.9%压降至7.6%', '期间费用', '费用率', '费用率'],
    ['出口1104.7亿元，增长8.8%；进口727.7亿元，增长2.5%', '出口', '出口增幅', '进口', '进口增幅'],
    ['正会员6482人，赞助会员11305人，合计17787人', '正会员', '赞助会员', '会员总数'],
    ['像这样的直营店，全县已建成64家', '直营店'],
    ['签约项目9个，总投资38.6亿元，其中已开工6个', '签约项目', '总投资', '开工签约项目'],
    ['准确率从年初的78%提升到年末的93%', '准确率', '准确率'],
    ['流失率下降4.6个百分点，降至11.9%', '流失率降幅', '流失率'],
    ['普通双人间每月2680元，水价由每方3元降为2.2元', '普通双人间', '水价', '水价'],
    ['收支相抵略有结余18.4万元，上门服务队全年跑了1.3万单', '结余', '上门服务队'],
    ['志愿者来了1870人次，爱心企业捐赠轮椅40辆', '志愿者', '轮椅'],
    ['平均降水量486毫米，较多年均值偏少21%', '平均降水量', '平均降水量降幅'],
    ['更新改造闸门47扇，查处涉水违法行为23起', '闸门', '涉水违法行为'],
    ['共有7个村民小组、412户1536人', '村民小组', '户数', '人数'],
    ['村合作社种羊肚菌60亩，亩产320斤', '羊肚菌', '羊肚菌亩产'],
    ['收入达到35.8万元，是三年前的2.6倍', '收入', '收入'],
    ['食堂每餐成本7.5元，鲜菇每斤卖到45元', '食堂每餐成本', '鲜菇'],
    ['编制床位4260张，配备数字化X光机6台', '编制床位', '数字化X光机'],
    ['新开辟外贸航线3条，浇筑沉箱42座', '外贸航线', '沉箱'],
    ['学校在校学生486人，爱心企业给孩子们送来棉衣486套', '在校学生', '棉衣'],
    ['退出率則由9.2%減至6.7%，錄得赤字27萬元', '退出率', '退出率', '赤字'],
    // Two deeds in a row, and people named after a deed, are names.
    ['抢险救援2,306起，服务收费52万元', '抢险救援', '服务收费'],
    ['签署指示者734人，增幅达四成', '签署指示者', '签署指示者增幅'],
    ['培训“三类人员”5.4万名', '三类人员'],
    ['国家出版基金项目9项，知识平台注册用户87.3万', '国家出版基金项目', '知识平台注册用户'],
    ['全社在岗职工243人，向乡村学校捐书3.2万册', '在岗职工', '捐书'],
    ['向乡村学校捐赠图书3.2万册', '图书'],
    ['新增通过能力1,500万吨', '新增通过能力'],
    ['靠泊10万吨级以上船舶1,127艘次，替代燃油2,790吨', '10万吨级以上船舶', '燃油'],
    ['重大火灾隐患挂牌23处，国家规划教材入选28种', '重大火灾隐患', '国家规划教材'],
    ['文创产品上新168款，诉讼基金批出5宗', '文创产品', '诉讼基金'],
    ['新增市政消火栓1,120个，完好率98.7%', '新增市政消火栓', '市政消火栓完好率'],
    ['智慧水表累計安裝7萬2,000只', '智慧水表'],
    ['强降雨过程累计雨量412.5毫米', '强降雨过程累计雨量'],
    ['水库蓄水率年底为61%，漏水率降为13.2%', '水库蓄水率', '漏水率'],
    ['月平均工资5,380元，上调420元', '月平均工资', '月平均工资'],
    ['投诉1,560宗，升幅达12%', '投诉', '投诉增幅'],
    ['护理技能大赛获市级一等奖2人次', '市级一等奖'],
    ['加压站37处全数完成远端监控', '加压站'],
    ['节水宣导154场，承担国家级课题2项', '节水宣导', '国家级课题'],
    ['输出展览到9省14家博物馆', '省', '博物馆'],
    ['膳食成本每人每天28.5元，护理费分五级，每月900元', '膳食成本', '护理费'],
    ['当中政府资助3,120万元', '政府资助'],
    // Deeds that make no names, also two with one object.
    ['验放进出境人员312.6万人次，接访企业560家次', '进出境人员', '企业'],
    ['退运或销毁不合格食品97批，解决问题417个', '不合格食品', '问题'],
    ['口岸检疫发现有症状人员1,025例', '有症状人员'],
    ['注册登记企业8,930家，制作开支52万元', '注册登记企业', '制作开支'],
    ['收费项目由38项精简为24项', '收费项目', '收费项目'],
    ['户均减负1,292元', '户均减负'],
    ['清明期间接待祭扫群众23.4万人次，疏导车辆4.1万台次', '祭扫群众', '车辆'],
    ['网上祭扫8.6万人次，免费发放鲜花3万枝', '网上祭扫', '鲜花'],
    ['中欧班列监管528列，守灵厅使用3,860间次', '中欧班列', '守灵厅'],
    ['服裝循環再用1,240件，渠道更新改善68公里', '服裝', '渠道'],
    ['公开排练8次', '公开排练'],
    ['对186名困难群众给予减免', '困难群众'],
    ['毛利率18.9%，净利润扭亏为盈，达6,430万元', '毛利率', '净利润'],
    ['收入稳步增长，突破3亿元', '收入'],
    ['改造提升服务区6对，经营服务区38对', '服务区', '服务区'],
    ['商超3.26亿元，数字化扫描312万幅', '商超', '数字化扫描'],
    ['助农专柜上架特产340款，采访老艺人23位', '特产', '老艺人'],
    ['科研项目获省级奖2项，斩获奖项11个', '省级奖', '奖项'],
    ['重点建设项目12个，建设用地300亩', '重点建设项目', '建设用地'],
    ['带动农户2,300户增收', '增收农户'],
    // The end of a word is no beginning: 辅助性就业, 新开户单位.
    ['辅助性就业58人，新开户单位1,847家', '辅助性就业', '新开户单位'],
    ['服务大厅9个，办理时限压缩2天', '服务大厅', '办理时限'],
    ['节水型高校12所，调运化肥1.86万吨', '节水型高校', '化肥'],
    ['新办、换发残疾人证1,094本', '残疾人证'],
    ['园内饲养野生动物386种', '野生动物'],
    ['巨大垃圾修繕再利用3,462件', '巨大垃圾修繕再利用'],
    ['更新纯电动车260辆，报废老旧车198辆', '纯电动车', '老旧车'],
    ['助残志愿者注册1,210人，登革热孳生源清除3.5万处', '助残志愿者', '登革热孳生源'],
    [
      '二次消费收入6,120万元，占总收入的比重由26.4%升至29.9%',
      '二次消费收入',
      ...Array<string>(2).fill('二次消费收入占总收入的比重'),
    ],
    ['行车责任事故率为百万公里0.31起，同比下降18.4%', '行车责任事故率', '行车责任事故率降幅'],
    ['一线员工月工资涨了310元，达6,890元', '一线员工月工资', '一线员工月工资'],
    ['节约燃油折合1.9万吨标准煤', '燃油'],
    ['稽查工厂1,246家次，处分83件', '工厂', '处分'],
    ['海岸淨灘246場，動員1萬8,700人次', '海岸淨灘', '動員人次'],
    ['垃圾產生量6萬公噸，平均每人每日0.87公斤', '垃圾產生量', '人均垃圾產生量'],
    [
      '单位吞吐量综合能耗2.17吨标准煤/万吨，下降3.1%',
      '单位吞吐量综合能耗',
      '单位吞吐量综合能耗降幅',
    ],
  ])('%s', (text, ...expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each<[text: string, ...labels: string[]]>([
    ['We ended with a deficit of £8.7 million on income of £612 million', 'deficit', 'income'],
    ['Staff costs make up 64 percent of spending', 'Staff costs'],
    ['12,650 cats and dogs were treated at cost', 'cats and dogs'],
    ['It met 250 nurses and visited schools', 'nurses'],
    ['Free reserves cover 7.5 months of spending', 'Free reserves'],
    ['Remedies came to £1.4 million, the largest award being £48,500', 'Remedies', 'largest award'],
    [
      'A survey of 850 readers put satisfaction at 67 percent, 4 points above last year',
      ...['readers', 'satisfaction', 'satisfaction'],
    ],
    ['We employed 164 staff, or 151 full-time equivalents', 'staff', 'full-time equivalents'],
    ['62 percent are women and turnover was 8.9 percent', 'women', 'turnover'],
    ['It spent £310,000 on a new booking system', 'new booking system'],
    ['412,600 visits over 138 operating days', 'visits', 'operating days'],
    ['It ran 6,940 trains with a punctuality of 96.2 percent', 'trains', 'punctuality'],
    [
      'Profit slipped to $6.8 million because energy costs jumped 31 percent',
      ...['Profit', 'growth of energy costs'],
    ],
    ['We employ 238 people year-round. Seasonal pay starts at $19.50', 'people', 'Seasonal pay'],
    ['Staff turnover came down to 18 percent', 'Staff turnover'],
    ['Electronic filing now accounts for 94 percent of filings', 'Electronic filing'],
    ['Fines and fees amounting to $14.3 million were assessed', 'Fines and fees'],
    ['The new hall in Elmore, costing $52 million, opened', 'new hall'],
    ['Container traffic reached 1.42 million TEU', 'Container traffic'],
    [
      'Visits went up by 1.3% on the previous year and loans increased by 0.5%',
      ...['growth of visits', 'growth of loans'],
    ],
    [
      'The report also shows how virtual use has risen to 19.4 percent. We held 922 programs, an astounding 36% increase',
      ...['virtual use', 'programs', 'growth of programs'],
    ],
    ['We received 18,420 new cases and disposed of 17,960', 'new cases', 'new cases'],
    ['Net debt stands at £240m–£260m', 'Net debt'],
    ['Interest income was £9.4m and operating costs £7.1m', 'Interest income', 'operating costs'],
    ['Homes lost supply for an average of 38 minutes', 'Homes lost supply'],
    ['Headcount stood at 2,315, with 27 percent women', 'Headcount', 'women'],
    ['Fraud losses were £86,000. We lent £120,000 to traders', 'Fraud losses', 'lending'],
    [
      'The bureau paid subsidies of RMB 72.6 million to 113,000 households, or RMB 642 each',
      ...['subsidies', 'households', 'subsidies each'],
    ],
    ['Of them, 52 percent were women and 48 percent men.', 'women', 'men'],
    [
      'The group employed 1,873 people: 31 percent were women and 69 percent men.',
      'people',
      'women',
      'men',
    ],
    ['Spending came to £3.42 million; £610,000 of it went on stock.', 'Spending', 'stock'],
    ['Branches reopen after repairs costing nearly £900,000.', 'repairs'],
    ['It lent 284,200 books, up 15 percent', 'books', 'growth of books'],
    ['about 1,200 households attended', 'households'],
    ['It spent RMB 860,000 on fuel grants', 'fuel grants'],
    ['Charities reported a 4.4 per cent increase in their income', 'growth of income'],
    [
      'Analysts said, suggesting that income of charities rose by 0.8 per cent',
      'growth of income of charities',
    ],
    ["Over the past year the sector's total income grew by £3.1 billion", "sector's total income"],
    ['Income reported in accounts of March rose by £2.5bn', 'Income'],
    [
      'while 11% came from fundraising activities, 4% from legacies',
      'fundraising activities',
      'legacies',
    ],
    [
      'Spending rose to £57m, of which £6m was spent on income generation',
      'Spending',
      'income generation',
    ],
    ['receiving £5m and £3m respectively', '£5m', '£3m'],
    ['The port expects throughput of 330 million tonnes', 'throughput'],
    ['bringing the number of deep-water berths to 34', 'deep-water berths'],
    ['while net profit fell 2.3 percent', 'decline of net profit'],
    ['took part in training, which averaged 42 hours', 'training'],
    ['planted 38,500 trees along the banks', 'trees'],
    ['signed 91 land agreements covering 120 hectares', 'land agreements', 'land agreements'],
    ['Spending on rural clinics rose to RMB 3 million', 'Spending on rural clinics'],
    ['The team arranged assistance funds of RMB 12.6 million', 'assistance funds'],
    ['filled 6,215 potholes at an average cost of £62 each', 'potholes', 'average cost'],
    ['The tea garden covers 1,350 mu', 'tea garden'],
    ['Teachers, 71 percent of whom are women', 'women'],
    ['It bought devices with a total value of RMB 62 million', 'total value'],
    ['Remote diagnosis was provided 5,760 times', 'Remote diagnosis'],
    ['Savings of £3.9 million were achieved, £0.4 million above target', 'Savings', 'Savings'],
    ['Revenue for the year was £214.8 million', 'Revenue'],
    ['though cancellations because of weather rose to 212', 'cancellations'],
    ['Our new hybrid vessel cost £62 million', 'new hybrid vessel'],
    ['It uses a third less fuel', 'decline of fuel'],
    ['Membership passed 10,000 for the first time', 'Membership'],
    [
      'It sold 213 products and the number of orders reached 96,000',
      'products',
      'number of orders',
    ],
    [
      'We saw 2,184 patients and 3,960 relatives, against 2,046 and 3,710 respectively in 2023.',
      ...['patients', 'relatives', 'patients', 'relatives'],
    ],
    [
      'Total income was £9.64 million, down £310,000 on the year before.',
      'Total income',
      'Total income',
    ],
    ['Reserves stood at £4.3 million, equivalent to 5.1 months of costs.', 'Reserves', 'Reserves'],
    ['Of the families who replied, 97% rated care as good.', 'families'],
    ['We bought a new ambulance for £68,500.', 'new ambulance'],
    ['The class has an average GPA of 3.61.', 'average GPA'],
    ['First-year retention held steady at 84%.', 'First-year retention'],
    [
      'The endowment returned 9.7% net of fees and ended the year at $781 million.',
      ...['endowment', 'endowment'],
    ],
    ["The bill was £2,143, of which the district's share is £176.", 'bill', "district's share"],
    [
      "We spent £1.14m on rooms, nearly double the previous year's £590,000.",
      'rooms',
      'rooms',
      'rooms',
    ],
    ['Members reached 6,150, a net gain of 870.', 'Members', 'Members'],
    ['Council emissions came to 4,310 tonnes of CO2 equivalent.', 'Council emissions'],
    ['The UK accounted for 72% of revenue.', 'UK'],
    ['Scope 1 and 2 emissions were cut by 9,200 tonnes.', 'Scope 1 and 2 emissions'],
    ['Interest cover was 1.62 times.', 'Interest cover'],
    [
      'Tenant satisfaction fell three points to 74 per cent.',
      'Tenant satisfaction',
      'Tenant satisfaction',
    ],
    ['Demand jumped 14%.', 'growth of demand'],
    ['Government grants, by contrast, grew 22%.', 'growth of government grants'],
    [
      'Fresh produce made up 36%, compared with 31% the previous year.',
      'Fresh produce',
      'Fresh produce',
    ],
    ['Our 27 trucks drove all night.', 'trucks'],
    ['We visited 36 primary and secondary schools.', 'primary and secondary schools'],
    ['We trained 250 boys and young men.', 'boys'],
    [
      'We employ 338 wholetime and 291 on-call firefighters.',
      'wholetime firefighters',
      'on-call firefighters',
    ],
    ['62 of our 74 courtrooms can host hearings.', 'courtrooms', 'courtrooms'],
    ['Near misses reported went up to 203.', 'Near misses'],
    ['Sickness absence averaged 7.9 shifts per person.', 'Sickness absence'],
    [
      'The new branch, at 14,500 square feet, cost $11.7 million.',
      '14,500 square feet',
      'new branch',
    ],
    ['We ended in profit, for a return on assets of 0.89 percent.', 'return on assets'],
    ['We treat children, with a success rate of 99.2%.', 'success rate'],
    ['Total assets ended the year at $1.4 million.', 'Total assets'],
    [
      'It has 5,611 members; 1,870 are health and safety representatives.',
      'members',
      'health and safety representatives',
    ],
    ['Density edged up 0.6 percentage points to 46.3%.', 'growth of density', 'density'],
    ['The terminal adds 640 square meters.', 'terminal'],
    ['We employ 264 people directly.', 'people'],
    ['Travelers gave us a mean score of 4.31 out of 5.', 'mean score'],
    ['The siding took 46,000 truck trips off the road.', 'truck trips'],
    [
      'Dry bulk grew 2% to 18.3 million tonnes and liquid bulk was flat at 9.7 million tonnes.',
      ...['growth of dry bulk', 'Dry bulk', 'liquid bulk'],
    ],
    [
      'Our response time was 8 minutes and we reached 81.4% of life-threatening incidents.',
      ...['response time', 'life-threatening incidents'],
    ],
  ])('%s', (text, ...expected) => {
    expect(labels(text, 'en')).toEqual(expected);
  });
});

/** Sentences that were labelled by hand before anybody looked at the reader's output. */
describe('sentences of many kinds of reports', () => {
  const FILE = path.resolve(__dirname, '../../../fixtures/labels/sentences.txt');
  const parts = readFileSync(FILE, 'utf8').split(/^# /m).slice(1);
  /** At least this share of the labels is right. */
  const LEAST = 0.95;

  it.each(parts.map((part) => part.split('\n')))('%s', (name, ...lines) => {
    const language = name === 'en' ? 'en' : 'zh';
    const compared = lines
      .filter((line) => line.includes(' => '))
      .flatMap((line) => {
        const [text = '', told = ''] = line.split(' => ');
        const found = labels(text, language);
        return told.split(' ; ').map((right, at) => ({ text, right, found: found[at] ?? '' }));
      });
    const wrong = compared.filter(
      ({ right, found }) => !right.toLowerCase().split('|').includes(found.toLowerCase()),
    );
    const share = 1 - wrong.length / compared.length;
    expect({ wrong, isEnough: share >= LEAST }).toMatchObject({ isEnough: true });
  });
});

/**
 * Whole documents of our own. No label begins or ends with a particle, a verb of being or a punctuation mark, or in
 * the middle of a word.
 */
describe('every label of a document', () => {
  const READ = path.resolve(__dirname, '../../../fixtures/read');
  const WHOLE = path.resolve(__dirname, '../../../fixtures/labels/documents');
  const texts = [
    ...readdirSync(READ).map((name) => path.join(READ, name, 'input.txt')),
    ...readdirSync(WHOLE).map((name) => path.join(WHOLE, name)),
  ];
  const words = new Intl.Segmenter('zh', { granularity: 'word' });

  it.each(texts.filter((file) => !/english/.test(file)))('%s', (file) => {
    const text = readFileSync(file, 'utf8').replace(/〖([^|〗]*)[^〗]*〗/g, '$1');
    const { report } = fromText(text).value;
    const metrics = report.sections.flatMap((section) => section.metrics);
    const own = metrics.filter(
      ({ label, place, text: own }) =>
        place && !place.cell && label !== own && /[\u4e00-\u9fff]/.test(label),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ label }) => label).filter((label) => !isSane(normal(label)))).toEqual([]);
    const cut = own.filter((one) => !text.includes(one.text + one.label) && isCut(text, one.label));
    expect(cut.map(({ label }) => label)).toEqual([]);
  });

  /** Whether a label is nowhere in the text at the beginning of a word. */
  function isCut(text: string, label: string): boolean {
    // the segmenter cuts 派发现金 at 派 and 发现
    const apart = text.replaceAll('派发', '派发 ');
    const lines = apart.split('\n').filter((line) => line.includes(label));
    const begins = (line: string) =>
      [...words.segment(line)].some(({ index }) => line.startsWith(label, index));
    return lines.length > 0 && !lines.some(begins);
  }
});

/** Documents whose figures were labelled by hand before the program read them. */
describe('labels of documents that were marked beforehand', () => {
  const WHOLE = path.resolve(__dirname, '../../../fixtures/labels/documents');
  /** At least this share of the labels is right. */
  const LEAST = 0.9;

  it.each(readdirSync(WHOLE))('%s', (name) => {
    const language = name.startsWith('english') ? 'en' : 'zh';
    const compared = readFileSync(path.join(WHOLE, name), 'utf8')
      .split('\n')
      .flatMap((line) => marked(line, language));
    expect(compared.length).toBeGreaterThan(40);
    const wrong = compared.filter(({ right, found }) => !right.some((one) => isNamed(found, one)));
    expect({ wrong, isEnough: 1 - wrong.length / compared.length >= LEAST }).toMatchObject({
      isEnough: true,
    });
  });

  /** 〖text|amount|labels|claims〗 */
  function marked(line: string, language: Language) {
    const told: { at: number; right: string[] }[] = [];
    let text = '';
    for (const part of line.split(/(〖[^〗]*〗)/)) {
      const [words = '', , names] = part.replace(/[〖〗]/g, '').split('|');
      if (names && names !== 'opt') told.push({ at: text.length, right: names.split(';') });
      text += words;
    }
    const figures = parseQuantities(text, language);
    const names = labelsOf(text, figures, language);
    return told.flatMap(({ at, right }) => {
      const nth = figures.findIndex(({ start, end }) => start <= at && end > at);
      return nth < 0 ? [] : [{ right, found: names[nth]!, text: figures[nth]!.text }];
    });
  }

  /** A longer name is right too if it ends like the right one. */
  const isNamed = (found: string, right: string): boolean => {
    const [one, other] = [found, right].map((name) => name.toLowerCase().replace(/[“”「」]/g, ''));
    return one!.endsWith(other!);
  };
});

it('names figures after a list of months, which leaves only its separators', () => {
  const text = '订单数同比下降65%。不过，3月、4月、5月订单数环比分别增长78%、199%、35%；';
  expect(labels(text).every((name) => name === null || name.includes('订单数'))).toBe(true);
});

describe('labels of published statistics', () => {
  it.each<[text: string, ...labels: string[]]>([
    [
      '拘捕人數226人，下跌10%，檢獲物品總值3億元，亦下跌7%',
      '拘捕人數',
      '拘捕人數降幅',
      '檢獲物品總值',
      '檢獲物品總值降幅',
    ],
    ['查獲258宗走私案件，較2009年的224宗上升15%', '走私案件', '走私案件', '走私案件增幅'],
    ['案件上升1.7倍，達到19120宗', '案件增幅', '案件'],
    ['案件8,323宗，按年升73%', '案件', '案件增幅'],
    ['15个人民法院新收案数超过2万件', '人民法院', '人民法院新收案数'],
    ['15個國道服務區營收達10億元', '國道服務區', '國道服務區營收'],
    ['3个县域医院建设项目', '县域医院建设项目'],
    ['調查39宗懷疑違反《商品條例》和《安全條例》的案件', '案件'],
    ['偵破七宗過億元毒品案件', '毒品案件', '毒品案件'],
    ['收案数、结案数及结案率分别下降4%、5%、6%', '收案数降幅', '结案数降幅', '结案率降幅'],
    ['海关去年执法案件3宗，新北市107年總人數5人', '执法案件', '總人數'],
    ['刷新2023年整年7.6億元營收紀錄', '營收紀錄'],
    ['超过一半来自烟草类（38亿元）', '烟草类'],
    ['全国物资捐赠也有所增加，总额达4亿元', '全国物资捐赠总额'],
    ['县财政资助130万元（其中100万元为扶贫专款）', '县财政资助', '扶贫专款'],
    ['每位市民擁書量達1.78冊圖書', '每位市民擁書量'],
    ['检获物品价值约62.7亿元', '检获物品价值'],
    ['女性人口较男性多30万', '女性人口'],
    ['走私案件中约八成属于海路', '走私案件'],
    ['培训驾驶员1.1万人次，人均36学时', '驾驶员', '人均学时'],
    ['新辟线路6条、优化调整19条', '新辟线路', '调整线路'],
    ['营收最高为甲地8万元，其次为乙地5万元', '甲地', '乙地'],
    ['该院受案或将超过5500件', '受案'],
    ['收结案分别为：30件、28件', '收结案', '收结案'],
    ['替1,820名长者接种流感疫苗', '长者'],
    ['展开55场冬令发放，其中42场结合围炉活动', '冬令发放', '冬令发放'],
    ['举办55场冬令发放活动', '冬令发放活动'],
    ['完成犬隻絕育3,652隻，貓隻1,840隻', '犬隻絕育', '貓隻'],
    ['急救訓練課程共開辦1,120班', '急救訓練課程'],
    ['提供682份热食予住户', '热食'],
    ['领取援助金的个案共4,118个', '领取援助金的个案'],
    ['懷疑個案共29宗，數字比去年同期增加11宗', '懷疑個案', '懷疑個案'],
    ['現時受資助的設施約200間', '受資助的設施'],
    ['近4.25万宗特别服务个案', '特别服务个案'],
    ['提供六项主要服务', '主要服务'],
    ['27名志愿者服务社区', '志愿者'],
    ['进行了约8,200次主动巡查', '主动巡查'],
    ['获得890项受上级考核的优异成绩', '优异成绩'],
    ['资助24间提供家庭及儿童福利服务的会员机构', '会员机构'],
    ['惠泽超过250万名有需要人士', '有需要人士'],
    ['动员约2,000位同仁与义工，送礼到家', '同仁与义工'],
    ['汰换千余盏LED路灯', 'LED路灯'],
    ['发现有22幢楼宇的消防钟有不同程度损坏', '楼宇'],
    ['除了390名民选议员外', '民选议员'],
    ['接获220份申请，批准112间机构卖旗', '申请', '机构'],
    ['接获220份申请表', '申请表'],
    [
      '撥款額由一九九九至二零零零年度的1.3億元增至二零零二至零三年度的2.094億元',
      '撥款額',
      '撥款額',
    ],
    ['工作共有47,327宗，相对2017年下降609宗', '工作', '工作'],
    ['消防拯救工作方面，去年共有1,493宗', '消防拯救工作'],
    ['樓宇火警錄得2,000宗，按年輕微增加25宗', '樓宇火警', '樓宇火警'],
    ['共接獲28,752宗樓宇火警召喚，其中94.8%能夠在規定時間內到場', '樓宇火警召喚', '樓宇火警召喚'],
    ['設置4,799個社區據點，其中2,834處配合長照政策', '社區據點', '社區據點'],
    ['救護召喚總數達68萬宗，其中緊急救護召喚佔64萬宗', '救護召喚總數', '緊急救護召喚'],
    [
      '21,982人次到公立醫院急症室求診；屯門醫院和聯合醫院分別佔10.7%和10.1%',
      '公立醫院急症室求診人次',
      '屯門醫院佔比',
      '聯合醫院佔比',
    ],
    ['用戶接管率已達45%，約50萬戶', '用戶接管率', '戶數'],
    ['送上600元祝福紅包', '祝福紅包'],
    ['舉債數逐年下降，2021年將可降至99億元', '舉債數'],
    ['现金捐赠已连续两年突破千亿元', '连续突破年数', '现金捐赠'],
  ])('%s', (text, ...expected) => expect(labels(text)).toEqual(expected));

  it.each<[text: string, ...labels: string[]]>([
    ['92% of agreed activities being assessed as good', 'agreed activities'],
    ['Our total circulation is 260,537 items', 'total circulation'],
    ['The library lent 260,537 items', 'items'],
    [
      'Volunteer numbers grew to 3,315 and they worked a total of 18,269 hours',
      'Volunteer numbers',
      'hours worked',
    ],
    ['They donated almost 36,000 hours to the food bank', 'hours donated'],
    [
      'We distributed 28.3 million pounds of food, equivalent to 23.6 million meals',
      'food',
      'meals',
    ],
    ['Total number of individuals who received food: 235,000', 'Total number of individuals'],
    ['We have made savings in the last year of £10 million', 'savings'],
    ['Most of our scholarships fall between $2500 and $5000', 'scholarships'],
    ['Household incomes are less than $40,000/year', 'Household incomes'],
    ['Taking our total gifts since 1997 to just shy of $750,000', 'gifts'],
    [
      'Grants included awards to Broughton House (£96,000) and smaller grants to the Rainbow Trust (£15,000)',
      'Broughton House',
      'Rainbow Trust',
    ],
    ['1,027 patients waited longer than four hours for treatment', 'patients', 'waiting time'],
    [
      'It answered 23,700 calls and 4,150 chats, an increase of 12% and 41% respectively',
      'calls',
      'chats',
      'growth of calls',
      'growth of chats',
    ],
    ["This year's registration has increased 40%", 'growth of registration'],
    [
      'The museum drew 212,000 visitors, with school groups accounting for 31,000 of them',
      'visitors',
      'school groups',
    ],
    [
      '70% of the indicators met the target, whilst 73% showed improvement',
      'indicators',
      'indicators',
    ],
    ['assessed as moderate (64%), or minor (25%)', 'moderate', 'minor'],
    [
      'There were 58 commitments, with only 2 of the 58 not being met',
      ...Array<string>(3).fill('commitments'),
    ],
    [
      'Data shows that total income for all charities that sent a return reached £9m, rising by 8%',
      'total income for all charities',
      'growth of total income for all charities',
    ],
    ['12,000 charities with an annual income above £500,000', 'charities', 'annual income'],
    ['108 charities were required to report and 101 did so', 'charities', 'charities'],
    [
      'Total income was £37m, including £32m (2019: £38m) from donation and legacy income',
      'Total income',
      'donation and legacy income',
      'donation and legacy income',
    ],
    ['Income fell to 87 percent from a peak of 89 percent', 'Income', 'Income'],
    ['It spent 1.9% less on salaries', 'decline of salaries'],
    [
      '4% from rent and investment and 2% was lottery money',
      'rent and investment',
      'lottery money',
    ],
    ['Care and health remained popular, receiving £5m and £3m respectively', 'Care', 'health'],
    ['over 200 school children and students', 'school children and students'],
    ['£2.3m in donations, a 20% increase on the previous year', 'donations', 'growth of donations'],
    [
      'Arrears fell to 2.9%, and the average re-let time came down from 31 days to 24',
      'Arrears',
      'average re-let time',
      'average re-let time',
    ],
    ['Reserves were £75m, compared to £73m', 'Reserves', 'Reserves'],
  ])('%s', (text, ...expected) => expect(labels(text, 'en')).toEqual(expected));
});

describe('labels of reports of courts, police, transport and fire services', () => {
  it.each<[text: string, ...labels: string[]]>([
    ['毛入园率：学前一年的毛入园率达99%、学前二年达92%', '学前一年的毛入园率', '学前二年毛入园率'],
    ['我国社会组织总量为86万个', '社会组织总量'],
    ['673家慈善组织的1264个项目进行了备案', '慈善组织', '项目'],
    ['目前已开工57个，竣工38个', '开工', '竣工'],
    ['全市刑事、治安案件同比分别下降8%、28%', '刑事案件降幅', '治安案件降幅'],
    ['刑事、“两抢”案件分别下降16%、19%', '刑事案件降幅', '“两抢”案件降幅'],
    ['暴力案件、“两抢”案件破案率分别达96%、93%', '暴力案件破案率', '“两抢”案件破案率'],
    ['警情、损失数同比下降24%、39%', '警情降幅', '损失数降幅'],
    ['984台警车全域巡控', '警车'],
    ['一是人工造林任务1万亩', '人工造林任务'],
    [
      '支出395億元，280億元（71%）為經濟援助金，其餘25億元（6%）為部門開支',
      '支出',
      '經濟援助金',
      '經濟援助金占比',
      '部門開支',
      '部門開支占比',
    ],
    ['投资增加3000万元（2.4%）', '投资', '投资'],
    ['障礙者人數截至112年底達121萬人', '障礙者人數'],
    ['日客運量145萬人次，對比前（2020）年減少44萬人次', '日客運量', '日客運量'],
    ['運量明顯降到每天190萬人次，日客運量剩145萬人次', '運量', '日客運量'],
    ['執法案件錄得38869宗', '執法案件'],
    ['私煙佔整體案件的75%，共有29037宗，按年升36%', '私煙佔整體案件的比重', '私煙', '私煙增幅'],
    ['共檢獲393公斤黃金，檢取1億元貴金屬', '黃金', '貴金屬'],
    ['一一二學年度全校學生8,746人', '全校學生'],
    ['受惠學生5,214人次，平均每人每年約2.47萬元', '受惠學生', '受惠學生人均金額'],
    ['外贸吞吐量3160万吨，占比24.9%', '外贸吞吐量', '外贸吞吐量占比'],
    ['引航艘次突破一万大关', '引航艘次'],
  ])('%s', (text, ...expected) => expect(labels(text)).toEqual(expected));

  it.each<[text: string, ...labels: string[]]>([
    ['There was a 1% increase of false alarms', 'growth of false alarms'],
    [
      'There were 247 fire related fatalities compared to 344 in the previous period',
      'fire related fatalities',
      'fire related fatalities',
    ],
    ['247 fatalities, marking a 28% decrease', 'fatalities', 'decline of fatalities'],
    ['the remaining 41% consisted of false alarms', 'false alarms'],
    [
      'Road collisions (up 4% from 29,744 to 30,872)',
      'growth of road collisions',
      'road collisions',
      'road collisions',
    ],
    [
      '6,902 casualties, a 4% decline compared to 7,199 the year before',
      'casualties',
      'decline of casualties',
      'casualties',
    ],
    [
      'The number of deaths has doubled, from eight to 17',
      ...Array<string>(3).fill('number of deaths'),
    ],
    ['a 93 per cent student retention rate', 'student retention rate'],
    ['It had the worst response rate, at only 49%', 'response rate'],
    ['38 per cent of students selecting these courses', 'students'],
    ['Fires in high-rise flats dropped by 6%', 'decline of fires in high-rise flats'],
    [
      '93 incidents, a 17% drop on the previous year of 113',
      'incidents',
      'decline of incidents',
      'incidents',
    ],
  ])('%s', (text, ...expected) => expect(labels(text, 'en')).toEqual(expected));
});

describe('labels of courts, newspapers, charities and air quality', () => {
  it.each<[text: string, ...labels: string[]]>([
    ['受理案件198件，结案18件，结案率9%', '案件', '结案', '结案率'],
    ['帮助53名困难学子步入象牙塔', '困难学子'],
    ['修建便民桥191座，投入资金5万元。全市累计修建2090座', '便民桥', '投入资金', '便民桥'],
    ['修建便民桥191座。全市修建2090处', '便民桥', '全市修建'],
    ['在媒體發表稿件15篇', '稿件'],
    ['今年暑假車流量與去年同期相當，僅增加1%', '暑假車流量增幅'],
    ['櫃位從35個增至50個，且有32%是新品牌', '櫃位', '櫃位', '櫃位'],
    ['進館次數雙雙突破1億次', '進館次數'],
    ['男性人口較上年同月增加38人，增加率為0.3%', '男性人口', '增加率'],
    ['活動人數以新北市376萬人最多，台北市350萬人次之', '新北市活動人數', '台北市活動人數'],
    ['2025年6月為止的人口總計65人', '人口'],
    ['廢物超過3400噸，有七成廚餘都是來自家居', '廢物', '廚餘'],
    ['去年海關執法行動中共拘捕25人', '拘捕人數'],
    ['兑付农机购置补贴资金11万元', '农机购置补贴资金'],
    ['投入联合收割机最多时达430台', '联合收割机'],
    ['与2018年的15万亩相比，深松整地面积翻了一番', ...['深松整地面积', '深松整地面积增幅']],
    ['对2155辆排放超标的柴油车发送短信', '柴油车'],
    ['淘汰548家不符合首都定位的制造业企业', '制造业企业'],
    ['5条不锈钢的管道', '不锈钢的管道'],
    ['实现122家重点企业执法监测全覆盖', '重点企业'],
    ['优良天数比2015年同期增加27天', '优良天数'],
    ['车流量大约是3200万辆', '车流量'],
    ['安葬率升到41%，比年初目标高1.7个百分点', '安葬率', '安葬率差'],
    ['入場7萬人次，按年多一成二', '入場人次', '入場人次增幅'],
    ['開辦訓練班1,132班，平均每班18.4人', '訓練班', '每班人數'],
    ['合計180人次受益、志工動員75人次', '受益人次', '志工動員'],
    [
      '最低的3個城市依次是北京、廊坊和長治，分別為47、55和55微克/立方米',
      '城市',
      '北京',
      '廊坊',
      '長治',
    ],
    ['惟虧損仍上升1.91億', '虧損'],
    ['发放1500多份限期整改通知书', '限期整改通知书'],
    ['开展专项整治行动150余次，整治河道20公里', '专项整治行动', '河道'],
    ['查处并上报违法建筑共计39户', '违法建筑'],
    ['总罚没5万元', '总罚没'],
    ['涉及金額更較前一年增加92%', '涉及金額增幅'],
    ['其次是價格/收費爭議（603宗），和終止合約的投訴（584宗）', '價格/收費爭議', '終止合約的投訴'],
  ])('%s', (text, ...expected) => expect(labels(text)).toEqual(expected));

  it.each<[text: string, ...labels: string[]]>([
    [
      'a drop in every category apart from sexual offences, which rose 7%',
      'growth of sexual offences',
    ],
    [
      'with the number of such offences falling from 255 in 2008 to 210',
      'number of such offences',
      'number of such offences',
    ],
    [
      'However the number of homicides rose to 41 from 38 the previous year',
      ...Array<string>(2).fill('number of homicides'),
    ],
    ['57% of people agreed, up slightly from 54% the year before', 'people', 'people'],
    ['The Crime Survey (CS) reported a fall of 4%', 'decline of Crime Survey'],
    [
      'The police did record a 10% rise to 44,513 in the most serious offences',
      'growth of most serious offences',
      'most serious offences',
    ],
    ['an eight per cent fall in police recorded violence', 'decline of police recorded violence'],
    ['over 247,000 hectares of land and 350 houses', 'land', 'houses'],
    ['The number of repairs 2,969 in WIP had gone down', 'number of repairs'],
    [
      'The number of overdue repairs was falling and the current figure was 1,705. In April the figure was 2,965.',
      ...Array<string>(2).fill('number of overdue repairs'),
    ],
    ['a 10-bedded unit and a 16 week improvement plan', 'bedded unit', 'improvement plan'],
    [
      'Complaints closed in time (cumulative); 84% against a target of 95%',
      ...Array<string>(2).fill('Complaints closed in time'),
    ],
    ['The error rate was 0.42%, below the target of 0.48%', 'error rate', 'error rate'],
    [
      'The number of complaints closed in time was below target, 140 out of 153',
      ...Array<string>(2).fill('number of complaints closed in time'),
    ],
    ['100% of the 50 shops were let', 'shops', 'shops'],
    ['an almost 40% increase in the past year in visitors', 'growth of visitors'],
    ['a report showing assets of $5.49 million', 'assets'],
    ['400 grants totaling more than $10 million for vital projects', 'grants', 'grants'],
    [
      'The ferry sailed on 97 of every 100 scheduled crossings',
      'scheduled crossings',
      'scheduled crossings',
    ],
    ['1,204 of the 1,310 complaints received were answered', 'complaints', 'complaints'],
    ['Volunteers put in 9,750 hours', 'volunteer hours'],
    ['Volunteers gave 9,750 hours of tuition', 'tuition'],
    ['Total offenses have risen by 8%', 'growth of total offenses'],
    ['donating $75,000 to the ward', 'donations'],
    ['over 1,000 community members attend programs', 'community members'],
    ['24 schools plan to open', 'schools'],
    [
      'Of the 27 lock gates, 11 were new; the remaining 16 cost more',
      ...['lock gates', 'lock gates', 'lock gates'],
    ],
    ['members increased by 1,682 persons', 'members'],
    ['€17.2 million worth of printed books were imported', 'printed books'],
    ['a 6.3% increase in stocks other than books', 'growth of stocks'],
    [
      'The number of items borrowed (over 31 million) jumped by 5 percent',
      'number of items borrowed',
      'growth of number of items borrowed',
    ],
    ['76% of category A calls were answered', 'category A calls'],
    ['shop takings topped £1.1m for the first time', 'shop takings'],
    ['we conserved 640 objects and lent 97', 'objects', 'objects'],
    ['14 stations became step-free, taking the total to 96', 'stations', 'stations'],
    [
      'journeys rose, with punctuality slipping two points to 86 per cent',
      'punctuality',
      'punctuality',
    ],
  ])('%s', (text, ...expected) => expect(labels(text, 'en')).toEqual(expected));
});
