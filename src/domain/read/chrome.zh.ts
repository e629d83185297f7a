import { inSimplified } from '../quantity/script.zh';
import { inBothScripts } from './traditional.zh';

/** The furniture of web pages: words and lines around a text that belong to the page. Data. */

/** Buttons, labels and links. A line that holds nothing else is furniture. */
export const FURNITURE: ReadonlySet<string> = new Set(
  inBothScripts(
    `字号 字体 字体大小 字号大小 大 中 小 特大 超大 默认 正常 打印 打印本页 打印此页 打印本文 打印文章 打印内容 关闭 关闭窗口 关闭本页 关闭此页 关闭页面
  收藏 收藏本页 加入收藏 分享 分享到 分享至 一键分享 微信 微信好友 朋友圈 微博 新浪微博 腾讯微博 人人网 QQ QQ空间 QQ好友 豆瓣 百度贴吧 钉钉 复制链接 更多 更多>>
  返回 返回首页 返回顶部 返回列表 返回上页 返回上一页 回到顶部 顶部 首页 网站首页 尾页 末页 上一页 下一页 上一篇 下一篇 上一条 下一条 没有了 无
  保护视力色 视力保护色 杏仁黄 秋叶褐 胭脂红 芥末绿 天蓝 雪青 灰 银河白 纠错 我要纠错 网页纠错 扫一扫在手机打开当前页 扫一扫 手机扫一扫 朗读 语音朗读 语音播报 收听 听全文
  无障碍 无障碍浏览 无障碍阅读 无障碍模式 长者模式 长者版 适老版 适老化 关怀版 进入关怀版 老年模式 繁體 繁体 繁体版 简体 简体版 简体中文 繁體中文 English EN 邮箱 登录 登陆 注册 退出 搜索 搜 检索 站内搜索
  网站地图 站点地图 联系我们 关于我们 设为首页 网站声明 隐私声明 法律声明 免责声明 友情链接 评论 发表评论 点赞 举报 在看 阅读原文 阅读全文 展开全文 点击查看 下载 附件下载 下载附件 RSS 导航 菜单
  浏览 浏览量 浏览次数 浏览数 阅读 阅读量 阅读次数 阅读数 点击 点击量 点击数 点击次数 访问 访问量 访问次数 次 字號 列印 列印本頁 列印此頁 友善列印 分享至Facebook 分享至FB 分享至LINE 分享到Facebook 分享到LINE 分享至Twitter Facebook Twitter LINE 回上頁 回首頁 回上一頁 回頂端 回页首 回頁首 回頁頂 返回頁首 返回頂端 回列表 點閱 點閱數 點閱率 點閱次數 瀏覽人次 瀏覽數 瀏覽次數 放大 縮小 缩小 A A+ A- T T|T T+ T- print share email
  本站首页 本网首页 首頁 網站導覽 网站导览 導覽 站内导航 常见问题 常見問答 意见信箱 意見信箱 雙語詞彙 兒童網 行動版 手机版 电脑版 客户端 小程序 APP 微信公众号 官方微博 微信扫一扫 打印文档 打印该文 打印页面 关闭页面 打印该页 TOP 已收藏 大字号 小字号 大号 中号 小号 点击播报 播报 订阅 取消订阅 转寄 轉寄 轉寄好友 轉寄親友 預覽列印 回頁頂 字级 字級 ::: 收藏本文 转发 转发到 一键复制 打印正文 推荐 关注 APP下载 下载APP 打开APP 客户端下载 文章导航 版面导航 版面目录 标题导航 上一版 下一版 数字报 数字报纸 电子报 详细信息 公开具体内容 具体内容 信息内容 正文内容 公众号 微信公众平台 分享至好友和朋友圈 分享至朋友圈 用微信扫码二维码 阅读下一篇 调整字体 匿名发表 登录账号 我要评论 跟贴 加载更多新闻 立即评论 参与评论 Home About News Contact Privacy Cookies Sitemap Search Login Menu Copyright Accessibility`
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [word, inSimplified(word)]),
  ),
);

/** Lines that are furniture as a whole, by their beginning or content. Each pattern is tried only on short lines. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // the path of the page: 您现在的位置：首页 > 政务公开
  /^(?:您|你)?(?:现在|当前|目前|現在)?(?:所在)?的?(?:所在)?位置\s*[：:是]/,
  /^(?:网站|網站)?首[页頁]\s*[>＞»›→/／|｜-]/,
  /^[^>＞»›。]{1,20}(?:\s*[>＞»›]\s*[^>＞»›。]{1,30}){2,6}$/,
  // a mailbox of the office: 县长信箱, 局長信箱
  /^[\u4e00-\u9fff]{1,4}[长長](?:信箱|邮箱|郵箱)$/,
  // what a program says to its user
  /^(?:您的)?(?:浏览器|瀏覽器)不(?:支持|支援).{0,60}$|^跳到主要[內内]容.{0,4}$/,
  // 此頁內容對您有幫助嗎？ and its answers
  /^(?:此|本|这|這)[页頁篇].{0,8}[对對][您你].{0,4}(?:帮助|幫助).{0,4}$|^(?:很有|没有|沒有|有)?(?:帮助|幫助)$|^(?:不)?(?:满意|滿意)度?(?:调查|調查)?$/,
  // where a portal took a text from, and what it says about it
  /^(?:原标题|原題)(?:为)?\s*[：:].{1,80}$/,
  /^本文(?:来自|转自|来源于?|首发于?)[^。]{0,8}(?:公众号|微信|微博|网站|客户端|头条).{0,80}$/,
  /^(?:特别|平台|重要|版权|免责|郑重)声明(?:\s*[：:].{0,120})?$/,
  /^Notice: The content above .{0,40}(?:uploaded|posted).{0,120}/i,
  /^返回[\u4e00-\u9fff]{2,8}[，,]查看更多.{0,4}$/,
  /^您是?第?\s?\d+\s?位?(?:访客|访问者|来访者).{0,8}$|^您是第\s?\d+\s?位.{0,10}$/,
  /^if you need .{0,40}(?:accessible|alternative|different) format.{0,80}$/i,
  /^(?:leave this (?:site|page)(?: now)?|quick exit|exit this page|request an accessible format)\.?$/i,
  // how to reach who runs it: two or more labels on one line
  /^(?=.{0,60}(?:地址|[会社院校馆]址|address)\s?[：:])(?=.{0,110}(?:电话|传真|邮编|邮政编码|电子?邮[箱件]|总机|手机|tel|e-?mail)\s?[：:]).{0,140}$/i,
  /^.{0,10}最佳(?:浏览|瀏覽)?.{0,6}(?:解析度|分辨率|浏览器|瀏覽器|效果).{0,30}$|^(?:今日|昨日|累[计計]|[总總]|在[线線])(?:人[数數]|[访訪]客|[浏瀏][览覽]|[点點][击擊閱]|[访訪][问問])[^。]{0,60}\d$/,
  /^[关關]注(?:[该該本])?(?:公[众眾][号號]|我[们們])$/,
  // how the site is run
  /^.{0,8}(?:已?支持\s?IPv6|适老化|違法和不良|违法和不良信息举报|公安机关备案号|網站資料開放宣告|政府网站找错|党政机关标识).{0,40}$/i,
  // a file to download: 2025年工作总结.pdf (2.1MB)
  /^[^。；：:]{1,80}(?:\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|ofd|odt)(?:[\s　]?[（(\[][^（()）]{1,20}[）)\]])?(?:[\s　]*下[载載]次[数數].{0,12})?|[（(](?:PDF|DOCX?|ODT|XLSX?|ODF)[^（()）]{0,20}[）)](?:[\s　]{1,4}[\u4e00-\u9fff]{2,4})?)$/i,
  // what a blog asks its readers
  /^(?:如果)?[你您]?也?喜欢[^。]{0,20}(?:打赏|订阅|分享|转发|关注|点赞|留言)[^。]{0,24}。?$/,
  // where else to follow the site, and under which licence its texts are
  /^(?:(?:欢迎|扫码|长按|微信)?关注(?:我们|公众号)|follow us(?: on)?)\s*[：:].{0,100}$/i,
  /^(?:本(?:文|站|作品|报告|页面)?.{0,6}|除.{0,12}外，?.{0,20})采用.{0,30}(?:许可|授权|CC BY).{0,30}$|^.{0,60}licensed under .{0,60}$/i,
  // how long it takes to read: 本篇文章1061字,读完约3分钟
  /^(?:本篇?文章?|全文)?(?:共计?|约|字数：?)?\s?\d{2,6}\s?字[，,\s　]{0,3}(?:预计)?(?:读完|阅读)?(?:时间)?(?:大?约|需要?|：){0,3}\s?\d{1,3}\s?分钟$/,
  // the menu of an English site, and its anchors
  /^home(?:\s?[|｜·>]\s?[A-Za-z][A-Za-z &'’-]{1,24}){2,12}$/i,
  /^(?:top|bottom) of page$/i,
  /^(?:read|download|view|see) (?:the|our) [A-Za-z][\w\s&-]{3,60} (?:here|online)\.?$/i,
  /^\[{1,2}toc\]{0,2}$/i,
  // the menu: 首页 县情概况 政务公开 互动交流
  /^(?:网站|網站)?首[页頁](?:[\s　|｜·]{1,8}[\u4e00-\u9fffA-Z]{2,8}){2,20}$/,
  // today's date and weather
  /^(?:今天是|今日是|现在是|当前时间|现在时间|北京时间)[\s　：:]?\d{4}[年\-/].{0,60}$/,
  // its neighbours
  /^[←→«»‹›▲▼◀▶\s]*[【\[]?(?:上|下|前|后)一?[篇条页则頁則][】\]]?\s*[：:>\s]/,
  // who runs the site, and the contact data
  /^(?:主[办辦]|承[办辦]|协办|指导|技术支持|主管|版权|建设|运维|网站管理|网站维护|制作维护|開發維護)(?:单位|單位|部门)?\s*[：:](?!.*[。；])/,
  /^[^。；]{0,40}(?:客服热线|服务热线|投诉热线|举报电话|传真|邮政编码|邮编|总机)\s*[：:]?\s*[\d(（+-][^。；]{0,60}$/,
  // what a public account on WeChat asks its readers to do
  /^[↑↓▲▼☝👆👇→←\s]*(?:点击|戳|长按)(?:上方|下方|左下角|右下角|右上角|上面|下面|蓝字|文末|二维码)[^。；]{0,24}$/,
  /^(?:喜欢|觉得不错|如果喜欢)?[^。；]{0,8}(?:点个?(?:在看|赞)|点亮[“"]?在看|分享收藏|一键三连)[^。；]{0,12}$/,
  /^[↑↓▲▼]?\s*点击[^。；，]{0,16}(?:关注|订阅)(?:我们|本号)?$/,
  // what WeChat adds around an article
  /^(?:预览时标签不可点|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|微信扫一扫[\s　]?(?:关注该公众号|可打开此内容.{0,12}|使用小程序)|在小说阅读器.{0,12}|喜欢此内容的人还喜欢|点击[“「]?阅读原文[”」]?.{0,24}|长按识别.{0,12}|觉得.{0,6}不错.{0,12})$/,
  /^[-—–―~\s]{0,6}(?:END|The End|完)[-—–―~\s]{1,6}$|^[-—–―~]{1,6}\s?END\s?[-—–―~]{0,6}$/i,
  // what English pages ask their readers to do
  /^(?:share (?:this )?(?:page|article|story|post|on)\b.{0,60}|(?:was|is|did you find) this (?:page|article|information|content) (?:useful|helpful)\??.{0,40}|is there anything wrong with this page\??|(?:skip to (?:main |the |site )?(?:content|navigation|index|main)){1,2}|back to top|print this page|(?:sign up|subscribe) (?:to|for) .{0,40}newsletter.{0,20}|we use .{0,20}cookies.{0,100}|accept (?:all )?cookies?.{0,30}|report a problem with this page)$/i,
  /^点(?:个)?(?:分享|收藏|点赞|在看|赞)$/,
  // where a text ends
  /^[（(\[【]?(?:完|全文完|本文完|未完待续)[）)\]】]?$/,
  /^[-—–―~·•*\s]{0,6}(?:END|The End)[-—–―~·•*\s]{0,6}$/i,
  /^[👉☞▶►→\s]*(?:戳|点击|点)(?:这里|此处|图片|链接|标题|视频|下图)[^。；]{0,24}$/u,
  // tags and categories of the page
  /^(?:文章|本文)?(?:标签|标记|分类目录|分类标签|tags?)\s*[：:][^。；]{1,80}$/i,
  // 返回网易首页 返回财经首页
  /^(?:返回[\u4e00-\u9fff]{2,8}首页[\s　]{0,4}){1,4}$/,
  // 国内新闻>正文: where a page is
  /^[^>＞。]{2,16}\s?[>＞]\s?正文$/,
  // 加载中
  /^(?:正在)?(?:加载|載入)(?:中|更多)?[.…]{0,6}$|^(?:更多猛料！)?欢迎(?:扫描|关注)[^。]{0,12}(?:二维码|公众号|微信|微博).{0,40}$/,
  // 扫描二维码，继续同行; 关注“萤火公益”公众号
  /^(?:扫描|扫码|长按|识别)[^。]{0,8}(?:二维码|小程序码)[^。]{0,16}$|^(?:欢迎|请|扫码)?关注[“「]?[^。，]{2,16}[”」]?(?:微信)?(?:公众号|视频号|订阅号)$/,
  // 某中心 主办 备案号: the end of a page
  /^[^。；，：:]{0,40}[\s　](?:ICP)?备案号$/,
  // T + -: the size of letters
  /^[TA]?\s?[+＋]\s?[-－—]$/,
  // what a form to search asks for
  /^请(?:输入|选择)[\u4e00-\u9fff]{0,4}(?:搜索|查询|检索|关键[词字]|内容|验证码|栏目|分类)[\u4e00-\u9fff]{0,4}$|^选择(?:搜索|检索|查询|特殊)(?:类型|范围|符号|条件|栏目)$/,
  // a site of samples: 本文来源于网友上传，不代表本站观点
  /^.{0,60}(?:来源于|来自|由)(?:网友|网络|会员)(?:上传|投稿|整理|分享|提供).{0,80}$|^《[^》]{2,40}》来源于\s?(?:https?:|www\.).{0,80}$/,
  // who runs the site, without labels
  /^[\u4e00-\u9fff（）()]{3,30}(?:主办|承办|主管|协办|管理|维护)(?:[\s　|｜，,、]{1,6}[\u4e00-\u9fff（）()]{3,30}(?:主办|承办|协办|管理|维护|技术支持)){1,4}$/,
  // the owner and copyright
  /ICP[备備]|公网安备|网站标识码|版权所有|Copyright|^©|©.{0,60}\d{4}|\d{4}.{0,20}©|建议使用.{0,20}(?:浏览|分辨率)|^技术支持\s*[：:]|All Rights Reserved|(?:信息服务|出版|经营|视听节目)许可证|版权与免责声明|未经(?:书面)?(?:授权|许可).{0,10}(?:不得|禁止)|凡本网注明/i,
  // links to other sites, on one line
  /^[【\[]?(?:友情链接|友好链接|友情鏈接|网站链接|快速导航|快速链接|站点导航|栏目导航|热门搜索|热搜词?|热门标签)[】\]]?\s*[：:][^。；]{0,120}$/,
  // comments of readers
  /^.{0,10}[共已]有?\s?\d{0,6}\s?条?(?:评论|评论数|回复)$/,
  // the view count
  /^[（(]?(?:本文|本页|此文|该文)?(?:已被|已经|共有?|有)?\s*(?:浏览|阅读|点击|访问|瀏覽)(?:次数|量|数|人次)?[了过]?\s*[：:]?\s*\d{1,9}\s*(?:次|人次|人)?[）)]?$/,
  /^(?:已有|共有?)?\s*\d{1,9}\s*(?:次|人次|人)?(?:浏览|阅读|点击|访问|点赞|分享)$/,
  /^(?=.*(?:点[击阅閱擊]|浏览|瀏覽|访问|阅读|人气|[點点][閱阅]|更新))(?:(?:点[击阅]|點[擊閱]|[浏瀏][览覽]|访问|阅读|最[后後近]更新|更新|人气)(?:次数|次數|人次|人數|量|数|數|率|日期|时间|時間)?\s*[：:]\s*[\d./年月日: -]{1,20}(?:次|人次|人)?[\s　|｜]*){1,4}$/,
  // how to open the page on another device
  /^(?:微信|手机|用手机|请用|打开微信|长按|请长按)?(?:扫一扫|扫码|扫描|识别)(?!.*[，。]).{0,30}(?:打开|关注|查看|分享|二维码|阅读|当前页面?)$/,
  // the size of letters
  /^[-－—]\s?N\s?[+＋]$/,
  // the head of a newspaper on the web: 浙江日报 数字报纸, 第03版：深度
  /^[\u4e00-\u9fff]{2,10}[报報][\s　]{0,4}(?:数字报纸?|电子报|电子版|數位報)$/,
  /^第\s?[A-Z]?\d{1,3}\s?版[\s　]?[：:][\s　]?[\u4e00-\u9fff·]{1,12}$/,
  // an advertisement, and how many more pictures a gallery has
  /^(?:广告\s*){1,4}$|^\+\d{1,2}$/,
  // numbers of pages
  /^[-—–―·•]{1,3}\s*\d{1,4}\s*[-—–―·•]{1,3}$/,
  /^第\s*\d{1,4}\s*页(?:[，,/／\s]{0,3}共\s*\d{1,4}\s*页)?$/,
  /^(?:共\s*\d{1,4}\s*页|Page \d{1,4}(?: of \d{1,4})?)$/i,
  // ornaments
  /^[|｜·•*=~_＊—―\-┃│]{1,80}$/,
];

/** Words of buttons. Several of them without space between them are a row of buttons. */
export const BUTTON = /打印|列印|关闭|微信|微博|QQ|收藏|返回|字号|字體|字体|首页|首頁|纠错/;

/** 本院概况｜法院新闻｜诉讼服务: the menu of a page, above or below a text. */
export const MENU_LINE = /^[^\s｜|。，：:\d]{2,8}(?:\s?[｜|]\s?[^\s｜|。，：:\d]{2,12}){2,20}$/;

/** The headings of lists of other pages, below a text. */
export const RELATED =
  /^[【\[]?(?:(?:热点|热门|今日|本周|更多|图片|视频|频道|编辑|小编|精选|头条|最热|站长)(?:推荐|阅读|新闻|资讯|话题|图集|视频|排行|文章|内容|精选|荐读)|相关(?:阅读|链接|连结|文章|新闻|信息|文档|推荐|内容|报道|专题|稿件|档案|附件|文件|下载|资讯|解读|政策)|(?:快速|快捷|常用|网站|站外)(?:链接|连结|通道|入口|导航)|(?:附件|档案|文件)下载|(?:本站|站内|热门)导航|精选留言|全部评论|最新评论|写留言|(?:推荐|延伸|关联|扩展|精彩|热门)(?:阅读|推荐|回顾)|往期(?:推荐|回顾|精选|精彩|内容|热文|链接|文章)(?:回顾|推荐)?|猜你喜欢|为您推荐|[你您](?:可能|也许)(?:也|还)?(?:会)?(?:喜欢|感兴趣|想看|关心)(?:的)?(?:内容|文章)?|看过.{0,6}还看(?:了|过)?|热门(?:文章|新闻|推荐|信息)|友情链接|最新(?:文章|信息|新闻|发布|动态)|同类信息|栏目导航|网友评论|发表评论|评论列表|点击排行|图片新闻)[】\]]?\s*[：:]?$|^(?:related (?:stories|content|articles?|news|links?|pages?|reading|posts?)|you (?:might|may) (?:also )?(?:like|be interested in)(?: this)?|more (?:stories|news|articles|posts|to explore|like this|from .{2,30})(?: from .{2,30})?|read next|recommended (?:for you|reading)|(?:quick|useful|external) links|downloads?(?: (?:this|the|our) (?:full |complete |whole )?(?:report|document|page|review|pdf|annual (?:report|review)))?|share this (?:page|post|article|story)|join us(?: today)?|become a (?:member|volunteer|friend|supporter)|support (?:us|our work)|donate(?: now| today)?|stay in touch|keep in touch|follow us(?: on .{2,30})?|connect with us|leave a (?:reply|comment)|\d{0,4} ?(?:comments?|responses?|thoughts on .{2,60})|contact us|sign up .{0,40}|subscribe .{0,40}|find out more|read more|about the authors?|categories|tags|archives?|recent (?:posts|news|comments)|latest (?:news|posts|stories))[:]?$/i;

/** 全部评论 23条, 我要评论: where the comments of readers begin. They go on to the end of the page. */
export const COMMENTS =
  /^\d{1,7}条评论[|｜\s].{0,24}$|^新闻评论$|^(?:热门|全部|最新|网友|所有|精彩)?(?:评论|跟[帖贴])[\s　]{0,4}[（(]?共?有?[\s　]?\d{1,7}[\s　]?条?(?:评论)?[)）]?$|^(?:留言与评论|我要评论|发表评论|热门评论|全部评论|网友评论|最新评论|我来说两句)(?:[\s　]?[（(][^（()）]{0,16}[)）])?$/;

/** The heading of a table of contents. */
export const CONTENTS =
  /^目\s{0,8}[录錄次]$|^(?:(?:table of )?contents|on this page|in this (?:report|section|document|issue|review|article|page|story)|jump to(?: section)?|[【\[]?(?:本期|本刊|今日)(?:要目|目[录錄]|[导導][读讀]|看点|看點|内容|內容)[】\]]?|[【\[](?:要目|目[录錄]|[导導][读讀])[】\]]|本页目录|本文目录|文章目录|内容导航)[:：]?$/i;
