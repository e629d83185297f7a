/** Lines in the head of a page or an official document other than title and byline. Data. */

/** Labels of a government page (国办函〔2020〕92号 names the labels of open information). A finding keeps their values. */
export const META_LABELS = [
  '索引号',
  '信息索引号',
  '统一编号',
  '登记号',
  '编号',
  '报告编号',
  ...(['证券代码', '证券简称', '股票代码', '股票简称', '债券代码', '公告编号'] as const),
  '文号',
  '发文字号',
  '发文号',
  '文件编号',
  '公文种类',
  '主题分类',
  '体裁分类',
  '组配分类',
  '服务对象',
  '信息分类',
  '所属分类',
  '分类',
  '栏目',
  '所属栏目',
  '有效性',
  '效力状态',
  '有效期',
  '时效',
  '失效时间',
  '失效日期',
  '废止日期',
  '实施日期',
  '施行日期',
  '公开方式',
  '公开形式',
  '公开范围',
  '公开时限',
  '公开程序',
  '公开类型',
  '公开属性',
  '主题词',
  '关键词',
  '关键字',
  '内容概述',
  '内容摘要',
  '载体类型',
  '记录形式',
  '信息来源',
  '责任部门',
  '公开责任部门',
  '生成日期',
  '生成时间',
  '成文日期',
  '成文时间',
  '发文日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '公开时间',
  '印发日期',
  '制发日期',
  '发文机关',
  '发文单位',
  '发布机构',
  '发布机关',
  '发布单位',
  '发布部门',
  '公开机构',
  '公开主体',
  '制发机关',
  '制发单位',
  '来源',
  '填报日期',
  '填表日期',
  '填报单位',
  '披露单位',
  '披露日期',
  '单位名称',
  '发文字号',
  '字号',
  '语种',
] as const;

/** Labels that pages give to their title. */
export const TITLE_LABELS = [
  '标题',
  '信息名称',
  '文件名称',
  '名称',
  '文件标题',
  '信息标题',
  '标　题',
  '名　称',
] as const;

/** 青石新闻社青石1月15日电: the place and date of an agency report. */
export const AGENCY_LINE =
  /^[\u4e00-\u9fffA-Za-z]{2,20}(?:社|网|報|报|台|在线|客户端|中心|讯)[\u4e00-\u9fff]{0,10}\s?\d{1,2}月\d{1,2}日\s?[电電讯訊](?:\s*[（(].{2,40}[）)])?$/;

/** Who may read a document, its urgency, and its status. */
export const DOCUMENT_MARK =
  /^附件\s?[一二三四五\d]{0,2}[：:]?$|^[（(【\[]?(?:内部(?:明传|资料|文件|参考|使用)(?:[\s　，,]{0,3}(?:注意|请勿|不得)[^。]{0,10})?|(?:绝密|机密|秘密)(?:★[^。]{0,8})?|特急|特提|加急|平急|急件|新闻(?:稿|公报|发布稿?)|新聞(?:稿|公[佈布報])|即[時时](?:發|发)[佈布]|press release|news release|for immediate release|征求意见稿|送审稿|讨论稿|草案|初稿|定稿)[）)】\]]?$/i;

/** 2026年3月: a month alone on a cover. */
export const MONTH_LINE =
  /^(?:[\u4e00-\u9fff]{2,8}[\s　·•・，,]{1,4})?(?:(?:(?:中[华華])?民[国國]\s?\d{2,3}|\d{4})\s?年\s?\d{1,2}\s?月|[二一][〇零○一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}|元|正|腊)月)(?:[\s　]{1,4}[\u4e00-\u9fff]{2,6})?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter),? (?:19|20)\d\d$/;

/** A date in brackets, alone below a title. */
export const BRACKETED_DATE = /^[（(]\s*(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s*[）)]$/;

/** Greetings at the beginning and end of a letter. */
export const COURTESY =
  /^(?:您好|你好|大家好|大家(?:上午|下午|晚上)好|同志们好|此致|敬礼|顺颂商祺|特此(?:报告|汇报|公告|通告|函告)|谢谢(?:大家)?|以上报告[，,]请予?审议|妥否[，,]请批示)[！!。，,]?$/;

/** Endings of a body's name that is alone above a text. */
export const BODY_NAME =
  /(?:局|厅|廳|(?:福利|街坊|[联聯][谊誼]|同[乡鄉]|互助|[商公])[会會]|委员会|委員會|黨組|黨委|集團|學校|小學|中學|大學|學院|醫院|衛生院|協會|學會|總會|基金會|館|隊|組|處|銀行|鄉|鎮|聯合會|總工會|聯盟|辦公室|辦|[常管工党居村]委会|董事会|理事会|委|[残殘妇婦文工侨僑作科][联聯]|办公室|办|政府|党组|党委|公司|集团|中心|学校|小学|中学|大学|学院|医院|卫生院|协会|学会|总会|基金会|馆|站|队|组|部|院|处|所|社|司|法院|检察院|银行|镇|乡|街道|村委会|政协|人大|联合会|总工会|联盟)$/;
