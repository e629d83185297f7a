/**
 * Traditional characters of numerals, units, qualifiers and words next to figures, each followed by its simplified
 * form. They are used only for matching, so a pair may be coarser than a translation: 餘 is 余, 臺 is 台.
 */
const PAIRS =
  '萬万億亿噸吨個个處处項项條条餘余約约數数兩两幾几點点戶户張张輛辆臺台場场間间棟栋顆颗盞盏疊叠艘艘畝亩頃顷釐厘鐘钟時时歲岁週周來来過过達达從从號号廳厅' +
  '種种樣样雙双對对層层級级屆届類类組组隻只頭头書书冊册卷卷筆笔課课節节幀帧門门貫贯輪轮趟趟歷历連连續续為为與与於于較较減减漲涨降降' +
  '長长賠赔單单倍倍圓圆幣币圖图區区縣县鎮镇鄉乡國国會会議议學学員员師师職职業业廠厂機机構构車车軌轨線线橋桥館馆園园醫医護护診诊療疗' +
  '務务處处訊讯電电話话網网絡络資资產产農农漁渔糧粮穀谷稅税費费財财貸贷捐捐贈赠補补貼贴獎奖勵励競竞賽赛獲获勝胜佔占總总額额計计' +
  '實实現现動动運运創创業业術术競竞執执檢检測测驗验證证審审覽览聯联繫系開开關关閉闭啟启辦办應应該该當当還还這这裡里麼么發发' +
  '殘残疾疾養养壽寿婦妇兒儿孫孙親亲屬属貧贫難难災灾險险環环綠绿樹树種种濕湿氣气溫温風风雲云雪雪碼码頁页圍围團团隊队黨党體体' +
  '進进階阶陣阵隨随階阶際际無无術术義义務务權权責责設设備备修修繕缮築筑鋪铺擴扩寬宽離离邊边遠远選选遞递適适遷迁遺遗釋释錄录' +
  '鑑鉴鐵铁鋼钢錢钱鍵键閱阅陽阳陸陆陳陈雜杂雞鸡預预頻频題题願愿顧顾飛飞飯饭飼饲館馆驗验魚鱼鳥鸟麥麦黃黄齊齐龍龙僅仅價价億亿優优傳传債债' +
  '側侧備备儲储兌兑內内劃划劑剂劉刘勞劳勢势勸劝匯汇協协參参吳吴員员問问嚴严圓圆執执堅坚報报塊块墾垦壓压壞坏奧奥孫孙寧宁審审寫写' +
  '負负臨临導导專专將将尋寻層层屬属島岛嶺岭帶带帳账幫帮庫库廢废廣广張张強强彈弹後后徑径復复徵征恆恒惡恶慶庆憲宪戰战戲戏擁拥擇择擊击擔担據据' +
  '舉举織织購购買买採采籌筹調调讓让簽签註注佈布編编製制撥拨搶抢濬浚評评轉转盤盘欄栏裝装撫抚訪访談谈結结決决邏逻營营' +
  '績绩償偿覈核讀读觀观眾众衛卫藥药濟济訓训練练標标準准輕轻腦脑樑梁紀纪' +
  '歐欧鎊镑韓韩盧卢澤泽擬拟熱热燈灯爐炉獻献繳缴繼继續续羅罗聲声聽听脫脱舊旧蓋盖薦荐藝艺蘇苏親亲詢询課课識识譯译財财賬账輸输較较遊游郵邮醫医鏈链飲饮鬧闹髮发觸触儀仪傷伤僱雇則则剩剩創创勵励區区參参縮缩躍跃銳锐驟骤' +
  '沒没絕绝並并斷断纔才' +
  '虧亏東东亞亚爭争們们軍军衝冲淨净湊凑別别劍剑勳勋華华賣卖廂厢變变疊叠壩坝壟垄奮奋媽妈寶宝盡尽崗岗峽峡帥帅歸归徹彻懲惩懷怀擾扰掛挂掙挣揮挥損损撿捡換换攝摄搖摇曬晒暫暂殺杀極极棧栈檔档樁桩夢梦檻槛樓楼歡欢畢毕溝沟潤润渦涡灣湾滯滞滿满狀状獨独豬猪' +
  '瓏珑暢畅監监磚砖礦矿礎础碩硕確确礙碍禍祸積积稱称穩稳窮穷窩窝緊紧紅红純纯納纳終终繞绕給给統统維维綜综纜缆縛缚罰罚臉脸騰腾榮荣蓮莲規规見见譽誉訂订記记講讲許许論论訴诉試试詳详語语誤误說说謂谓貝贝賢贤貨货敗败貶贬貿贸賺赚贊赞趕赶載载輟辍邁迈違违' +
  '遲迟鄰邻針针銖铢鋰锂銷销鍋锅錯错聞闻須须頂顶順顺頒颁領领顏颜飽饱馬马驅驱罵骂鳴鸣幹干係系莖茎潔洁漸渐濃浓潛潜燒烧爛烂獸兽畫画癥症盜盗砲炮禮礼穫获窺窥籤签簡简紡纺細细絲丝經经縫缝纖纤罷罢聖圣聰聪肅肃膽胆艦舰萊莱葉叶蔣蒋蕩荡虛虚蟲虫襲袭視视覺觉' +
  '誠诚諒谅謀谋謝谢貴贵賓宾賦赋贏赢跡迹輔辅遙遥鄭郑鎖锁鏡镜閒闲陰阴隸隶顯显飄飘騎骑驛驿魯鲁鴻鸿鷹鹰龐庞' +
  '嘆叹讚赞紹绍憶忆楊杨趙赵馮冯蕭萧鄧邓賈贾閻阎鍾钟譚谭鄒邹龔龚湯汤賴赖蘭兰韋韦聶聂叢丛莊庄喬乔賀贺閔闵饒饶駱骆竇窦藍蓝諸诸愛爱認认瀏浏態态掃扫隱隐質质習习';

/** Maps a traditional character to its simplified one. */
export const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  (PAIRS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Characters that differ between the scripts. 捐 and 卷 are the same in both and say nothing about the script. */
const CHANGED = Object.keys(SIMPLIFIED).filter((one) => SIMPLIFIED[one] !== one);
const TRADITIONAL = new RegExp(`[${CHANGED.join('')}]`, 'g');

/** Returns the text with these characters in simplified form. Offsets stay the same. */
export const inSimplified = (text: string): string =>
  text.replace(TRADITIONAL, (one) => SIMPLIFIED[one] ?? one);

const PLAIN = new RegExp(`[${CHANGED.map((one) => SIMPLIFIED[one]).join('')}]`, 'g');

/** A simplified text may hold fewer than this, for instance 乾 in a name. */
const FEWEST_TRADITIONAL = 3;

/** Returns whether a text is written in traditional characters. */
export const isTraditional = (text: string): boolean =>
  (text.match(TRADITIONAL) ?? []).length >= Math.max(FEWEST_TRADITIONAL, text.length / 50);

/**
 * Returns whether a whole document is in traditional characters. A name or quotation in traditional characters does not
 * make a simplified document traditional.
 */
export const isTraditionalThroughout = (text: string): boolean =>
  isTraditional(text) && (text.match(TRADITIONAL) ?? []).length > (text.match(PLAIN) ?? []).length;
