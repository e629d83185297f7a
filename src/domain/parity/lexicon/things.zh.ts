/** Things, people, bodies and qualities in reports. Rows as in `prose.zh.ts`. */
export const THINGS = `
罕见病 rare disease
护士长 head nurse|ward sister|matron
葡萄球菌 mrsa|staphylococc
多学科 multidisciplin|multi-disciplin
会诊 consult|case|review
周一|星期一 monday
周二|星期二 tuesday
周三|星期三 wednesday
周四|星期四 thursday
周五|星期五 friday
周六|星期六 saturday
周日|星期日|星期天 sunday
上午 morning
下午 afternoon
晚上|夜间 evening|night
情况|状况 situation|condition|case|circumstanc|status|state|how
问题 problem|issue|question|matter|trouble
争议 disput|conflict|quarrel
难题 problem|difficult|challeng
原因|因素 reason|cause|factor|because|due to
结果 result|outcome|achiev|fruit|finding|product
成绩|成就 achiev|result|score|success|performance|accomplish|record|grade
经验 experience|lesson|practice
优势 advantage|strength|edge|strong point
不足|短板 shortcoming|shortfall|shortage|insufficien|inadequa|weak|lack|defici|gap|short
差距 gap|dispar|differen|lag
缺陷 defect|flaw|shortcoming|defici
特点|特征|特色 feature|characteristic|distinct|special|character|trait
重要 important|major|key|significant|vital|crucial|essential|importance
关键 key|crucial|critical|vital|pivotal
重大 major|significant|great|important|big|serious|grave
基本|基础 basic|basis|fundament|foundation|base|essential|ground|infrastructure|primary
根本 fundament|root|essential|basic
核心 core|central|key|heart
全面 comprehensive|full|all-round|overall|across the board|complete|all aspects|entire
全部|所有 all|every|whole|total|entire
各类|各种|各项 various|all kinds|all types|different|all|every|each|varied|diverse|kinds
不同 differ|various|vary|diverse
相同|一致 same|identical|consistent|uniform|agree|unanim
共同|一同 common|joint|together|shared|mutual|along with
专门|专项|专题 special|dedicated|specific|thematic|targeted
具体 specific|concrete|detail|particular
实际|现实 actual|real|practical|reality
高效 efficien|effective
主动 initiative|active|proactive|voluntar
认真|严肃 serious|conscientious|careful|earnest|diligent
严格|严厉|从严 strict|rigorous|stringent|tight|stern|harsh|severe
严重|严峻 serious|severe|grave|grim|critical|heavy
明显|显著 significant|marked|obvious|notable|clear|remarkable|evident|noticeable|substantial
突出 outstanding|prominent|highlight|stand out|stress|pronounced|striking
优秀|优良|杰出 excellent|outstanding|fine|good|distinguished|exemplary|best
先进 advanced|progressive|exemplary|model|outstanding|state-of-the-art
良好 good|sound|favorable|favourable|fine|well
优质 quality|good|fine|excellent|superior|premium
较好|更好 better|fairly good|relatively good|good
稳定|平稳|稳步 stable|stabil|steady|steadi|smooth|firm
健康 health|sound|fit
绿色|低碳 green|low-carbon|eco|sustainab
清洁|干净 clean
合理 reasonable|rational|proper|appropriate|fair
规范 standard|norm|regulat|proper|formal
统一 unif|unit|single|common|standard
独立 independ|separate|alone
自主 independ|own|autonom|self|homegrown
特殊 special|particular|unusual
普通|一般 ordinary|general|common|usual|normal|average|regular
正常 normal|regular|proper|usual
日常 daily|day-to-day|routine|everyday|regular
长期|长远 long-term|long term|long-standing|long-range|lasting|long
短期 short-term|short term
临时 temporary|interim|provisional|ad hoc
目前|当前|现在 current|now|present|at the moment|today|so far|to date
同时 at the same time|meanwhile|also|simultaneous|while|as well
最近|近期|近日 recent|lately|these days|near future
今后|未来|将来 future|from now on|coming|next|ahead
首批 first
首个|首家 first
再次|重新 again|once more|anew|re-
不断 continu|constant|steadi|keep|kept|ceaseless|increasing
逐步|逐渐 gradual|step by step|progressive|phase|little by little
尤其|特别 especial|particular|special|notabl
直接 direct
及时 timely|prompt|in time|quick
深入 deep|in-depth|thorough|profound|further
充分 full|adequate|ample|sufficien|fully
紧密|密切 close|tight
大力|着力 vigorous|great effort|strong|energetic|hard|effort|focus
切实|扎实 solid|earnest|effective|practical|concrete|real|conscientious|firm
坚决|坚定 firm|resolute|determined|steadfast|unswerving
大型|大规模 large|big|major|massive
小型 small|mini
巨大|极大 huge|great|enormous|massive|giant|tremendous|vast
新型|全新 new|brand
现代 modern|contemporary
古代|古老 ancient|old
当代 contemporary|modern|today
国内 domestic|home|national|at home|china
国外|海外|境外 overseas|abroad|foreign|outside
全国 national|nationwide|country|nation|china
全区 district|region
全院 hospital|whole
全校 school|universit|whole
当地|本地 local
周边|附近 surround|nearby|neighbor|neighbour|around|vicinity
基层 grassroots|grass-roots|primary|community|local level
一线|前线 front|frontline
部分|一些 some|part|section|portion
方面|领域 aspect|field|area|respect|sector|side|regard|domain|sphere
服务业 service
制造业 manufactur
建筑业|建筑 construct|build|architect
房地产 real estate|property|housing
农产品 agricultur|farm produce|produce|farm product
畜牧业|畜禽 livestock|animal|poultry
林业|森林 forest|wood
草原|草地 grass|prairie|pastur
湿地 wetland
土地 land|farmland|field|cropland|soil
土壤 soil
水资源 water
空气|大气 air|atmospher
环境 environment|surround|condition
生态 ecolog|eco
气候|天气 climate|weather
资源 resource
石油|原油 oil|petroleum|crude
电力|电网 power|electric|grid
电站|电厂 power station|power plant|station|plant
新能源 new energy|renewable|new-energy|electric
机场|航空 airport|aviation|air|airline|flight
口岸 port|harbor|harbour
铁路|高铁 rail|train
大桥 bridge
交通 transport|traffic|communicat
物流 logistic|deliver
邮政 postal|post|express|courier|parcel
通信|电信 communicat|telecom
网络|互联网 network|internet|online|web|net
信息|资讯 information|info|data|news|message
数据 data|figure|statistic
数字 digit|number|figure
科技 scien|technolog|tech
人工智能 artificial intelligence|intelligen
智能|智慧 smart|intelligen|wisdom
知识 knowledge
产品 product|goods
商品|货物 goods|commodit|product|merchandise|cargo
价格 price|cost|tariff
资产 asset|propert
财产 propert|asset
资本 capital
债券 bond|debenture
股票|股份|股权 stock|share|equit
贸易 trade|trading
外贸 foreign trade|trade
外资 foreign|overseas
消费者 consumer|customer
需求 demand|need|requirement
供给 suppl|provision
结构 structur|mix|composition
比率 proportion|share|ratio|percentage|rate
速度 speed|rate|pace
总量|总额|总数 total|aggregate|overall|amount|volume|number
金额 amount|value|sum
人数 number|people|headcount
人群 people|crowd|group|population
学者 scholar|academic
教授 professor
院士 academician
研究生 postgraduate|graduate student|graduate
大学生 college|universit|student|graduate
毕业生 graduate
研究所|研究院 institute|research
大学|高校|院校 universit|college|higher education|institution
中学|高中|初中 middle school|high school|secondary|school
小学 primary school|elementary|school
班级|课堂 class
学科 course|curricul|subject|discipline|class
教材 textbook|book|teaching material
文学 literatur|literary
体育 sport|athletic|physical
大赛 match|contest|competition|game|race|tournament
运动员 athlete|player
冠军 champion|title|first
奖项|奖励 award|prize|reward|honor|honour|bonus
荣誉|称号 honor|honour|title|award
媒体|报刊 media|press|newspaper
新闻|消息 news|press|message|information|report
电视|广播 television|tv|broadcast|radio
法律|法规 law|legal|legislation|regulation|statut
法院|法庭 court|tribunal
检察院|检察 procurat|prosecut
法官 judge
律师 lawyer|attorney|legal
警方 police|public security
权利|权益 right|interest|benefit
权力|职权 power|authorit|function
利益 interest|benefit|profit
责任|职责 responsib|duty|dut|obligation|liabilit|accountab
义务 obligation|duty|compulsory|volunt
危机 crisis|crises
压力 pressure|stress|burden
威胁 threat|menac
事故 accident|incident
灾害|灾难 disaster|calamit|catastroph
地震 earthquake|quake|seismic
疫病 epidemic|pandemic|outbreak|covid
病毒 virus|coronavir
疾病|病症 disease|illness|sick|condition
医疗|医药|医学 medic|health|clinic|pharmac
残障 disab
少年 child|minor|juvenile|youth
青少年 young|youth|teen|adolescent|juvenile
家人|亲属|亲人 famil|relative|kin
父亲|爸爸 father|dad
母亲|妈妈 mother|mom|mum
妻子 wife
丈夫 husband
儿子 son
女儿 daughter
兄弟 brother
邻居|邻里 neighbor|neighbour
老板 boss|owner
住户 household|farmer|family
贫困|贫穷 poverty|poor|impoverish|needy|destitute
小康 moderately prosperous|well-off
街道 communit|neighborhood|neighbourhood|street|subdistrict|residential
地区|区域 region|area|district|zone
省份 province
北方|北部 north
南方|南部 south
边境|边疆 border|frontier
民族 ethnic|nation|nationalit
自由 free|liberty
人权 human rights
公民 citizen
政党 party|parties
总统 president
首相 premier|prime minister
书记 secretar
市长 mayor
县长 county|magistrate|head
局长|处长 director|head|chief
董事长 chair
秘书长 secretary
代表 represent|delegate|deput
大会 meeting|conference|congress|session|assembl
峰会 summit
开发区 park|zone
仪器 instrument|apparatus|equipment
厕所 toilet|lavator|restroom|latrine
废水 sewage|waste|effluent
废物|废弃物 waste
材料 material|suppl|goods
食物 food
肉类|猪肉 meat|pork
水产 aquatic|fish|seafood
服装|衣服 cloth|garment|apparel|dress
手机|电话 phone|mobile|call|hotline
计算机 computer|laptop
时间|时期|期间 time|period|during|hour|term
年度 year|annual
世纪 centur
日期 date
美好 better|beautiful|bright|good|wonderful|happy
年长 old|eld|senior
年过|年逾 past|over|aged
体质 fitness|physical|health|constitution
个人 individual|personal|person
上午 morning|a.m
下午|晚上 afternoon|p.m|evening|night
春节 spring festival|new year
节日 festival|holiday
假期 holiday|vacation
过程 process|course|during
步骤|环节 step|stage|link|procedure|phase
程序|流程 procedure|process|program|workflow
阶段 stage|phase|period
模式 mode|pattern|model|approach
形式 form|format
方式 way|mode|means|method|manner|approach
途径|渠道 channel|way|means|approach|avenue|path
手段 means|tool|measure|instrument
思想|理念|观念 thought|idea|concept|ideolog|philosoph|notion|thinking|mind
精神 spirit|mental|essence
意识 awareness|consciousness|sense
文明 civili|cultur
道德 moral|ethic
信心 confiden|faith
决心 determin|resol
感情|情感 feeling|emotion|affection|sentiment
幸福|快乐 happ|well-being|joy|bless
梦想|愿望 dream|wish|aspir|desire
故事 story|stories|tale
作用|功能 role|function|effect|part
意义 significan|meaning|sense|importan
价值 value|worth
力量|实力 strength|force|power
动力|活力 driv|momentum|power|vitalit|impetus|vigor|motivat|energy|dynam
潜力 potential
空间 space|room
条件 condition|term|requirement
要素 element|factor
趋势|势头 trend|tendency|momentum
形势|局面 situation|circumstanc|condition|landscape
方向 direction|orient
策略 strateg
内容 content|detail|substance
范围 scope|range|area|extent|coverage
程度 degree|extent|level
对象 target|object|anyone|nobody|someone|person|people|partner|recipient
名单|目录|清单 list|catalog|director|inventor
档案|文件 file|document|archive|record|paper
资料 data|material|information|document
证件 certificat|licen|document|credential
合同|协议|条约 contract|agreement|treat|accord|deal|convention
章程|条例|办法 charter|regulation|measure|rule|constitution|bylaw|article
指标|指数 index|indicator|target|indices|quota
奖金|奖学金 bonus|prize|scholarship|award
薪酬|待遇 wage|salar|pay|remunerat|compensat|treatment
职位 post|job|position|vacanc
职业 occupation|profession|career|vocation|job|work
技能 skill
团队 team|rank|workforce|contingent|staff
志愿服务 volunt
成员|会员 member
学会|联盟 association|societ|alliance|league|union
工会 trade union|union|labor|labour
总部 headquarter|head office
分支|分行|支行 branch
军队|部队 arm|troop|militar|force
武器 weapon|arms
战争|战斗 war|battle|fight|combat
外交 diploma|foreign
关系 relation|ties|link|connect
差异|区别 differ|distinction
变化 chang|variation
优惠 preferential|discount|favor|favour|concession
诚信|信用 credit|integrity|honest|trust|good faith
廉洁|廉政 integrity|clean|honest|incorrupt
照片|图片 photo|picture|image
录像 video|footage
影片 film|movie|cinema
作品|著作 work|book
地图 map
流域 river|basin|stream|watershed
湖泊 lake|reservoir
海域 ocean|sea|marine|maritime
山区|山地 mountain
岛屿 island
沙漠 desert
植物 plant
动物 animal|wildlife
物种 species
太阳 sun|solar
地球 earth|planet|globe
卫星 satellite
电池 batter
钢材 steel|iron
农药 pesticide
茶叶 tea
苹果 apple
患儿 child|patient
大夫 doctor|physician
司机 driver
乘客|旅客 passenger|travel
业主 owner|proprietor
商家|商户 merchant|business|shop|seller|vendor
企业家 entrepreneur
投资者 investor
供应商 supplier|vendor
合作伙伴 partner
竞争 compet
颜色 color|colour
温度|气温 temperature
高度 height|altitude|highly
深度 depth
长度 length
重量 weight
寿命 life|lifespan
年龄 age
身份 identit|status
性别 gender|sex
语言 language
名称|名字 name|title
地址 address
号码 number
价值观 value
`;
