/**
 * Offices that people hold, by columns as in `counted.table.ts`. The near columns are wide: one English title stands for many
 * Chinese ones, and the other way round.
 */
export const OFFICE = String.raw`
主席|董事长|理事长|会长|主任委员 / chair(?:m[ae]n|wom[ae]n|persons?)\b|chairs? of the (?:board|council|committee|trust) / 主席|[董理]事|会长|主任|议长|院长|委员长|召集|行长|总裁|主持|主管|负责|部长 / chair|president|head|director|conven|speaker|leader|board
总统 / presidents?\b(?! of the (?:court|republic)) / 总统|主席|[会校院行社庭]长|总裁|[董理]事|议长|委员长|总监|总经理|校长 / president|leader
总理|首相 / premiers?\b(?! league|ship)|prime ministers? / 总理|首相|省长|超[级联]|顶级|首要|一流 / premier|prime|chancellor|minister|government
部长|大臣 / (?<!prime )ministers?\b / 部长|大臣|[外防财商]长|[首外防法]相|公使|牧师|传道|阁员|国务|总理 / minister|secretar|head|cabinet
省长|州长|总督 / governors?\b / [省州]长|总督|行长|理事|校董|董事|主席|知事|监 / governor|chair|president|head|leader
市长 / mayors?\b / [市镇区乡]长 / mayor|leader|municipal
书记(?!员|处) / secretar(?:y|ies)\b(?![- ]general) / 书记|秘书|[司局部]长|大臣|干事|国务卿|文书 / secretar|head|party chief|party|leader
秘书长 / secretar(?:y|ies)[- ]general / 秘书长|总书记|总干事 / secretar|director
大使 / ambassadors?\b / 大使|使节|代言|使者|使 / ambassador|envoy|embassy
行政总裁|首席执行官|行政长官|特首|执行长 / chief executives?\b|ceos?\b / 执行|行政|总裁|总经理|总干事|特首|[院馆校会局司]长|总监|主任|负责|主管|老板|掌门 / chief exec|ceo|president|manag|direct|head|secretar
主任|馆长|所长|总监|院长|理事长|台长|社长 / directors?[- ]general\b|directors?\b / [局处馆所院校司厅署台社站园科部]长|主任|[董理]事|[总编舍]监|导演|主管|经理|干事|负责|指导|主办|总裁 / direct|head|chief|chair|president|dean|manag|lead|curator|superintendent|librarian|principal|officer|administrator|captain|warden|office
局长|司长|署长|处长|专员 / commissioners?\b / [局司署处厅]长|专员|总监|委员|处座 / secretar|direct|commission|head|chief|minister|bureau|chair
校长|园长 / principals?\b(?=[,.;’']| of\b|$)|headmasters?\b|head ?teachers?\b|headmistress / [校园院]长|首席|总|主[要任]|负责|教头 / principal|head|president|chancellor|director|dean|rector
司库 / treasurers?\b / 库|财[务政]|会计|出纳 / treasur
总务 / bursars?\b / 总务|财务|会计|司库|后勤 / bursar
护士长 / matrons?\b / 护士长|护理|舍监|院长|护 / matron|nurs
总工程师 / chief engineers?\b / 工程|总工|轮机 / engineer
总会计师 / chief accountants?\b / 会计|财务 / accountant|financ
发言人 / spokes(?:m[ae]n|wom[ae]n|persons?|people)\b / 发言|新闻|代表|负责|官 / spokes|representative|said|says
`;
