/** What people and bodies do, and what happens. Rows as in `prose.zh.ts`. */
export const DEEDS = `
工作 work|job|task|effort|operation
发生 happen|occur|took place|take place|broke out|incident|saw
出现 appear|emerg|occur|arise|arose|there was|there were|seen|saw|show
发现 find|found|discover|detect|identif|uncover|spot
认为 believe|think|thought|hold|held|consider|deem|view|regard|say|said|opinion
表示 say|said|express|state|indicat|add|note|declar|tell|told
表明 show|indicat|suggest|demonstrat|prove
指出 point|note|say|said|state|stress
强调 stress|emphasi|underlin|highlight|insist
说明 explain|show|indicat|state|descri|illustrat|note
解释 explain|interpret|account
介绍 introduc|describ|present|explain|say|said|brief|accord
讨论 discuss|talk|debat|deliberat
审议|审查|审核 review|examin|deliberat|consider|audit|check|vet|approv|scrutin
审理 hear|heard|trial|tried|handl
审判 trial|judg|tried|hear|adjudicat
审结 conclud|clos|complet|settl|dispos
判决|判处 judg|sentenc|rul|verdict|convict
裁定|裁决 rul|decid|decision|award|arbitrat
起诉|公诉 prosecut|indict|sue|lawsuit|charge
申请|申报 appl|request|declar
受理 accept|receiv|handl|process|admit|took on|docket
批准|核准 approv|ratif|authori|permit|consent
授权 authori|empower|mandat|licens
允许|准许 allow|permit|let
拒绝 refus|reject|declin|turn down
要求 requir|demand|request|ask|call
请求 request|ask|appeal|plea
呼吁 call|urge|appeal
提出|提议 propos|put forward|raise|present|make|made|suggest|submit|set out
提交|报送 submit|hand in|deliver|file|report|refer
提醒|预警 remind|warn|alert
警告 warn|caution|alert
通知 notif|notice|inform|tell|told|circular
公布|发布|颁布 publish|releas|announc|issu|promulgat|disclos|made public
宣布|宣告 announc|declar|proclaim
披露 disclos|reveal|report
声明 statement|declar|state
汇报 report|brief
通报 circulat|brief|report|notif|inform|announc|notice
回顾 review|look back|recall|retrospect
展望 prospect|outlook|look ahead|look forward|future|forward
考虑 consider|account|think|mind|take into
决定|决议 decid|decision|determin|resol
选择|挑选 choos|chose|choice|select|pick|option|opt
推荐|举荐 recommend|nominat
选举|当选 elect|vot
投票 vot|ballot|poll
任命|委任 appoint|nam
担任|出任 serve|act|hold|held|post|position|chair
退休 retir|pension
辞职 resign|step down|quit
负责 respons|charge|in charge|handle|manag
承担|担负 bear|bore|assum|undert|shoulder|take on|took on|respons|carry
承诺 commit|pledg|promis|undertak
履行 perform|fulfil|discharg|carry out|honor|honour|implement
参与 participat|involv|take part|took part|join|engag
参加|出席 attend|participat|take part|took part|join|present|enter
加入 join|access|becom|became|enter|add
退出 withdr|exit|quit|leav|left|pull out
进入 enter|go into|went into|access|get into|reach|step
离开|离去 leav|left|depart|go away
返回|回到|回归 return|back|come back|went back|restor
来到 come|came|arriv|visit|reach
到达|抵达 arriv|reach
走进 enter|walk|went into|step|visit
访问 visit|access|call
考察 inspect|stud|visit|tour|survey|field
观摩|观看 observ|watch|visit|view|tour|see
会见|会谈 meet|met|talk
谈判|磋商 negotiat|talk|consult
对话|交谈 dialog|talk|convers
沟通 communicat
合作|协作 cooperat|co-operat|collaborat|partner|work with|work together
联合 joint|unit|together|union|collaborat|associat|combin|alliance
团结 unit|solidarit
支持 support|back|assist
支援|援助|援建|救援 aid|assist|support|help|relief|rescu
协助 help|assist|aid|support|pair
资助 fund|financ|subsid|support|aid|grant|sponsor|allowanc|assist
捐赠|捐款|捐资 donat|contribut|gift|gave|give
募集|筹集|筹款 rais|collect|fund
救助|救治 reliev|relief|aid|assist|rescu|treat|help|sav
慰问|探望 visit|condolenc|comfort|greet|extend
关爱|关怀|关心 care|caring|concern|look after|love
照顾|照料|护理 care|caring|look after|nurs|attend
服侍|赡养 support|care
培养|培育 train|cultivat|foster|develop|nurtur|bring up|educat|grow
训练|锻炼 train|exercis|drill|practis|practic
学习 stud|learn
阅读 read
讲课 lectur|teach|taught|class|talk
招生|录取 enrol|admi|recruit|intake
招聘|招募|招录 recruit|hir|employ|vacanc
失业 unemploy|jobless|laid off
创业 entrepreneur|start-up|startup|business|start
上岗|在岗 post|job|work|duty
研究|研讨 stud|research|discuss|seminar|investigat|explor|examin
研制 r&d|research|develop
开发 develop|exploit|open up|tap
设计 design
制造 manufactur|mak|made|produc|build
制作 mak|made|produc|creat
生产 produc|manufactur|output|making
加工 process|manufactur|produc
施工 construct|build|work
安装 install|fit
下滑|走弱|走低|疲软 slid|slip|slump|weak|soften|declin|fall|fell|drop|slow
召回 recall
看重|注重 value|matter|attach|emphasi|stress|focus
被盗|盗窃 stole|theft|steal
修复师 conservator|restorer
修复 repair|restor|renovat|maintain|maintenan|refurbish|fix
改建 renovat|transform|rebuil|upgrad|refurbish|reconstruct|convert|retrofit|remodel
扩建 expan|extend|enlarg
重建 rebuil|reconstruct
拆除 demolish|remov|dismantl|tear|torn
搬迁|迁移 relocat|mov|resettl
安置 resettl|settl|plac|rehous|hous
分配 distribut|allocat|assign
发放 distribut|issu|pay|paid|grant|hand out|handed out|disburs|given|provid
投放 launch|deliver|put|plac|inject|releas|invest
融资 financ|fund
偿还 repay|repaid|pay back
支付|付款|缴纳 pay|paid
收取|收费 charg|collect|fee
收购 purchas|acqui|buy|bought|procur|takeover
出售 sale|sell|sold|market
交易 trad|transact|deal
经营|运营 operat|run|ran|business|manag
租赁 leas|rent
运输 transport|shipp|carri|freight
运行 run|ran|operat|function
输送|送达 deliver|transport|carr|transmit|send|sent|suppl|convey
配送|派送 deliver|distribut
供应 suppl|provid
使用|利用|运用 us|utili|employ|appl|make use
应用 appl|us
采用|采取 adopt|take|took|us|employ|appl
推广 promot|populari|spread|extend|extension|roll|disseminat|universal
推行|施行 implement|carr|introduc|pursu|enforc|put into|effect|practi
推出 launch|introduc|roll|unveil|releas|bring out|brought out
启动|启用|开启 launch|start|begin|began|open|initiat|activat|turn on|into use|kick
开始|起步 start|begin|began|commenc|onset
开通|通车|投运 open|operat|traffic|launch|into service|service
开工|动工 start|begin|began|broke ground|construction|commenc
竣工|完工 complet|built|finish
结束|落幕|闭幕 end|conclu|clos|finish|over
停止|停产|停工 stop|suspend|halt|ceas|shut
关闭 clos|shut|turn off
暂停 suspend|paus|halt
恢复 restor|recover|resum|rehabilit|reviv|return
保持|维持|维护 maintain|keep|kept|preserv|uphold|remain|sustain|safeguard|protect|retain
保留|留存 retain|keep|kept|preserv|reserv|retention|remain
继续|持续|延续 contin|keep|kept|go on|went on|sustain|last|persist|further|still|ongoing
坚守 stick|adher|stay|remain|hold|held|post
调整 adjust|restructur|chang|revis|adapt
调节 adjust|regulat|mediat
调解 mediat|conciliat
协调 coordinat|co-ordinat|harmon
统筹 coordinat|co-ordinat|overall|balanc|plan|integrat
整合|融合 integrat|combin|consolidat|merg|fus|blend
结合 combin|integrat|link|join|together|along
衔接|对接 connect|link|dock|match|join|align|dovetail
连接|连通 connect|link|join
联系 contact|link|connect|tie|touch|relat
分享|共享 shar
享受|享有 enjoy|receiv|benefit|entitle
拥有|持有 have|has|had|own|possess|hold|held|with
具有|具备 have|has|had|possess|with|equip|meet|met
包括|包含|涵盖 includ|compris|contain|cover|consist|among
组成|构成 compos|consist|compris|form|constitut|made up|make up
形成 form|tak|shape|develop|creat|produc|emerg
产生|引起|引发|造成|导致 produc|creat|caus|result|generat|lead|led|bring|brought|trigger|arous|give rise|gave rise
带来 bring|brought|creat|caus
带动|拉动|驱动 driv|drov|lead|led|boost|stimulat|promot|pull|spur|help|bring
引领|带领 lead|led|guid|steer|spearhead
引导|指导|辅导 guid|direct|instruct|tutor|coach|advis|counsel|guidance
引进|引入|招引 introduc|import|bring in|brought in|attract|recruit
吸引 attract|draw|drew|appeal|lur
吸纳|吸收 absorb|tak|recruit|attract|employ
集中|聚集 concentrat|gather|focus|centrali|pool|assembl
聚焦 focus|concentrat|cent
召开 hold|held|conven|meet|met|call
召集 conven|call|summon
主持 presid|chair|host|led
致辞|讲话|发言 speech|address|speak|spoke|remark
组建 set up|form|establish|creat|organi
创立|创办 found|establish|start|set up|creat|initiat
筹备 prepar|plan|arrang
准备 prepar|ready|get ready|reserv
安排 arrang|plan|schedul|allocat|assign|place
部署 deploy|plan|arrang|make plan|made plan
制定|制订 formulat|draw up|drew up|drawn up|draft|develop|mak|made|work out|set|enact|map
修订|修改 revis|amend|modif|chang
起草 draft|draw up|drew up
编制|编写 compil|prepar|draw up|drew up|draft|writ|formulat
印发 issu|print|distribut|releas
签订|签署 sign|conclu|enter into|entered into
规定 stipulat|provid|regulat|rul|provision|prescrib|requir|specif
限制 limit|restrict|curb|constrain
控制|管控 control|manag|contain|limit|regulat
防止|预防|防范 prevent|guard|avoid|precaution|against|ward
防治 prevent|control|treat|combat
避免 avoid|prevent|evad
排查 check|inspect|screen|investigat|identif|examin|sweep
检测 test|monitor|detect|inspect|measur|check
检验 test|inspect|examin|check
调查 survey|investigat|inquir|research|stud|field
统计 statist|count|compil|figure
评定 assess|evaluat|apprais|rat|review
考核 assess|evaluat|apprais|examin|review|performance
测试|试验 test|trial|experiment|pilot
试点 pilot|trial|experiment
试行 trial|pilot|provisional
验收 accept|inspect|check|approv
认定|认可 recogni|identif|certif|determin|accredit|approv|acknowledg|accept|confirm
认证 certif|authenticat|accredit
确认|确定|核实 confirm|determin|verif|identif|establish|set|ascertain|check
登记|注册 regist|record|sign up
备案 record|file|filing|regist
记录|记载 record|log|document|note
查处|查办 investigat|punish|handl|deal|prosecut|penali|crack
处罚|惩处 punish|penal|fin|sanction
处理|处置 handl|deal|dealt|dispos|process|treat|manag|settl|resolv
整改|整治 rectif|correct|remed|improv|clean|crack|overhaul|renovat|regulat|mend
纠正 correct|rectif|put right
追究 hold|held|investigat|pursu|account
问责 account|hold|held|discipl
举报 report|whistle|tip|complain|inform
反映|体现 reflect|show|embod|report|express|demonstrat|mirror
反馈 feedback|respon|report|return|comment
回应|响应 respon|answer|react|reply|repli
答复|回复|回答 repl|answer|respon
解决 solv|resol|settl|address|tackl|deal|fix
化解 defus|resol|settl|reduc|eas|dissolv|mediat
消除 eliminat|remov|eras|dispel|erad
克服 overcom|surmount|conquer
应对 respon|cop|deal|tackl|address|meet|met|handl|counter
抗击|抵御 fight|fought|combat|resist|withstand|battle
适应 adapt|adjust|suit|fit
满足|符合 meet|met|satisf|fulfil|comply|compli|conform|accord|match
达到|实现 reach|achiev|attain|meet|met|realiz|realis|hit|fulfil|come true|came true
取得|获得|荣获 achiev|obtain|gain|win|won|receiv|acqui|earn|get|got|made|award|secur
赢得 win|won|gain|earn
颁奖 award|confer|grant|present|issu
表彰|嘉奖 commend|honor|honour|award|praise|recogni|cit
评为|被评 nam|rat|award|honor|honour|recogni|rank|title
突破 break|broke|exceed|surpass|top|past|through
超过|超越 exceed|surpass|over|more than|top|outstrip|above|overt|beyond
减免|减负|减轻 reduc|exempt|cut|eas|reliev|burden|lighten|waiv|alleviat|remit
压减|压缩 cut|reduc|compress|trim|slash
扩大|拓展|拓宽 expan|extend|broaden|widen|enlarg|open up
缩小|缩短 narrow|shorten|reduc|cut|shrink
延长|延伸 extend|prolong|lengthen|stretch
加快|加速 accelerat|speed|faster|quicken|hasten|step up|stepped up
放缓|减缓 slow|eas|mitigat
加大 increas|intensif|step up|stepped up|greater|strengthen|scale up|more
加深 deepen|strengthen|enhanc
优化 optimi|improv|better|streamlin|refin
改善 improv|better|ameliorat|enhanc
改变|转变|变化 chang|transform|shift|alter|turn|transition
转型|升级 transform|upgrad|transition|restructur
转移|转化 transfer|shift|transform|convert|mov|turn
转让 transfer|assign
替代|取代 replac|substitut|alternat
更新 renew|updat|replac|upgrad|chang
替换 replac|substitut
淘汰 eliminat|phas|obsolete|retir
种植|栽培 plant|grow|grew|cultivat|crop
养殖|饲养 breed|farm|rais|aquacultur|livestock|rear
收获|丰收 harvest|reap|crop
污染 pollut|contaminat
回收|循环 recycl|recover|circular|reclaim|cycle
监控 monitor|surveil|control
拍摄|摄影 photo|shoot|shot|film|tak|taken|picture
表演 perform|show|concert|play
展示 exhibit|display|show|demonstrat|present
创作 creat|writ|compos|work
出版|刊发 publish|press|issu
翻译 translat|interpret
传播 spread|disseminat|transmi|communicat|promot
传承|继承 inherit|pass|carry|carried|heritage
弘扬 promot|carry forward|carried forward|advanc|foster
宣传 publici|promot|propaga|campaign|advertis|awareness
纪念 commemorat|anniversar|memor|mark
庆祝 celebrat
奉献|付出 dedicat|devot|contribut|effort|give|gave|sacrific
奋斗|拼搏 strive|striv|struggl|work hard|hard work|fight|effort|endeavo
努力 effort|strive|striv|work hard|try|tried|endeavo|hard
争取|力争 strive|striv|win|seek|sought|fight|aim|effort
追求 pursu|seek|sought|strive
致力 commit|devot|dedicat|work
看到|见到 see|saw|seen|find|found
看病|就诊|就医 see a doctor|medical|doctor|treat|visit|hospital|seek
治疗|诊疗 treat|therap|diagnos|cure|clinic
诊断|确诊 diagnos|confirm
康复 rehabilit|recover
接种 vaccin|inoculat|immuni
感染 infect
死亡|去世|逝世 death|die|dead|mortal|fatal|pass away|passed away|kill
结婚|婚姻 marr|wed
居住 liv|resid|dwell|inhabit
生活 life|live|living|livelihood
休息 rest|break
旅游|出游 touris|travel|trip|visit
记者 report|journalist|correspond
接受 accept|receiv|undergo|underw|take|took
接待 receiv|host|recept|serv|welcom
迎接|欢迎 welcom|greet|meet|met|receiv
致谢 thank|grat|appreciat
祝贺 congratulat
希望|期待|盼望 hope|hoping|wish|expect|look forward
愿意 willing|want|would like|ready
相信 believe|trust|convinc|sure|confiden|faith
理解|了解|懂得 understand|understood|know|knew|learn|find out|found out|aware
熟悉 familiar|know
知道|得知|获悉 know|knew|learn|told|tell
记得|记住 remember|recall|keep in mind
忘记 forg
感到|觉得|感受 feel|felt|find|found|sens|think|thought
告诉|告知 tell|told|inform|say|said|let
回忆 recall|memor|remember|recollect
没有|无法 nobody|none|nothing|without|lack|unable|cannot|not have|no longer|not yet
诉说|倾诉 confid|pour|tell|told|talk
担心 worr|concern|afraid|fear|anxi
尊重 respect
信任 trust|confiden
鼓励|激励 encourag|motivat|incentiv|inspir|stimulat
激发|激活 stimulat|inspir|activat|motivat|arous|invigorat|unleash|ignit
调动 mobili|motivat|transfer|arous
动员 mobili
出动|派出|选派 dispatch|send|sent|deploy|select|assign
巡回 tour|circuit|mobile
值班|值守 duty|watch|shift
发送|寄送 send|sent|mail|deliver|dispatch
收到|接到 receiv|got|get
寻找|查找 look for|search|find|seek|sought|locat
遇到|遭遇|面临 meet|met|encounter|face|facing|confront|come across|came across|run into|suffer|experienc
遭受|受灾 suffer|hit|affect|disaster|stricken
损害 loss|lost|damag|harm|injur|lose
破坏 destr|damag|undermin|disrupt|sabotag
影响 affect|influen|impact|effect
依靠|依托 rel|depend|support|back
服从|遵守 obey|comply|compli|abide|observ|follow
违反|违法|违规 violat|breach|break|broke|illegal|against|unlawful|irregular|contraven
犯罪 crim|offen
逮捕|抓获 arrest|captur|caught|detain
查封|扣押 seiz|seal|impound
赔偿|补偿 compensat|indemn|damag|reimburs
报销 reimburs
申诉|上诉 appeal|petition|complain
撤销|撤回 revok|withdr|cancel|overturn|rescind
维权 rights
执法 law enforcement|enforc
侦查|破获 investigat|crack|solv|detect
救灾|抢险 disaster|relief|rescu|emergenc
致富 poverty|prosper|well-off|rich|wealth|lift
签约 sign|contract
挂牌 list|plaque|inaugurat|nameplate
上市 list|market|public
落户 settl|locat|regist|set up
入驻 mov|settl|station|enter|join|base
辐射 radiat|reach|serv|cover|influen
集结 assembl|gather|muster|mass
`;
