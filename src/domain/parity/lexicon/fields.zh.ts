/** Words of particular fields: money, medicine, schools, courts, the environment. Rows as in `prose.zh.ts`. */
export const FIELDS = `
财务 financ|account
行政 administrat
拨款 grant|appropriat|fund|allocat
盈余|结余 surplus
赤字 deficit
储备金|准备金 reserve
收益 revenue|income|return|yield|earnings|benefit
股息|红利|派息 dividend
每股 per share|shares
派发 distribut|pay|propose|dividend
余额 balance|outstanding
借款 borrow|loan
售价 price|pricing
销量 sales|sold
存货|库存 inventor|stock
会计师 accountant|auditor
会计 account
审计 audit
法定 statutor|legal|law
管治 governance
回报 return|reward
业绩 results|performance|achiev
成本 cost
债券 bond
融资|筹资 financ|fund|capital
风险 risk
底线 bottom line
现金 cash
零售 retail
销售额 sales
增速 growth|pace|rate
涨幅|增幅|升幅 increase|rise|growth
降幅|跌幅 decrease|decline|drop|reduction
持平 same|level|unchanged|flat
新高 record|high
收窄 narrow|pressure
盈利 profit|earn
净额 net
逾期 overdue|late
罚款 fine|penalt
延误|推迟 delay|postpone|late|put off
来源 source
账目 account
临床 clinical
心脏 cardiac|heart
移植 transplant
器官 organ
抢救 rescue|emergency|critical|treat|resuscitat
病房|病区 ward
诊所 clinic
手术 surg|operation|procedure
感染 infect
患儿 child|infant|baby|patient
先天性 congenital
老化|老龄化 aging|ageing|elderly
保健 health|care
体重 weigh
医务人员|医护人员 medical|health|doctor|staff
儿科 pediatric|paediatric|child
肿瘤 oncolog|cancer|tumor|tumour
门诊 outpatient|clinic
住院 inpatient|hospital|stay|admission
护理 nursing|care
呼吸道|呼吸 respirat
高发 surge|peak|high
考验 test|trial|challeng
预约 appoint|book|schedul
学期 term|semester
作业 homework|assignment
课题 project|topic|research
学历 degree|education|qualif
导师 mentor|supervisor|tutor|advis
专任 full-time
升学 admission|admit|enrol|higher
入学 enrol|admission|school|entrance
高考 college entrance|gaokao|examination
课程 course|curricul
英语|英文 english
校舍 building|school|campus
校友 alumn|graduate
学位 degree|place|diploma
排球 volleyball
足球 football|soccer
篮球 basketball
亚军 second|runner-up|runners-up|silver
冠军 first|champion|title|won|win
季军 third|bronze
师生 student|teacher|faculty
幼儿 child|infant|preschool|kindergarten
立德树人 virtu|character|moral
教授 professor
学科 disciplin|subject
化学 chemist
工程学 engineering
面貌 look|appear
焕然一新 new look|new
排名|位列|位居 rank|place
歧视 discriminat
童工 child labor|child labour
强迫劳动 forced labor|forced labour
刑事 criminal
民事 civil
被告人|被告 defendant|accused
罪犯|犯罪 offender|crime|criminal|offence|offense
有期徒刑|徒刑 imprison|prison|sentence
贪污|受贿|贿赂 corrupt|brib|embezzl
审判|审理 trial|try|tried|adjudicat|hear
判处|判决 sentenc|judg|convict|ruling
结案|审结|办结 conclud|clos|complet|resolv|settl
惩罚|惩治|严惩 punish|penalt
法官 judge
未成年人 minor|juvenile
侵害 infring|violat|crime|offence|abuse|harm
起诉 prosecut|indict|charge
逮捕 arrest
执行 enforc|execut|implement
质效 quality|efficien
案件 case
监督 supervis|oversight|monitor
申诉|信访|来信来访 petition|complain|appeal|letter
水质 water quality|water
浓度 concentrat
细颗粒物 pm2.5|particulate
颗粒物 particulate|particle
污染 pollut|contamin
排放 emission|discharge|emit
二氧化碳 carbon dioxide|co2
取水量|取用量 withdraw|abstract|consumption
地下水 groundwater|underground
降水 rainfall|precipitat|rain
旱灾|干旱 drought
洪水|洪涝|洪灾 flood
湿地 wetland
沙漠|荒漠 desert
物种 species
绝迹|消失 disappear|vanish|absent|absence|not seen
太阳能|光伏 solar|photovoltaic
兆瓦 mw|megawatt
风电 wind
垃圾 waste|garbage|rubbish|trash
泉 spring
存栏 stock|head|herd
出栏 slaughter|sold|market
播种 sow|plant
亩产|单产 yield
农机 machin
畜牧|养殖 livestock|breed|farm|rais
大楼|楼宇 building|block
屋顶 roof
老旧小区|老旧 old|aging
电梯 elevator|lift
步伐|进度 pace|progress|schedule|step|stride
滞后 behind|lag|delay|late
位置 position|place|location
任何 any|whatever
进展|进行 progress|advance|proceed|under way|underway
业务 business|service|operation
同事 colleague|staff|coworker
长者 elder|senior|older|elderly
雇员 employee|staff
义工 volunteer
领取 receiv|claim|collect|draw
配备 equip|provid|fit|supply|assign
购置|采购 purchas|buy|bought|procure|acqui
清醒 aware|sober|clear
流失率|流失 turnover|attrition|left|loss|drain
龙头 leading|leader
产能 capacity
业态|业界 business|industry
顺利 smooth|success|well
自然 natur
预期|预计|预期目标 expect|project|target|anticipat|forecast|due
行动 action|campaign|operation|initiative|drive
事件 incident|event|case
降水量 rainfall|precipitat
功率 capacity|power
展开|打开 unfold|open|launch|begin
高速公路|高速 expressway|motorway|highway|high-speed
铁路 railway|rail
列车 train
票价 fare|ticket
里程 mileage|length|kilomet
延长线|延线 extension|line
采集 collect|gather|sampl|took
显示|表明 show|display|indicat|reveal
兑现|承诺 pledge|commit|promise|honor|honour
接近|将近 close|near|almost|approach
回音|答复|回应|回复 answer|repl|respon
惊喜|惊讶 surpris
家访 home visit|visit
留守 left-behind|left behind
单亲 single-parent|single parent
远程 remote|distance|tele
紧急|应急 emergenc|urgent
返贫 poverty
零伤亡|伤亡 casualt|death|life|injur|hurt|died
去向 where|spent|went|use
网站 website|site|online
官僚主义 bureaucra
形式主义 formalit|formalism
矛盾 contradict|conflict|problem|disput|imbalanc
收支 revenue|expenditure|balance|fiscal|income
意识 awareness|sense|conscious
一针见血 first time|first attempt
同心|团结 unit|together|solidar
海内外|国内外 home and abroad|at home|abroad|domestic
生命之源 source of life
时空 time and space
不均衡|不均|不平衡 uneven|imbalanc|unbalanc|unequal
`;
