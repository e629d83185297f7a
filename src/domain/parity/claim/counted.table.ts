/**
 * Things that are counted. The rows of a group exclude each other. A row has four columns, separated by ` / `: the
 * Chinese that surely names the thing; the English that surely does; Chinese that may become it; English that may be
 * used for it.
 */
export const PEOPLE_AND_BODIES = String.raw`
!学生|学员|学子|(?:在校|高中|初中|小学|大学|中学|中专|留学)生(?!活|产) / students?\b|pupils?\b / (?<![卫医先民发])生(?![产活态物命日效意])|童|孩|娃|少年|青年|班|学龄|学位|同学|高校|校友 / student|pupil|learner|child|kid|youngster|boy|girl|trainee|undergrad|graduate|universit|candidate|young|they|them|boarder|freshm|those
!教师|老师|教员 / (?<!(?:trainee|student) )teachers?\b / 师范|(?<![医律程厨药护摄])师(?!范|傅)|教职|教工|教授|导员|班主任|校长|骨干|讲 / teacher|faculty|staff|instructor|lecturer|tutor|educator|they|them
!医生|医师|村医 / doctors?\b(?! of\b)|physicians?\b / 医(?![院疗保药学科技])|博士|大夫|专家|主任 / doctor|physician|clinician|medic|practitioner|surgeon|they|them|resident
!护士 / nurses?\b / (?<![保维爱救监养拥防])护 / nurs
!患者|病人|病患 / patients?\b / 患|病|诊|人次|例|住院|就医|床|产妇|台次|抢救|手术|医疗|受试|导丝|转 / patient|case|sufferer|people|person|sick|they|them|child|infant|visit
!供应商 / suppliers?\b / 供应|供货|供方|企业|公司 / suppl|vendor
客户|顾客 / customers?\b / 客|用户|户|买家 / customer|client|user|buyer|consumer
农民|农户 / farmers?\b / 农|户|种植|养殖|群众|村民 / farmer|peasant|rural|people|household|grower|villager
志愿者|志愿服务者|义工|志工 / volunteers?\b / 志愿|义工|志工|自愿 / volunteer
党员 / party members?\b / 党 / party|member|communist
专家|学者 / experts?\b / 专|家|师|学者|人才 / expert|specialist|scholar|professional
游客|旅客 / tourists?\b / 游|客|旅|参观 / tourist|visitor|travel|visit
读者 / readers?\b / 读|阅|到馆 / reader|patron|visitor|visit|user
员工|(?<!教)职工|雇员|(?<!教)职员 / employees?\b|(?<!(?:social|health|medical|healthcare|care|migrant|farm) )workers?\b(?!['’]) / 职|工|人员|雇|队伍|同事|干部|全员|(?<![者户生民])流失率 / employ|staff|worker|workforce|personnel|people|colleague|team|headcount|person|women|men
!代表 / deput(?:y|ies)\b(?![- ](?:head|director|secretar|mayor|chief|general|county|governor|manager|dean|president|minister|principal|chair)) / 代表|人大|副 / deput|represent|delegat
家长|父母 / parents?\b / 家长|父|母|爸|妈|亲|双亲|家庭 / parent|mother|father|famil|guardian
!孤儿 / orphans?\b / 孤 / orphan|child
!本科生 / undergraduates?\b / 本科|大学生|学生|在校生 / undergrad|student|bachelor
毕业(?=生)|(?:招聘?|聘用?|引进|录用|进过?|入职|返乡)[^，。；]{0,6}大学生 / graduates?\b(?! (?:student|school|degree)) / 毕业|研究生|校友|本科|硕 / graduat|student|alum|leaver
法官 / judges?\b / 法官|审判|评委|裁判 / judg|justice
检察官 / prosecutors?\b / 检察|公诉 / prosecut|procurat
律师 / lawyers?\b / 律师|法律 / lawyer|attorney|counsel|solicitor
民警|警察|干警 / police officers?\b|policemen\b / 警|公安 / police|officer
工人|农民工|务工人员|员工|(?<!教)职工 / (?<!(?:social|health|medical|healthcare|care) )workers?\b(?!['’]) / 工|员|劳动|职|队|者 / worker|labor|labour|people|employ|migrant|staff
干部|官员|公务员 / officials?\b / 干部|官|领导|公务|员|人员|长|书记|副 / official|cadre|leader|civil servant|staff|officer|people
卫生技术人员|卫技人员 / (?:health|medical|healthcare) (?:professionals?|workers?|staff)\b / 医|卫|护|专业 / health|medic|doctor|nurs|professional|staff|clinic
村民 / villagers?\b / 村|民|群众|百姓|农 / villager|resident|farmer|people|local|rural
居民|市民 / residents?\b|citizens?\b / 居|户|民|人口|群众|百姓|老人|业主|人|住|公众|规培 / resident|citizen|people|population|household|villager|person|inhabitant|capita|public|local
未成年人 / minors\b|juveniles\b / 未成年|少年 / minor|juvenile|child|teen|young
儿童|孩子|少年 / children\b|kids\b / 儿|童|孩|娃|幼|子女|少年|学生|学员|小学|学位|婴|青 / child|kid|infant|bab|youth|young|minor|boy|girl|pupil|student|pediatr|son|daughter|they|them
!(?<!未)成年人|成人 / adults?\b / 成人|成[体鱼鸟虫兽]|成年(?<!未成年)|岁以上|大人|老年|老人|长者|劳动力 / adult|grown
老人|老年人 / (?:senior citizens?|elderly|older people|seniors)\b / 老|岁 / senior|elder|old|aged|retire|pension
董事(?!会|长) / directors?\b(?! of\b|[- ]general\b) / 董|主任|司长|厅长|署长|校长|院长|局长|所长|处长|理事|总监|馆长|台长|经理|厂长|负责人|主席|总干事|导演 / director|board|member|chair
!监事(?!会) / supervisors?\b / 监事|导师|博导|硕导|主管|督导|督学|监督|监理|上级|领班|班组长 / supervis|member|board
股东 / shareholders?\b / 股东|股权|持股|上市公司 / shareholder|stockholder|member|investor
捐赠人|捐赠者|捐款人 / donors?\b / 捐|善款|献|爱心 / donor|donat|giv|contribut|people
社工|社会工作者 / social workers?\b / 社工|社会工作 / social work
会员 / members?\b(?! of) / 会员|成员|委员|党员|社员|队员|家属|人|议员|董事|名 / member
旅客|乘客 / passengers?\b / 客|乘|人次 / passenger|travel|traveller|people|trip
股民|投资者 / investors?\b / 投资|股 / invest|shareholder
教授 / professors?\b / 教授|教师|师资 / professor|faculty
工程师 / engineers?\b / 工程|技术 / engineer|technic
新生(?!儿) / freshm[ae]n\b|new students\b / 新生|录取|招 / fresh|new|student|pupil|enrol|admit|intake
博士 / doctorates?\b|ph\.?ds?\b / 博 / doctor|ph\.?d
硕士 / master['’]s\b / 硕|研究生 / master|postgrad|graduate

家庭|(?:房|困难|贫困|低收入)户 / famil(?:y|ies)\b / 家|户|亲 / famil|household|home|parent|relative
医院 / hospitals?\b / 医|院(?!士|长|系) / hospital|medical|clinic|institution|we\b|our\b|us\b
医疗机构|医疗卫生机构 / medical (?:and health )?institutions?\b|hospitals\b|clinics and (?:hospitals|(?:community )?health cent(?:er|re)s|other)\b|health cent(?:er|re)s and (?:hospitals|clinics|other)\b|health ?care (?:facilit|provider|institution)\w*\b|health facilit\w+\b / 医|卫生|院 / medical|health|hospital|clinic|institution
卫生室|诊所 / clinics?\b / 卫生室|诊|门诊|医|服务站 / clinic|station|health|outpatient|consult
卫生院 / health cent(?:er|re)s?\b / 卫生|医|保健 / health|hospital|clinic
!学校 / schools?\b / 学(?![生員员习習者年期子歷历業业術术科費费位金])|校|所(?=[，。、；]|$)|园|中学|小学|高中|[高中]职|教 / school|universit|college|campus|academ|institution|kindergarten|we\b|our\b
!幼儿园|幼兒學校 / kindergartens?\b|preschools?\b / 幼|学前|托 / kinder|preschool|nurser|pre-school
!图书馆 / libraries\b / 图书|馆|书 / librar|we\b|our\b
!博物馆 / museums?\b / 博物|馆 / museum
企业|公司|规模以上工业|限额以上单位 / enterprises?\b|compan(?:y|ies)\b|firms?\b / 企|公司|厂|商|家|行|巨人|集团|龙头|上市|民营|私营|规上|规模以上|用人单位|用工单位 / enterprise|compan|firm|business|corporat|manufactur|maker|supplier|startup|subsidiar|bank|competitor|group|industr|designated|we\b|our\b|employer
工厂 / factor(?:y|ies)\b / 厂|车间|坊 / factor|plant|mill|workshop
银行 / banks?\b / 银行|岸|行 / bank|lender
合作社 / cooperatives?\b|co-operatives?\b / 合作社|社 / cooperat|co-operat
!大学|高校 / universities\b|colleges\b / 大学|高校|高等|学院|院校|大中 / universit|college|higher|campus|we\b|our\b
法院 / courts?\b / 法|院|庭|审|球场 / court|tribunal|we\b|our\b|they
检察院|检察机关 / procuratorates?\b / 检察|院 / procurat|prosecut|we\b|our\b|they
水库 / reservoirs?\b / 水库|库 / reservoir
桥(?![村镇乡西东头]) / bridges?\b / 桥 / bridge
隧道 / tunnels?\b / 隧 / tunnel
公园 / parks?\b / 园|停 / park|garden
机场 / airports?\b / 机场|航|空港 / airport
实验室 / laborator(?:y|ies)\b / 实验|化验|检验 / lab
养老院|敬老院|养老机构 / nursing homes?\b / 养老|敬老|福利院|护理院 / nursing home|elder|senior|care home
楼宇|大厦|楼房 / buildings?\b / 楼|厦|房|建筑|栋|幢|馆|宅|屋 / build|block|tower|propert|house
`;

/** Things that prose names in many ways. They are compared only next to their numbers. */
export const THINGS = String.raw`
国家(?!级|标准|公园|重点|科|自然|一级|二级) / countr(?:y|ies)\b|nations?\b / 国|友邦|经济体 / countr|nation|state|abroad|overseas|territor|econom|member
省(?!级|时|力|钱|直|委|外|内|份有) / provinces?\b / 省 / provinc
地级市|城市|(?<![城超上辖])市(?!场|民|值|政|委|区|级|面|容|价) / cit(?:y|ies)\b / (?<!直辖)市|城 / cit|municipal|urban|prefecture
县(?!级|委|城|域|处|长) / count(?:y|ies)\b / 县|旗|郡 / count
乡镇|镇|乡(?!村|亲|土|愁) / towns?(?:hips?)?\b / 镇|乡|城 / town
(?<![农乡])村(?!民|医|干|级|里|务) / villages?\b / 村|屯|寨|庄|部落|聚落 / village|hamlet
(?:市辖|行政|城|[\d一二三四五六七八九十]+个)区(?![域间别分块位]) / districts?\b / 区|旗 / district|zone|area|region
社区 / communit(?:y|ies)\b / 社区|小区|群|界|共同体|居|公众|村民|部落|聚落 / communit|neighbo
户(?!外|口|籍|型) / households?\b|families\b / 户|家 / household|famil|home|resident

专利 / patents?\b / 专利 / patent
论文 / papers?\b / 论文|文|篇|纸|报|卷 / paper|article|essay|thes|dissertation|publication
项目|(?<=[件项])[民惠]?[生民]?实事 / projects?\b / 项|实事|工程|课题|计划|建设|盘 / project|program|item|scheme|initiative|grant|service|works|event
课程 / courses?\b / 课|程|班|培训|慕课 / course|class|lesson|curricul|program|module|training
电脑|计算机 / computers?\b / 电脑|计算机|机 / computer|pc|laptop
课桌|书桌 / desks?\b / 桌 / desk
图书|书籍 / books?\b / 书|册|藏|著|编|部(?=[，、。；]) / book|volume|title|cop
猪 / pigs?\b|hogs?\b / 猪 / pig|hog|pork
羊 / sheep\b|goats?\b / 羊 / sheep|goat|mutton|lamb
牛(?!奶|津) / cattle\b|cows?\b / 牛 / cattle|cow|beef
案件 / cases?\b / 案|例|件|起|项|处|情[形况]|问题|诉|病例|确诊|宗|纠纷 / case|lawsuit|suit|them|these|offen|dispute
投[诉訴] / complaints?\b / 举报|信访|[上申]诉|诉求|扰民|反映|来电 / complain
建议 / suggestions?\b / 建议|意见 / suggest|recommend|propos|advice
提案 / proposals?\b / 提案|议案|建议|方案|提议 / propos|motion|bill
床位|病床 / beds?\b / 床 / bed
病房|客房|房间 / rooms?\b / 房|室|间|厅|屋|舍|余地|空间 / room|ward
网点|门店 / outlets?\b|branches\b / 网点|店|支行|分行|分馆|分校|分院|分会|分支|支部|机构|点|处 / outlet|branch|store|shop
奖学金|助学金 / scholarships?\b / 奖|助 / scholar|award|grant|bursar
奖项|大奖 / prizes?\b / 奖|赛 / prize|award
条(?=[，。的]|$)|条款|法条 / articles?\b / 条|文|篇|稿|款|物品|件 / article|clause|item
手术 / operations?\b|surgeries\b / 术|台|运营|运行|行动|作业|营 / surg|operat|procedure|transplant
会诊|咨询 / consultations?\b / 诊|咨|询|协商|磋商|征求|意见|人次 / consult|advice|visit
船|船舶 / ships?\b|vessels?\b / 船|舰|艘|轮 / ship|vessel|boat
列车|火车 / trains?\b / 列车|火车|车|铁|列 / train
机器人 / robots?\b / 机器人 / robot
水窖|蓄水池 / tanks?\b / 窖|池|罐|箱|坦克 / tank
花卉|鲜花 / flowers?\b / 花 / flower
岗位 / jobs?\b / 岗|职|就业|工作|位 / job|post|position|employ|work
车辆|汽车 / vehicles?\b|cars?\b / 车 / vehicle|car|bus|truck|auto
期刊 / journals?\b / 刊|杂志|报 / journal|period|magazine
树|树苗 / trees?\b / 树|林|绿化|苗|木|株 / tree|sapling|forest

天|日(?!常|益|前|报|制|本) / (?:working |business )?days?\b / 天|日|昼|号|假 / day|daily|fortnight|week
周(?!边|年|围|岁|转|期|到)|星期|礼拜 / (?:working )?weeks?\b / 周|星期|礼拜|旬 / week|fortnight
个月|月(?!球|饼|亮) / months?\b / 月|季|半年 / month|quarter|half a year
小时|学时|课时|钟头 / hours?\b / 时|钟 / hour|period|lesson|class
分钟 / minutes?\b / 分|钟|刻 / minute|quarter|hour
`;
