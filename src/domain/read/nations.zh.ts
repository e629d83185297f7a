/** Characters and words that write the names of people without a Chinese surname. Data. */

/** Characters that stand for the sounds of Uyghur, Kazakh, Mongolian and other names. */
export const SOUNDS = new Set(
  '万夫诺维奇娃特洛莎则阿布都热合曼尼亚孜买提努尔古丽艾力江吐逊托帕玛依拉肉斯明木卡哈萨克伊比音塔什库别汗沙迪里姆麦吾加米娜莱赛福凯巴图其格乌兰苏和日勒雅宝琴那仁呼达瓦扎西卓次多吉平措央金旺堆白桑洛丹增索朗贡觉曲珍德普罗顿珠边强益土登嘉茨巧贝敦额朝鲁代居马叶列夫耶维奇约翰史密逊杰克森汤姆威廉玛丽亚安娜露波诺娃德列卢卡特莎艳阿孜地坎拜',
);

/** More characters that write the sounds of Yi names. Elsewhere they are common words. */
export const YI_SOUNDS = new Set('惹记伍果呷且史机俄子作什者则合热补约石支色足铁伙衣里黑千鲁莫');

/** Tibetan, Mongolian and Yi names consist of one or two of these. */
export const NAME_WORDS: readonly string[] =
  '曲比 吉克 沙马 马海 吉木 阿苏 阿西 勒格 吉伍 吉俄 木呷 尔古 尔布 阿牛 阿乌 阿依 阿果 阿呷 乌呷 莫色 伍呷 曲木 吉胡 俄底 阿合 海来 吉好 罗洪 加巴 扎西 卓玛 次仁 多吉 平措 央金 尼玛 达瓦 旺堆 拉姆 白玛 格桑 洛桑 丹增 索朗 仁增 贡觉 曲珍 德吉 普布 罗布 顿珠 桑珠 边巴 强巴 益西 土登 嘉措 旦增 旺姆 措姆 仁青 才让 才旦 卓嘎 拉珍 曲措 班觉 旺久 加措 丹巴 泽仁 格勒 巴桑 米玛 拉巴 次旦 旺扎 旺杰 巴特尔 其其格 格日勒 图雅 宝音 斯琴 那仁 苏和 乌兰 巴雅尔 额尔敦 朝鲁 乌日娜 高娃 萨仁 阿古拉 吉克 曲比 阿呷 木呷 沙马 莫色 阿依 古丽 买买提 艾力 阿里木 努尔 巴郎 玉素甫 吐尔逊 库尔班 艾山 热娜 帕提古丽 阿依古丽 古丽娜尔 木拉提 桑吉 拉毛 才吉 央宗 群培 索南 更登 贡布 达娃 拉措 斗拉 南卡 万玛 旦巴 周毛 华旦 其美 次珍 格日 娜仁 乌云 其木格 托娅 哈斯 布仁 阿拉坦 乌力吉 萨如拉 阿茹娜 通拉嘎 牧仁 巴根 特木尔 孟和 朝克图 乌恩 苏日娜 敖日格乐 呼格吉勒 艾合买提 麦麦提 吐尔洪 热合曼 阿卜杜 阿布都 克里木 玉山江 帕尔哈提 艾尼瓦尔 买合木提 迪丽 叶尔 别克 巴合提 努尔兰'.split(
    ' ',
  );

/** Places that use the same characters. */
export const PLACES =
  /^(?:哈萨克|克拉玛依|巴音郭楞|阿克苏|喀什|和田|塔里木|伊犁|塔什库尔干|阿尔泰|西藏|西安|拉萨|日喀则|那曲|乌兰察布|呼和浩特|呼伦贝尔|巴彦|亚洲|罗马|德国|加拿大)/;
