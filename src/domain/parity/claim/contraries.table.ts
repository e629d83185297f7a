/**
 * Contraries: what a text says of one it does not say of the other. Imports, exports; profit, loss. Columns as in
 * `THINGS`. A row that begins with ! is reported wherever nothing in the source explains it.
 */
export const CONTRARY = String.raw`
!进口(?!博览) / import(?!an) / 进出?口|输入|引进 / import|overseas|abroad
!(?<!进)出口 / export / 进?出口|外销|输出 / export

收入 / incomes?\b|revenue / 收|营|薪|工资|款 / earn|receipt|proceed|wage|pay|salar|donation|fund|rais
支出|开支 / expenditure|spending|expens / 支|花|费|用|投入|开销|成本 / spen|expend|cost|outlay|pay|paid|disburs|use

盈利|利润 / profit / 利|盈|营|收益 / earning|gain|income|profit|benefit|surplus
亏损 / loss(?:es)?\b|deficit / 亏|损|失|赤字|流失|[-－−](?=\d) / los[ts]|deficit|unprofitable|red\b

顺差 / surplus / 顺差|盈余|结余|余|剩 / surplus
逆差 / deficit / 逆差|赤字|亏|缺 / deficit

最高 / highest / 最|高|首|第一|顶|新高 / highest|top|maximum|up to|most|record|supreme|peak|best|high
最低 / lowest / 最|低|底|末 / lowest|minimum|least|bottom|basic|subsistence|low

!城镇|城市|城(?=乡) / urban\b / 城|市(?!场)|镇 / urban|town|cit|metropol|municipal
!农村|乡村|(?<=城)乡 / rural\b / 农|乡|村 / rural|village|countryside|farm|agricultur

!男性|男生|男职工|男员工|男 / (?<!['’]s )men\b(?! and women)|males?\b(?! and female)|boys?\b(?! and girls) / 男|不拘|不限|性别|父|兄|夫 / m[ea]n\b|males?\b|boys?|gentlem|male
!女性|女生|妇女|女职工|女员工|女 / (?<!\bmen and )women\b|(?<!males? and )females?\b|(?<!boys and )girls?\b / 女|妇|妈|母|姐|妹|婆|娘 / wom[ea]n|female|girls?|lad|mother|maternal

东部|东北部|以东|东侧|东岸|东区 / east(?:ern)?\b / 东|中环|港岛 / east
西部|西北部|以西|西侧|西岸|西区|西环 / west(?:ern)?\b / 西|欧美 / west
南部|以南|南侧|南岸|南区 / south(?:ern)?\b / 南|韩 / south
北部|以北|北侧|北岸|北区 / north(?:ern)?\b / 北|朝鲜 / north

!死亡 / deaths?\b|mortality / 死|亡|遇难|牺牲|丧生|逝|去世|过世|离世|自杀 / death|die|dead|mortal|fatal|kill|lives
!出生|新生儿|分娩 / births?\b / 出生|孕产妇|报生|婴|(?<![生孕])产(?!妇|业|品|值|量|能|出|权|线|经|安)|活产|生育|诞 / birth|born|newborn|neonat|deliver|infant|bab

!夏粮 / summer / 夏|暑
秋粮 / autumn|fall grain / 秋
早稻 / early (?:season )?rice / 早稻|早籼

!小麦 / wheat / 麦
!水稻|稻谷|大米 / rice|paddy / 稻|米|饭
玉米 / corn\b|maize / 玉米|苞谷|粮
大豆 / soy / 豆
!棉花 / cotton / 棉
油菜 / rape / 油菜|菜籽|油料
马铃薯|土豆 / potato / 薯|土豆

棉花 / cotton / 棉
粮食 / grains?\b|cereals?\b / 粮|谷|稻|麦|玉米|作物 / grain|cereal|food|crop|harvest
!蔬菜 / vegetables?\b / 菜|蔬 / vegetable
!水果 / fruits?\b / 果 / fruit
!牛奶|奶类|奶产 / milk\b / 奶|乳 / milk|dairy
肉类|猪肉|牛肉 / meats?\b|pork\b|beef\b / 肉 / meat|pork|beef|mutton|poultry

贷款|借款 / loans?\b / 贷|借|信贷|授信|融资|债 / loan|lend|credit|borrow|debt|financ
!存款|储蓄 / deposits?\b / 存|储|押|定金|订金|保证金|沉积|矿|床 / deposit|saving

手术 / surger(?:y|ies)\b|operations?\b / 术|台|经营|运营|运行|业务|行动|作业|操作 / surg|operat|procedure|transplant|implant
!会诊|门诊|咨询 / consultations?\b / 诊|咨询|协商|磋商|征求|商|意见|询 / consult|advice|visit

!河流|河道 / rivers?\b / 河|江|川|流|溪|渠|水 / river|stream|water
!湖泊|湖 / lakes?\b / 湖|泊|淀|池|措|海|潭 / lake|reservoir

!省(?!级|时|力|钱|直|委|外|内|份有) / provinces\b / 省|各地|地方|全国 / provinc
!(?<![城超上股辖])市(?!场|民|值|政|委|区|级|面|容|价) / cities\b / (?<!直辖)市|城|地级|都 / cit|municipal|urban|prefecture
!县(?!级|委|城|域|处|长) / counties\b / 县|旗|郡|区 / count
!乡镇|镇|乡(?!村|亲|土|愁) / towns\b|townships\b / 镇|乡|城|街 / town
!(?<![农乡])村(?!民|医|干|级|里|务) / villages\b / 村|屯|寨|庄|乡|部落|聚落 / village|hamlet

小学 / primary|elementary / 小学|小学生|义务教育|第一|主要|初|基层|基本 / primary|elementary|school|pupil
初中 / junior (?:high|middle|secondary)|middle school / 初中|中学|初级|义务 / junior|middle|lower|school
高中 / senior (?:high|middle|secondary)|high school / 高中|中学|高级|普高 / senior|high|upper|school
幼儿园 / kindergarten|preschool / 幼|学前|托

!铁路|高铁 / rail / 铁|轨|列车|站|火车 / rail|train|track|subway|line
公路 / roads?\b|highway|expressway / 路|道|街|高速

!光伏|太阳能 / solar(?! terms?)|photovolt / 光|太阳 / solar|photovolt|PV
!风电|风能 / wind power|wind farm|wind energy / 风
水电 / hydro / 水
!核电 / nuclear / 核

!每天|每日|日均 / (?:per|each|every) day\b|daily\b / 日|天 / day|dail
!每周|每星期|周均 / (?:a|per|each|every) week\b|weekly\b / 周(?![年边围岁转到])|星期|礼拜|旬 / week
!每个?月|月均|月捐|按月 / (?:a|per|each|every) month\b|monthly\b / 月 / month(?!s)
每年|年均 / (?:per|each|every) year\b|per annum|yearly\b / 年|岁 / year|annual|annum
!每学期 / (?:per|each|every) term\b / 学期|期 / term|semester

!每班|班均 / (?:per|each|every) class\b / 班 / class
!每户|户均 / (?:per|each|every) household\b / 户|家 / household|famil
每人|人均|生均|每名|每位 / (?:per|each|every) (?:person|student|pupil|capita)\b|per capita / 人|名|位|生|均 / person|capita|each|head|student|pupil|resident|every|average|individual|employee

!每吨|[/／]吨 / per (?:metric )?ton(?:ne)?\b / 吨 / ton
!每公斤|每千克|[/／](?:公斤|千克|kg) / per (?:kilogram|kg)\b / 公斤|千克|kg / kg|kilogram

!每千|每1000|‰ / per (?:1,?000|thousand)\b / 千|1,?000|‰ / thousand|1,?000|‰|per mille
!每万|每10,?000|(?<![十百])万分 / per (?:10,?000|ten thousand)\b / 万|10,?000 / ten thousand|10,?000
!每十万|每10万|每100,?000|十万分 / per (?:100,?000|hundred thousand)\b / 10万|十万|100,?000 / hundred thousand|100,?000

!上午 / morning / 晨|早|上午|朝(?=[一二三四五六七八九十\d]) / morning|a\.?m
!下午 / afternoon / 下午|午后 / afternoon|p\.?m

门诊 / outpatient / 门诊|门急诊|就诊|诊 / outpatient|clinic|visit|consult
住院|出院 / inpatient|discharg|hospitali[sz] / 住院|出院|入院|排放|患者 / inpatient|discharg|hospital|admi

去年|上年 / last year / 去|上年|前年|同比|年 / last|previous|prior|before|earlier|year
明年|来年 / next year / 明|来年|次年|下一?年|未来 / next|coming|ahead|follow|202\d
今年|本年 / this year\b / 年|今|本 / year|20\d\d|current|so far|present
上个?月 / last month\b|previous month\b / 月 / month
(?:本|这个)月 / this month\b / 月|今 / month
下个?月 / next month\b / 月 / month
上个?(?:周|星期|礼拜) / last week\b / 周|星期|礼拜|\d[日号]|日前|近日|天前 / week|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day
(?:本|这个?)(?:周|星期|礼拜) / this week\b / 周|星期|礼拜|\d[日号]|日前|近日|今|昨 / week|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day
下个?(?:周|星期|礼拜) / next week\b / 周|星期|礼拜|\d[日号] / week|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day

同比|按年 / year[- ](?:on|over)[- ]year\b / 同比|年|增幅 / year|annual
!环比|按月|按季 / (?:month[- ](?:on|over)[- ]month|quarter[- ](?:on|over)[- ]quarter|week[- ](?:on|over)[- ]week)\b / 环比|环增|环减|季度(?:[A-Z]|增|国内)|[比较](?:前一?|上一?|[一二三四])个?[月季]|月率|季率|周率 / month|quarter|week

首次|首度|第一次 / first time\b / 首|第一|初|头[一回次]|从未|未曾|新 / first|never before|never been|new|maiden|debut|initial|unprecedented|record|begin|began|start
!第二次|第二度 / second time\b / 二|再|又|两|重|复|2 / second|again|twice|another

第一|首位|居首|之首|榜首|冠军 / rank(?:s|ed|ing)? first\b|first place\b / 首|一|冠|最|顶|头|榜 / first|top|lead|best|one|No\. ?1|most|est\b|champion|head|above
!第二位|第二名|列第二|居第二|亚军 / rank(?:s|ed|ing)? second\b|second place\b / 二|亚|次|两|2 / second|No\. ?2|runner

!第二大|第二高|第二多|第二长|次[大高多长低少] / second[- ](?:largest|biggest|highest|most|longest|busiest|fastest|best|lowest|fewest|smallest|oldest)\b / 二(?![〇○零一二三四五六七八九十年月日])|亚|[其]?次(?=[大高多长低少之于])|仅次|两|(?<!\d)2(?![\d年月日.,%]) / second|No\. ?2|runner
!第三大|第三高|第三多|第三长 / third[- ](?:largest|biggest|highest|most|longest|busiest|fastest|best|lowest|fewest|smallest|oldest)\b / 三(?![〇○零一二三四五六七八九十年月日])|季军|(?<!\d)3(?![\d年月日.,%]) / third|No\. ?3

最快|增速第一 / fastest / 快|高|速|首|迅|急 / fast|quick|rapid|speed|high|top
!最慢 / slowest / 慢|缓|低|末|迟|垫底|倒数 / slow|low

华北 / (?:north|northern) china\b / 北 / north
华南 / (?:south|southern) china\b(?! sea) / 南 / south
华东 / (?:east|eastern) china\b(?! sea) / 东 / east
华中 / central china\b / 中 / central|middle
西南 / southwest(?:ern)?\b / 西|南 / south|west
西北 / northwest(?:ern)?\b / 西|北 / north|west
东北 / northeast(?:ern)?\b / 东|北 / north|east
东南 / southeast(?:ern)?\b / 东|南 / south|east

长期 / long-term / 长 / long|lasting|permanent|prolong|chronic
短期 / short-term / 短|临时 / short|brief|tempor

!年末|年底|年终|期末|岁末 / (?:end|close) of (?:the|last|this|that|\d{4})(?: (?:same|previous|following))? ?year|year[- ]end|end[- ]\d{4}|end of (?:19|20)\d\d / 末|底|终|止|截至|年来|累计|到期|12月|十二月 / end|close|decem|final|late|by (?!the (?:begin|start))|during|over|as (?:of|at)
!年初|期初|岁初|开年 / (?:beginning|start|outset) of (?:the|last|this|that|\d{4})(?: (?:same|previous|following))? ?year|(?:beginning|start) of (?:19|20)\d\d / 初(?![步中级心衷次诊高任])|始|今年来|年以来|元旦|1月|一月|上年末|上年底|开(?=[年局春学])|新年 / beginning|start|outset|early|earlier|january|opening|previous|last|end of|year
!年中|6月末|6月底|上半年|六月底|期末 / mid-?year|(?:end of|by|late) june|middle of the year / 年中|中[期报]|6月|六月|半年 / mid|june|half|first six

全年|年内|年度 / (?:for|in|during|over|throughout|of) the (?:whole |full |past |entire )?year|full[- ]year|whole year / 年|期内|累计|截至 / year|annual|(?:19|20)\d\d|twelve|12 months|fiscal
!当月|全月|月度|单月|本月|这个月 / (?:for|in|during|over|throughout|of) the (?:whole |full |past |entire )?month(?!s)|full[- ]month / 月(?!\s?[\d一二三四五六七八九十]{1,3}\s?日) / month

!上半年 / first half|H1\b|first six months / 半年|[头前](?:六|6)个月|1[-—~至到]6月|上半 / half|six months|H1
!下半年 / second half|latter half|H2\b / 半年|7[-—~至到]12月|下半|后半 / half|latter|later|H2|six months
!第?一季度|首季 / first quarter|Q1\b / 一季|首季|1[-—~至到]3月|1季|[前头首][三3]个?月 / quarter|Q1|three months
!第?二季度|第二季(?![节報报]) / second quarter|Q2\b / 二季|4[-—~至到]6月|2季 / quarter|Q2
!第?三季度|第三季(?![节報报]) / third quarter|Q3\b / 三季|7[-—~至到]9月|3季 / quarter|Q3
!第?四季度|第四季(?![节報报]) / fourth quarter|Q4\b / 四季|10[-—~至到]12月|4季|末季 / quarter|Q4

最后一?个?(?:星期|周) / last (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|last week of / 最后|末|上周|上星期 / last|final
第一个?(?:星期|周)|首个?(?:星期|周) / first (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|first week / 第一|首|头|初 / first|initial|opening

!星期一|周一 / mondays? / 一|\d[日号]
!星期二|周二 / tuesdays? / 二|\d[日号]
!星期三|周三 / wednesdays? / 三|\d[日号]
!星期四|周四 / thursdays? / 四|\d[日号]
!星期五|周五 / fridays? / 五|\d[日号]
!星期六|周六 / saturdays? / 六|\d[日号]|周末
!星期日|星期天|周日 / sundays? / 日|号|天|周末

!春季 / springs?\b(?! festival) / 春|温?泉 / spring
夏季 / summers?\b / 夏|暑 / summer
秋季 / autumns?\b / 秋 / autumn|fall
!冬季 / winters?\b / 冬|寒 / winter

!上涨|上升|增长|增加|升高|攀升|回升|走高 / rose\b|ris(?:es|en)\b|gr(?:ew|own)\b|increased\b|climbed\b|surged\b|soared\b|went up\b / 涨|升|增|高|长|扩|多|加|超|翻|好|上(?![年述市])|提|强|旺 / r[oi]se|rising|gr[eo]w|increas|climb|surg|soar|up\b|higher|more|improv|enhanc|rais|better|gain|boost|expan|strengthen|add|exceed|jump|lift|widen|accelerat|outpac|appreciat|high
!下跌|下降|减少|降低|下滑|回落|走低|缩减 / fell\b|fallen\b|declined?\b(?! to\b)|decreased?\b|dropped\b|went down\b|shrank\b|plunged\b|slumped\b / 跌|降|减|少|低|缩|落|下(?!一|列|半)|退|弱|滑|亏|紧|返|失|辍|掉|负|倒|塌|摔|坠|阵亡|牺牲 / f[ae]ll|declin|decreas|drop|down|shr[aiu]nk|plung|slump|less|fewer|low|reduc|cut|narrow|ease|loss|contract|weak|trim|shorten|slow|save|depreciat|abat|mitigat

上涨|上升|增长|增加|升高|攀升|回升|走高 / rising\b|growing\b|growth\b(?! rate)|(?:an?|the) (?:[a-z]+ )?(?:increase|rise)\b / 涨|升|增|高|长|扩|多|加|提|强|发展 / r[oi]se|gr[eo]w|increas|climb|up\b|higher|more|gain|expan|add|rais|improv|better|surg|jump
下跌|下降|减少|降低|下滑|回落|走低|缩减 / falling\b|declin(?:e|ing)\b(?! to\b)|decreas(?:e|ing)\b|(?:an?|the) (?:[a-z]+ )?(?:fall|drop)\b / 跌|降|减|少|低|缩|落|下|退|弱|滑|亏|失 / f[ae]ll|drop|declin|decreas|down|less|fewer|low|reduc|cut|shr[aiu]nk|slow|eas|narrow|loss|los[te]|contract|weak|shorten|plung|slump|sav

增加 / (?:due|owing|thanks) to increased / 增|多|加|升|涨 / increas|more|rise|grow|higher|added
减少 / (?:due|owing|thanks) to decreased / 减|少|降|低 / decreas|less|fewer|fall|reduc|lower|drop

男子 / men['’]s / 男 / men|boys
女子 / women['’]s / 女 / women|girls

免费|无偿 / free(?: of charge)?\b / 免|无偿|自由|公益|义|零 / free|no charge|no cost|without charge
付费|收费 / paid\b(?! (?:for|by|to|out|off|back|in)\b)|charged\b / 付|费|收|支|薪|缴|交|发|赔 / pa(?:y|id)|charg|fee

公办|公立|公营 / public (?:school|hospital|kindergarten)s?\b / 公 / public|state|government
民办|私立|私营 / private (?:school|hospital|kindergarten)s?\b / 民|私|社会 / privat|non-public|non-government

国有 / state-owned / 国 / state|public
民营|私营 / private enterprises?\b|privately owned|private (?:sector|compan|firm)\w* / 民|私|非公 / privat|non-public|non-state

线上 / online\b / 网|线|云|电商|互联|直播 / online|virtual|internet|web|remote|digital
线下 / offline\b|on-site\b / 线下|现场|实地|门店 / offline|on-site|onsite|in person|in-person|face

床位|病床 / beds\b / 床 / bed
!病房|客房|房间 / rooms\b / 房|室|间|厅|屋|舍|库|窖|余地|空间|常温 / room|ward

投诉 / complaints?\b / 举报|信访|反映|[上申]诉|诉求|告 / complain|petition
建议 / suggestions\b / 建议|意见|建言|提案|议|反馈|诉求|献策|点子|暗示|提示 / suggest|recommend|propos|advice|opinion|idea

机器人 / robots?\b / 机器|机械 / robot
车辆|汽车 / vehicles\b|cars\b / 车 / vehicle|car|bus|truck|auto

船|舰艇 / ships\b|vessels\b / 船|舰|艘|轮 / ship|vessel|boat|craft|fleet
列车|火车 / trains\b / 列车|班列|专列|火车|货车|客车|动车|高铁|铁路|车次|训|培|练 / train|rail

特展|展览 / exhibitions?\b / 展 / exhibition|show|display|exhibited
讲座 / lectures?\b / 讲|演|课|报告|论坛 / lecture|talk|speech|class

十年来?|10年来? / decades?\b|(?:ten|10) years / 十|10|年代 / decade|ten\b|10
一年来|近一年|过去一年 / (?:in|over|for) (?:a|one) year\b / 一年|1年|[上去本全每]年|年[内度均]|同比 / year

!(?<![绝不])大部分|大多数|绝大部分|绝大多数 / (?:the )?(?:great |vast |overwhelming )?majority of\b|(?<!ma[dk]e the |making the )most of the\b(?! (?:time|day|week|month|year|way|night|season)s?\b)|(?<!(?:at|the|its|their|our) )most (?:people|residents|villagers|students|pupils|members|employees|households|families|patients|teachers|users|respondents|trainees)\b / 大[部量多都半]|多数|过半|主要|主体|半数以上|基本|普遍|多[为是半]|以.{1,8}为主|[5-9]\d(?:\.\d+)?%|[五六七八九]成|分之 / major|most|mainly|largely|much|bulk|more than half|chief|almost|nearly|generally|predominant
!小部分|少部分|(?<![占族])少数(?!民|族) / (?:a |the )(?:small|tiny) (?:part|portion|minority|number|fraction) of\b|a minority of\b / 少|小|个别|一部|几|点|些 / few|small|minor|some|handful|only|little|part

禁止|不准|不许|严禁|不得 / forbid\w*|prohibit\w*|ban(?:s|ned)?\b / 禁|不|勿|拒|限|停|止|非法 / forbid|prohibit|ban|not|no\b|never|bar
允许|准许|获准 / (?:allows?|permits?|allowed|permitted)\b / 许|准|可(?!能)|让|得以|容 / allow|permit|may\b|can\b|let\b|able|approv

无效|失效|作废 / invalid\w*|void\b|ineffective / [无失]效|作废|不[^，。；]{0,3}效 / invalid|void|ineffective|not|no\b|expired?
有效|生效 / valid\b|in force\b / (?<![无失])效|合法 / valid|force|effect

!红十字 / red cross / 红十字|红会 / red cross
!世界银行 / world bank\b / 世界银行|世行 / world bank
!亚洲开发银行 / asian development bank / 亚洲开发|亚开行|亚行 / asian development|ADB
!国际货币基金 / international monetary fund|IMF\b / 货币基金|基金组织 / monetary fund|IMF
!世界卫生组织|世卫组织 / world health organi[sz]ation / 世界卫生|世卫 / world health|WHO
!联合国儿童基金会|儿基会 / unicef\b / 儿童基金|儿基会 / unicef|children
!教科文组织 / unesco\b / 教科文 / unesco|educational, scientific
!欧盟 / european union / 欧 / europ|EU\b

!妇联|妇女联合会 / women['’]s federation / 妇 / wom[ae]n
!残联|残疾人联合会 / disabled (?:persons|people)['’]s? federation / 残 / disab
!共青团|团委|团中央 / (?:communist )?youth league / 团 / youth league|league
!工会 / trade unions?\b / 工会|职工|劳工|总工 / union

!教育[部厅局] / (?:ministry|department|bureau) of education|education (?:bureau|department|ministry|commission) / 教育|教[委局厅体] / education|school
!财政[部厅局] / (?:ministry|department|bureau) of finance|finance (?:bureau|department|ministry) / 财|金融 / financ|treasur|fiscal
!民政[部厅局] / (?:ministry|department|bureau) of civil affairs|civil affairs (?:bureau|department) / 民政 / civil affairs
!公安[部厅局] / (?:ministry|department|bureau) of public security|public security (?:bureau|department) / 公安|警 / public security|police
!卫健委|卫健局|卫生局|卫生健康委 / health (?:commission|bureau)|(?:ministry|bureau) of health / 卫|健康|医|疾控 / health|medical

!始终|历来|一贯|一直 / always\b / 总[是能会要]|都[是会能要在很]|每个人|永|向来|常|每(?=[次当逢回].{1,12}都?)|恒|从来|长期|随时|坚持|持续|时刻|无不|必|不变|自始|历年|年年|天天 / always|constant|consistent|ever\b|all along|every|all\b
!从未|从不|永不 / never\b / [未不没无莫禁拒勿]|首|新|第一|空白|最[好佳高强多快大] / never|not?\b|none|first|new|without
`;
