/** Qualities whose denial may become another English word. 不强 may be "weak", but that does not explain 没有发生. */
export const OPPOSITES: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [
    /[不没未](?!有?(?:发生|出现|发现)).{0,4}(?:强|牢|稳|坚(?!持)|高|(?<!重)大|多|好|佳|理想|深|广)/,
    /\b(?:weak\w*|poor\w*|fragile|needs?|requires?|to be \w+|challeng\w*|low\w*|small\w*|(?<!\ba )few\w*|little|limited|narrow\w*|shallow)\b/gi,
  ],
  [
    /[不没未].{0,4}(?:快|迅速|及时|顺|畅|长)/,
    /\b(?:slow\w*|late|delay\w*|lag\w*|poor\w*|block\w*|short)\b/gi,
  ],
  [
    /[不没未].{0,4}(?:够|足|充分|完善|健全|到位|完备|适应|平衡|均衡|匹配|明显|规范|严|得到|合理|精)/,
    /\b(?:gap\w*|limited|short(?:ages?|falls?|comings?| of)|falls? short|lag\w*|weak\w*|poor\w*|low\w*|slow\w*|lax|needs?|requires?|to be \w+|challeng\w*|difficult\w*|mismatch\w*|uneven|behind|problem\w*|irregular\w*)\b/gi,
  ],
  [
    /[不没无未].{0,4}(?:变|改|调整|区别|差|增(?!强)|涨|加(?![强快大入])|上调|调[高低]|提价)/,
    /\b(?:same|unchanged|constant|steady|stable|level|flat|frozen|freez\w*|stay(?:s|ed)?)\b/gi,
  ],
  [
    /[没不未]有?(?:下?跌|下?降|跟着?[涨降])/,
    /\b(?:h[eo]ld(?:s|ing)? (?:steady|firm|up)|held|steady|stable|unchanged|firm)\b/gi,
  ],
  // so that my knees do not rust: it keeps my knees going
  [/不会(?:生锈|停|断|散|坏|垮|倒)/, /\bkeeps?\b/gi],
  [/没有.{0,12}(?:高|好|多|快|大)/, /\b(?:less|lower|fewer|worse|slower|smaller)\b/gi],
  [
    /未.{0,4}(?:结|决|完成|清|解决|收回|偿|[回答]复|办理|归?还|付|缴)/,
    /\b(?:pending|outstanding|backlog\w*|remain\w*|open|overdue|(?:brought|carried) (?:forward|over))\b/gi,
  ],
  [/不(?:发生|出现)/, /\bagainst\b/gi],
  [/[尚仍还]未|[尚仍还]没/, /\b(?:before|pre-\w+|awaiting|await\w*)\b/gi],
  [/[没不][有]?[那这]么/, /\bless\b/gi],
  [
    /没有?(?:离开|超出|超过|越过|走出)/,
    /\b(?:within|inside|no (?:more|farther|further)|stay\w*|remain\w*)\b/gi,
  ],
  [/没有?(?:挂|断|走|散|关|停)/, /\b(?:stay\w*|remain\w*|kept|keeps?|held on)\b/gi],
  [
    /无一|[并毫]无例外/,
    /\b(?:all|every\w*|each|always|alive|surviv\w*|unharmed|unhurt|safe\w*)\b/gi,
  ],
  [/不再/, /\b(?:lost|lose|end(?:ed|s)?|gave up|given up|less)\b/gi],
  [/不(?:容易|简单|轻松)/, /\b(?:hard\w*|difficult\w*|tough\w*|challeng\w*)\b/gi],
  [/[没不无未].{0,3}(?:货|电|学|业)/, /\bout of\b/gi],
  // 未达到20%的要求 is below the 20% required, and a goal of at most 30 days is missed above it
  [
    /未能?达|没有?能?达|[达不]不到|不[足满]/,
    /\b(?:miss(?:es)?|below|under|above|over|longer than|more than|short of|less than|lower than|fewer than|behind)\b/gi,
  ],
  [/[不没]够|不[太很]/, /\b(?:too (?:little|few|small|slow|low|weak)|better|more)\b/gi],
  [
    /不(?:得|能|许|准|会)?(?:超过|高于|多于|低于|少于|大于|小于)/,
    /\b(?:limit\w*|at (?:most|least)|up to|maximum|minimum|ceiling|cap(?:s|ped)?|within|below|above)\b/gi,
  ],
  [
    /[没不未][有会能]?(?:间断|中断|缺席|停)/,
    /\b(?:always|every|continu\w*|throughout|all|keeps?|kept|goes on|went on)\b/gi,
  ],
  [/不(?:会|得|能)?[晚迟]于/, /\b(?:at the latest|by|before|within)\b/gi],
  [/不(?:会|得|能)?早于/, /\b(?:at the earliest|after|until)\b/gi],
  [/[不没]有?(?:落下|落|让|使(?!用)|一人|一个)/, /\b(?:all|every\w*|each)\b/gi],
  [/不(?:等|一致|符)/, /\b(?:differ\w*|discrepan\w*|mismatch\w*|contrary)\b/gi],
  // few of us believed it; it keeps the treasurer awake
  [/[没不]有?(?:几|多少|什么)[个人名家次]?/, /\b(?:few(?!er)|little|seldom|scarce)\b/gi],
  [/[不难].{0,3}(?:寐|眠|睡)|睡不/, /\b(?:awake|sleepless\w*|wakeful)\b/gi],
  [/不(?:愿|肯|想)/, /\b(?:reluctan|anonym|hesita)\w*\b/gi],
  [
    /不(?:闭馆|关门|打烊|停业|歇业|停诊)/,
    /\b(?:(?:stay|remain|keep|kept)\w* open|open\w* (?:over|during|through\w*|even|on|every)|throughout)\b/gi,
  ],
  [
    /[^，。；]不[了起动]/,
    /\b(?:too|struggl\w*|hard\w*|beyond|out of reach|difficult\w*|priced out)\b/gi,
  ],
  // we are some way from our goal
  [
    /[仍还尚](?:有|存在).{0,4}距离/,
    /\b(?:gaps?|distance|way|far|short|behind|lag\w*|still|remain\w*|further|more|needs?|below|lower|improv\w*)\b/gi,
  ],
];
/**
 * Lacks and refusals, for which English uses words that may deny. The lack in 监督不足 explains no denial in another
 * clause, and is taken out of both texts before they are compared.
 */
export const OF_THEIR_OWN: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [
    /不足(?![^，。；、]{0,12}[成倍半\d])|缺乏|欠缺|缺少|短缺/g,
    /\b(?:lack\w*|insufficien\w*|inadequa\w*|short of|absen\w+)\b/gi,
  ],
  [/防止|避免|防范|预防|杜绝/g, /\b(?:avoid\w*|prevent\w*)\b/gi],
  [/拒绝|驳回|回绝/g, /\b(?:refus\w*|reject\w*|declin\w+ to)\b/gi],
  [/停止|停产|停工|停用|叫停|止步|停步|停下/g, /\b(?:stop\w*|ceas\w+)\b/gi],
  [/禁止|严禁|取缔/g, /\b(?:forbid\w*|forbidden|prohibit\w*|ban(?:s|ned)?)\b/gi],
  [/免除|免征|减免|豁免|免[予于收]/g, /\bexempt\w*\b/gi],
  [/难(?!免)/g, /\b(?:hard(?:er|ly)?|scarcely|difficult\w*)\b/gi],
  // without closing beds, we cannot balance the books
  [/[如若](?:果|是)?[不没未无]|除非|不.{1,14}的(?:情况|前提|条件)下/g, /\b(?:without|unless)\b/gi],
  [/不(?:及时|迅速|够快)/g, /\b(?:late|delay\w*|slow\w*)\b/gi],
  [/全部|所有|全体|一律/g, /\b(?:all|every\w*)\b/gi],
  [/除(?=.{1,30}外)|除了/g, /\bexcept\w*/gi],
  [
    /(?<![得能许准会])不(?:低于|少于|高于|多于|大于|小于)/g,
    /\b(?:at (?:most|least)|no (?:more|less|fewer) than|up to)\b/gi,
  ],
  // RMB100 instead of RMB60 denies nothing
  [
    /[由从][^，。；]{1,16}(?:[提增上升调下降减缩延]|改)[^，。；]{0,4}[到至为]/g,
    /\b(?:instead of|rather than)\b/gi,
  ],
  [/问题/g, /\bproblems?\b/gi],
  [/挑战|困难/g, /\b(?:challeng\w*|difficult\w*)\b/gi],
  [/失败/g, /\bfail\w*\b/gi],
  [
    /短板|薄弱|弱项|差距|欠账/g,
    /\b(?:weak\w*|falls? short|shortcoming\w*|shortfall\w*|gaps?|lag\w*)\b/gi,
  ],
  [/滞后|缓慢|偏慢|慢于/g, /\b(?:lag\w*|slow\w*|behind|late|delay\w*)\b/gi],
  [/非(?![常法但洲凡同得要议遗典])/g, /\bnon-?[a-z]+/gi],
  [/才/g, /\bnot\b(?=[^.;]{1,60}\b(?:until|before)\b)/gi],
];
/** What a source says with a lack or with 才, and English that says the opposite if nothing else in it denies. */
export const UNLESS_DENIED: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  // not due until 2047
  [/[到至][^，。；]{2,14}才/, /\buntil\b(?<!\b(?:wait|remain|last|only|stay|continu)[^.;]{0,60})/i],
  [
    /不足(?=[，。；、])|不够/,
    /\b(?:enough|sufficient|adequate|ample)\b(?<!\b(?:more|need|too)[^.;]{0,40})/i,
  ],
];
