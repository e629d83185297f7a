import { SIMPLIFIED } from '../quantity/script.zh';

/** The simplified characters in our word lists, each with its traditional form. Data. */
const PAIRS =
  '长長书書记記员員会會乡鄉镇鎮县縣区區厅廳处處馆館园園队隊组組厂廠总總经經师師医醫护護学學说說问問讲講谈談诉訴强強调調叹嘆赞讚补補应應释釋绍紹忆憶报報张張刘劉陈陳杨楊赵趙黄黃吴吳孙孫马馬罗羅郑鄭谢謝韩韓冯馮萧蕭许許邓鄧苏蘇卢盧蒋蔣贾賈叶葉阎閻钟鍾谭譚邹鄒陆陸龚龔汤湯赖賴庞龐兰蘭颜顏严嚴温溫韦韋毕畢聂聶丛叢庄莊纪紀项項阳陽卫衛单單顾顧钱錢万萬龙龍乔喬贺賀鲁魯齐齊闵閔饶饒骆駱窦竇蓝藍宁寧欧歐诸諸儿兒妇婦户戶们們农農党黨务務众眾爱愛亲親实實际際开開关關发發电電话話业業产產门門办辦国國军軍团團协協联聯机機构構条條阅閱读讀览覽点點击擊数數录錄题題编編号號责責审審译譯图圖摄攝来來时時间間页頁网網标標签簽随隨带帶领領导導现現场場检檢贵貴讯訊传傳达達财財选選举舉见見证證认認识識觉覺顺順让讓给給对對从從还還过過进進这這边邊头頭后後里裡么麼个個权權访訪浏瀏载載备備闭閉术術邮郵线線态態动動语語无無络絡转轉连連热熱别別扫掃维維码碼资資订訂隐隱声聲级級缩縮简簡体體设設计計统統专專类類纳納执執绩績贸貿归歸属屬营營环環试試训訓险險济濟疗療药藥艺藝节節运運输輸规規划劃创創质質车車结結论論议議终終义義习習显顯满滿优優汇匯较較决決预預邝鄺邬鄔阙闕凤鳳钮鈕缪繆荣榮贝貝鲍鮑储儲厉厲麦麥郦酈谌諶闻聞尧堯娄婁费費萨薩苍蒼巩鞏芦蘆阚闞妈媽爷爺婶嬸邻鄰贫貧脱脫摊攤厨廚战戰渔漁矿礦钢鋼铁鐵银銀乐樂养養绣繡蚕蠶粮糧柜櫃骑騎递遞宝寶辅輔刚剛泪淚双雙脸臉挂掛赶趕谁誰挥揮弯彎两兩惯慣紧緊轻輕笔筆听聽骂罵铺鋪铲鏟浇澆牵牽锯鋸换換顿頓难難兴興奋奮惊驚叠疊称稱视視烧燒闹鬧绪緒愿願闲閒锁鎖岁歲监監评評价價库庫楼樓吕呂栾欒蓟薊鲜鮮夹夾驷駟颛顓钭鈄缑緱苌萇厍厙况況闫閆楼樓职職龄齡丽麗寝寢谊誼伟偉';

const OWN = new Map(
  Array.from(
    { length: PAIRS.length / 2 },
    (_, at) => [PAIRS[at * 2]!, PAIRS[at * 2 + 1]!] as const,
  ),
);
/** With the characters that only names and rare words have. Our own pairs win: a simplified character may have several forms. */
const ALL = new Map([
  ...Object.entries(SIMPLIFIED).map(([old, plain]) => [plain, old] as const),
  ...OWN,
]);

/** Returns a word in traditional script, as far as a table goes. */
const traditional = (word: string, table: ReadonlyMap<string, string>): string =>
  [...word].map((character) => table.get(character) ?? character).join('');

/** Returns words, and the traditional forms of those that differ. */
export const inBothScripts = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => [word, traditional(word, OWN), traditional(word, ALL)])),
];
