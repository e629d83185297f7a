/** What any text says, of whatever trade: people, bodies, places, days, moods, sport and news. Rows as in `prose.zh.ts`. */
export const LIFE = `
今天|今日 today|this day
昨天|昨日 yesterday
明天|明日 tomorrow
今晚 tonight|this evening
昨晚 last night|yesterday evening
每天|天天|日均 day|daily
每周 week
每月 month
每年 year|annual
当天 day|same day|that day|date
周末 weekend
早晨|清晨|早上 morning|dawn|early
凌晨|黎明 dawn|early|midnight|small hours|a.m|morning
中午|正午 noon|midday
傍晚 evening|dusk|nightfall
半夜|深夜|午夜 night|midnight
白天 day
春天|春季 spring
夏天|夏季 summer
秋天|秋季 autumn|fall
冬天|冬季 winter
季度 quarter
季节 season
圣诞节|圣诞 christmas
端午节|端午 dragon boat
中秋节|中秋 mid-autumn|moon
暑假|寒假|暑期 holiday|vacation|break|summer|winter
突然|忽然 sudden|abrupt|all at once
偶尔|有时 occasion|sometimes|now and then|at times
大多数|多数|大多|大部分 most|majority|largely|bulk
许多|很多|众多|大量|不少 many|much|numerous|a lot|large|plenty|host of|lots of|countless|great
真正|真实|真的 real|true|truly|genuin|authentic
容易 easy|easi|prone|likely|apt
简单 simple|simpl|easy|easi|plain
复杂 complex|complicat|intricate|sophisticat
艰难|艰苦 difficult|hard|tough|ardu
危险 danger|risk|hazard|peril|unsafe
紧张 tense|tension|nervous|tight|strain|stress|anxi|short
激烈|强烈 fierce|intens|strong|heated|stiff|sharp|violent
强大 strong|power|mighty|formidab
微弱|薄弱|脆弱 weak|fragil|vulnerab|faint|slight|narrow
深刻 deep|profound|impress|memorab
精彩 wonderful|brilliant|exciting|splendid|excellent|great|superb
漂亮|好看 beautiful|pretty|nice|good-looking|lovely
珍贵|宝贵 precious|valu|rare|treasur
罕见|少见|稀有 rare|unusual|uncommon|seldom|unpreceden
著名|知名|有名 famous|famed|well-known|renown|noted|celebrat|prominent|known
受欢迎 popular|welcom
适合|合适|适当 suit|appropriate|fit|proper|right
充足 ample|abundant|plentiful|sufficient|enough
多余|剩余 remain|left|surplus|rest|spare|excess
缺乏|短缺|缺少|紧缺 lack|short|scarc|absen|want of|without
空缺|缺口 vacanc|gap|vacant|shortfall|shortage|deficit
优先 priorit|first|prefer|precede
级别|等级 level|grade|rank|class|tier|categor
类型|种类|类别 type|kind|categor|sort|class|form|variet
先生 mr|sir|gentlem
女士 ms|mrs|madam|lady|ladies|miss
女孩|姑娘 girl|young wom|daughter
男孩|小伙 boy|lad|young m|son
男子 man|men|male
女子 woman|women|female|girl
小孩|子女 child|kid|sons|offspring
奶奶|外婆|祖母 grandm|granny|gran
爷爷|外公|祖父 grandf|grandpa|grandad
民众|百姓|老百姓 people|public|citizen|popula|folk|ordinary
国民 national|citizen|people
官员 official|officer|authorit
官方 official|government|authorit
当局 authorit
议员 member|lawmaker|councill|senator|mp|congress|legislat|representative
议会|国会|议院 parliament|congress|council|house|legislat|senate
大使 ambassador|envoy
大使馆|使馆|领事馆 embassy|consul
首席 chief|principal|head|lead
主管 in charge|supervis|head|manager|director|oversee|responsib|competent
总裁 president|chief|ceo
顾问 advis|consult|counsel
助理|助手 assistant|aide|helper|deputy
队长|队员|球员 captain|leader|player|member|team|squad|firefighter|crew
教练 coach|manager|train
裁判 referee|judge|umpire
球队|球迷 team|side|squad|club|fan|support
球场|赛场 pitch|stadium|court|field|ground|arena
联赛|赛季|赛事 league|season|match|tournament|event|race|championship|competition|game
进球|射门|破门 goal|shot|shoot|scor|strike
金牌|银牌|奖牌 medal|gold|silver
击败|战胜|打败 beat|defeat|overcome|win|won|victor|triumph
胜利|获胜|取胜 win|won|victor|triumph|success
失败|落败 fail|los|defeat|unsuccess
领先 lead|led|ahead|advance|cutting-edge|top
落后 behind|backward|lag|trail|outdat
比分|得分 score|point
跑步|步行 run|walk|jog|on foot
游泳 swim|swam
飞行 fly|flight|flew|pilot
飞行员|机长 pilot|captain|airm
乘坐|搭乘 ride|take|took|board|travel|aboard|rode
排队 queue|queu|line up|in line|lining
出发|启程 set out|set off|depart|start|leave|left|embark|sail
行程|旅程 trip|journey|itinerary|travel|schedule|tour
旅行 travel|trip|journey|tour
目的地 destination
路线|线路 route|line|path|itinerary|course|circuit
通道 passage|channel|corridor|access|lane|route|aisle
入口|出口处 entrance|entry|gate|exit
距离 distance|away|far|from|gap
周围|四周 around|surround|nearby|neighbo|about
中间|中途 middle|midway|between|among|halfway
边缘 edge|margin|verge|brink|fringe|border
角落 corner
海岸|海滩|海边 coast|shore|beach|seaside|sea
太平洋 pacific
大西洋 atlantic
长江 yangtze|changjiang
黄河 yellow river
非洲 africa
欧洲|欧盟 europ|eu
亚洲 asia
美洲|拉美 america
华盛顿 washington
纽约 new york
伦敦 london
巴黎 paris
加州 california
英格兰 england|english
苏格兰 scot
现场|场地 scene|site|spot|venue|ground|on-site|live|location
背景 background|context|backdrop|setting
办公室|办公 office|work
房间|客厅|卧室 room
厨房 kitchen
桌子|椅子|桌椅 desk|chair|table
窗户|门窗 window|door
墙|墙壁|围墙 wall
衣物|鞋子 cloth|shoe|boot|wear
饭菜|餐饮 canteen|food|meal|dish|cater|restaurant|dining
早餐|午餐|晚餐|午饭|晚饭 breakfast|lunch|dinner|supper|meal
面包|米饭 bread|rice
牛奶 milk|dairy
鸡蛋 egg
咖啡 coffee|cafe
酒|啤酒|酒精 alcohol|wine|beer|liquor|drink|spirit|baijiu
吸烟|香烟|烟草 smok|cigarette|tobacco
睡觉|睡眠 sleep|slept|bed
起床 get up|got up|rise|wake
身体|身心 body|health|physical|bodi
头部|大脑 head|brain
眼睛|视力|视觉 eye|sight|vision|visual
声音 voice|sound|noise
微笑|笑容 smil|laugh
眼泪|泪水 cry|cri|tear|weep|wept
疼痛|痛苦 pain|suffer|agon|hurt|ache
受伤|伤害|伤者 injur|hurt|wound|harm
跌倒|摔倒 fall|fell|trip
遇难|丧生|罹难 die|dead|death|kill|lost their li|lost his li|perish|victim|life|lives
死者|遗体 dead|deceased|bod|remains|victim
失踪 miss|disappear|vanish
生命 life|lives|living|alive
疲惫|疲劳 tire|fatigue|exhaust|weary
高兴|开心|愉快 happy|pleas|glad|delight|joy|happi|cheer
失望 disappoint
悲伤|难过|伤心 sad|grief|sorrow|griev|upset
遗憾 regret|pity|sorry|unfortunate|disappoint
愤怒|生气 anger|angry|fury|outrage|furious
害怕|恐惧|恐慌 fear|afraid|scare|panic|terror|fright
担忧|忧虑|焦虑 worr|concern|anxi|fear
骄傲|自豪 proud|pride
感动 move|touch
喜欢|喜爱|热爱|爱好 like|love|fond|enjoy|hobb|favo|passion|keen|interest
兴趣|感兴趣 interest|keen|hobb
疑问|怀疑|质疑 question|doubt|suspect|suspic|skeptic|sceptic
想象|设想 imagin|envision|envisage|idea|vision
想法|看法|观点 idea|view|thought|opinion|think|perspective
印象 impression|impress
认识 know|recogn|understand|aware|meet|met|realiz|realis
想到|想起 think|thought|remind|rememb|recall
打算|计划于 plan|intend|going to|intention|aim
试图|尝试 try|tri|attempt|seek|sought|effort
寻求|谋求 seek|sought|pursu|look for|search
证明|证实|证据 prov|evidence|confirm|show|testif|verif|certif|demonstrat
承认 admit|acknowledg|recogn|conced|confess
否认 den
同意|赞成 agree|consent|approv|favo|endors
反对 oppos|object|against|disagree|reject
抗议|示威 protest|demonstrat
批评|指责 critic|blame|accus|condemn
指控|控告 accus|charg|alleg
涉嫌|嫌疑 suspect|alleg|accus
道歉 apolog|sorry
透露 reveal|disclos|said|told|say
补充 supplement|add|replenish|complement|top up
采访|受访 interview|cover|told|survey|respond
询问|提问|发问 ask|question|inquir|enquir|quer
讲述|叙述|描述 tell|told|describ|narrat|recount|stor
猜测|估计|据估计 estimat|guess|reckon|speculat
预测|预报 predict|forecast|project|expect
观察|观测 observ|watch|monitor|see|saw
注意|留意 note|notic|attention|careful|pay|mind|aware|watch
成功 success|succe|manag
贡献 contribut|devot|dedicat
经历|亲历 experienc|undergo|underw|go through|gone through|went through|history|pass|live through|witness
陷入 fall|fell|trap|sink|sank|plung|get into|mire|caught|stuck|into
困境|绝境 difficult|predicament|plight|dilemma|trouble|hardship|strait
冲突|对抗 conflict|clash|confront
袭击|攻击 attack|assault|strike|hit
暴力 violen
爆炸 explo|blast|bomb
枪击|枪支 gun|shoot|shot|firearm|rifle
侵犯|侵略 infring|violat|invad|invasion|aggress|assault|abus
摧毁|毁坏 destroy|ruin|devastat|wreck|demolish
爆发|暴发 outbreak|break out|broke out|erupt
蔓延|扩散 spread|sprawl
冲击 impact|shock|hit|blow|affect|strike
加剧|恶化 intensif|aggravat|worsen|exacerbat|deteriorat|increas|deepen
混乱 chaos|confus|mess|disorder|turmoil|chaotic
罢工 strike|walkout|industrial action
移民|难民 immigra|migra|refugee|settler
隔离 isolat|quarantin|segregat|separat
症状|病情|重症 symptom|condition|ill|severe|critical
新冠|新冠肺炎 covid|coronavirus|pandemic
口罩 mask
核酸 nucleic|test|pcr
阳性 positive
注射 inject|shot|jab|vaccin
营养 nutri
药剂|用药|服药 medic|drug|dose|pharma
运动|锻炼身体 sport|exercis|movement|motion|campaign|athlet
比如|例如|譬如 such as|for example|for instance|includ|like|e.g
商业|商务 commerc|business|trade
租金|房租|出租 rent|leas|let|taxi
造价|耗资|花费 cost|spend|spent|price|expens|worth|expenditure
价钱|便宜|低价 price|cheap|afford|low
昂贵|高价 expens|cost|dear|pric|high
购物|买家|卖家 shop|buy|sell|purchas|merchant|custom
订单|订购|预订 order|book|reserv|subscri
退款|退货 refund|return
包装 pack|wrap
分类 sort|classif|categor|separat
充满|满是 full|fill
设置|开设|增设 set up|set|open|establish|creat|install|offer|provid|place|add
纳入|列入 includ|incorporat|bring|list|cover|brought|put|into
适用 appl|suit|use
固定 fix|stable|regular|permanent
混合 mix|blend|hybrid|combin
自动 automat|self
无线 wireless|radio
直播|播放|播出 live|broadcast|air|stream|play|show
节目 program|show|performance|item
角色|扮演 role|part|play|character|act
画面|镜头 picture|image|scene|footage|shot|screen|camera|view
作家|诗人|诗歌 writer|author|poet|poem|novelist
画家|绘画|油画 paint|artist|draw|pictur
雕塑|雕像 sculpt|statue
歌|歌曲|歌手 song|sing|sang
舞蹈|跳舞 danc
小说 novel|fiction|story|stories|book
经典 classic
纪录|记录片 record|documentar
编辑 edit
标题|题目 title|headline|heading|topic|question
书面|纸质 written|writing|paper|print
签名|签字 sign
信件|来信|寄语 letter|messag|mail
礼物|礼品 gift|present
邀请|应邀 invit
参照|参考 refer|consult
聚会|派对|招待会 party|reception|gather|parties
客人|来宾 guest|visitor
主人|主办 host|owner|master|organiz|organis
伙计|同伴 companion|fellow|partner|mate
友谊|友好|友情 friend
陌生|陌生人 strang|unfamiliar
熟人|老友 acquaintance|old friend
敌人|对手 enem|rival|opponent|adversar
警戒|警惕 alert|vigilan|warning|guard
武装|装备 arm|equip
国防|防御 defen
总司令|司令|将军 command|general
和解|停火|停战 reconcil|ceasefire|truce|settle|peace
殖民|帝国 coloni|empire|imperial
皇帝|国王|女王 emperor|king|queen
王国|王朝 kingdom|dynasty
革命 revolution
解放 liberat|free|emancipat
复兴|复苏 reviv|recover|rejuvenat|renaissance|renew
回升|反弹 rebound|recover|rise|rose|pick up|picked up|back up|up
波动|动荡 fluctuat|volatil|turbulen|turmoil|unrest|swing
攀升|飙升 climb|soar|surge|rise|rose|jump
高涨|高峰 peak|high|rush|surg|summit
低迷|低谷 slump|sluggish|low|depress|trough|weak
暴跌|骤降 plunge|slump|tumbl|plummet|crash
危急|紧要 critical|urgent|crucial
平衡|均衡 balanc|equilib|even
适度|适中 moderate|modest|proper
初步|初期 initial|prelim|early|first|begin
最终|终于 final|eventual|end|ultimate|at last|in the end
各国 countries|nations|all countr
两国 two countries|both countr|bilateral|two nations|our countr|two sides
双边 bilateral
联合国 united nations|un
联邦 federal|commonwealth|union|federat
立法 legislat|law|enact
宪法 constitution
规则|守则 rule|regulation|code|guideline
制裁 sanction
关税 tariff|dut|customs
海关 customs
签证 visa
护照 passport
身份证 identity card|id card
驾驶|开车 driv|drove|steer
行人 pedestrian|passer
自行车|单车 bicycle|bike|cycl
摩托车 motorcycl|motorbike
卡车|货车 truck|lorry|lorries|van|goods train
出租车|的士 taxi|cab
轮船|游轮|邮轮 ship|vessel|cruise|liner|steamer|boat
码头|泊位 wharf|dock|pier|berth|quay|terminal
集装箱 container|teu
吞吐量 throughput|cargo|traffic|handl
货运|货物运输 freight|cargo|goods
客运 passenger
拥堵|堵车 congest|jam|traffic|clog|gridlock
堵塞|阻塞 block|clog|obstruct|jam
漏水|渗漏|泄漏 leak|seep|spill
停电|断电 power cut|outage|blackout|power failure
停水|断水 water cut|cut off|without water
故障|失灵 fault|fail|breakdown|malfunction|broke down|glitch
倒塌|坍塌 collaps|fell|cave in
滑坡|泥石流|塌方 landslide|mudslide|debris flow|landslip
暴雨|强降雨|大雨 rain|downpour|storm|torrent
降雨|雨水|下雨 rain|precipitation|shower
下雪|大雪|积雪|雪 snow
大风|风暴|暴风 wind|storm|gale
冰|结冰|冰川 ice|icy|freez|froze|glacier
水位 water level|level
洪峰 flood|crest|peak
堤坝|堤防|大堤 dike|dyke|embankment|levee|dam
河岸 bank|shore
山峰|高山 mountain|hill|peak|mount
岩石|石头 rock|stone
泥土 mud|soil|earth|clay
草坪 grass|lawn|turf
树木|大树 tree
鸟|鸟类 bird
狗 dog|canine|pupp
猫 cat|kitten
马匹 horse|pony
老虎|虎 tiger
大象|象群 elephant
熊猫 bear|panda
蜜蜂 bee|hive|honey
昆虫|害虫 insect|pest|bug
野生动物|野生 wild
天空 sky|skies|air
星星|恒星|行星 star|planet
月亮|月球|登月 moon|lunar
宇宙|太空 universe|space|cosm
火箭|导弹 rocket|missile
望远镜|天文 telescope|astronom
光线|阳光|灯光 light|sun|lamp|ray
黑暗|黑夜 dark|night|black
红色|蓝色|黄色|白色|黑色 colo|red|blue|yellow|white|black
玻璃 glass
金属 metal|iron|copper|alumin|bronze
黄金|金子 gold
珠宝|钻石 jewel|diamond|gem
塑料 plastic
木材|木头 wood|timber|lumber
纸张 paper|sheet
布料|丝绸 cloth|fabric|silk|textile
陶瓷|瓷器 porcelain|ceramic|pottery|china
玩具 toy
电器|家电 appliance|electric
耳机 headphone|earphone|headset|earbud
字符|字节|编码 character|byte|cod
键盘|鼠标 keyboard|mouse|key
屏幕 screen|display
密码 password|code|cipher
黑客 hack
诈骗|欺诈|骗 fraud|scam|cheat|deceiv|swindl
偷|抢劫 theft|steal|stole|rob|burgl|thief|loot
谋杀|杀害 murder|kill|slay|slain
监狱|囚犯|关押 prison|jail|inmate|custody|detain
释放 releas|free
逃跑|逃离 flee|fled|escap|run away|ran away
追赶|追踪|跟踪 chas|track|trac|follow|pursu
隐藏 hide|hid|conceal
疏散|撤离 evacuat|withdraw
等待|等候|轮候 wait|await|queue
跟随|陪伴|陪同 accompan|follow|company|along|with
搬家|搬运 move|carry|carri|transport|haul
举起|提起 lift|rais|mention|hold up|held up
推开 push|shov
开门 open|turn on|unlock
关上|关门 clos|shut|lock
坐下 sit|sat|seat
站起|站立 stand|stood|station|rise|rose
送别|告别|道别 farewell|goodbye|bid|said good
吃饭 eat|ate|meal|food|dine
喝水 drink|drank
佩戴 wear|wore|dress|worn|put on
买到 buy|bought|purchas
卖出 sell|sold|sale
挣钱 earn|make money|profit|made
花钱 spend|spent|cost|money|flower
拖欠 owe|arrear|debt|unpaid
富裕|有钱 rich|wealth|prosper|afflu|well-off|better off
幸运|运气 luck|fortun
巧合|偶然 coinciden|chance|accident|by chance
秘密|保密 secret|confiden
谣言 rumo|fake|false|lie
错误|失误|过错 mistake|error|wrong|fault|blunder
正确|对的 right|correct|accura|true
准确|精准|精确 accura|precis|exact
迅猛 rapid|fast|high-speed|speed|swift
缓慢 slow
漫长|长久 long
早期|早日|尽早|尽快 early|soon|earli|as soon|quick
年迈|老旧的 old|elder|aged|ageing|aging
崭新 new|brand-new|fresh|novel
炎热|高温 hot|heat|high temperature|warm
寒冷|严寒 cold|freez|chill|cool
温暖 warm
柔软 soft
坚硬 hard|solid|stiff
空荡 empty|vacant|void|hollow
满员 full|capacity|fill
潮湿 wet|damp|moist|humid
肮脏 dirt|filth
安静|宁静 quiet|silen|peace|calm
噪音|噪声 nois|loud
美味|好吃 delicious|tast
饥饿|饥荒 hung|starv|famine
无聊|枯燥 bor|dull|tedious
有趣|好玩 interest|fun|amus|entertain
奇怪|古怪 strange|odd|weird|curious
神秘 myster
聪明|明智 clever|smart|bright|wise|intelligent
勇敢|勇气|英勇 brave|courag|hero|bold
勤劳|勤奋|辛勤 diligen|hardworking|industrious|hard
耐心 patien
谦虚|谦逊 modest|humbl
善良|仁慈 kind|good|merc|gentle
残忍|残酷 cruel|brutal|harsh|ruthless
责怪 blame|fault
原谅|宽恕 forgiv|pardon
尊严|体面 dignity|decen
名誉|声誉|名声|好评 reput|fame|praise|acclaim|positive|rating|prestige|name
偏见|成见 prejudice|bias
常识 common sense
习惯|习俗 habit|custom|used to|accustom
宿命|命运 fate|destin|fortune
天堂|地狱 heaven|paradise|hell
上帝 god|buddha|lord|divin
教堂|寺庙 church|temple|chapel|monaster|cathedral
灵魂|心灵 soul|spirit|mind|heart
婴幼儿|托育 infant|nursery|childcare|toddler|bab
同性恋|性侵 gay|sexual|rape|homosex|abuse
种族 rac|ethnic
奴隶|奴役 slave|enslav
`;
