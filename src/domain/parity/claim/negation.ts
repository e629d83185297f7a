/** Explicit denials of the source. The translation must deny as well. */
const FIRM =
  /没有(?![^，。；]{1,6}的[，是]|理由不|什?么?(?:区别|差异|变化)|(?:区别|差异|变化))|(?<!所)未(?:能|曾|再|有|因|发生|出现|发现|完成|达到|达|通过|实现|按|见|经|予|得到|获|受|收|造成|发放|开展|建|设|派)|仍未|从未|从来?不|永不|尚未|无一|[并毫均]无(?!二致|疑|顾[忌虑]|保留|例外)|无法|[绝决]不(?!动摇|放松)|并不(?=容易|简单|轻松|理想|意味|代表|高|大|多|强)|不(?:构成|保证|代表|涉及|适用|参与|发放|提供|强制|存在|再|予|使用|采用|收取|承担|能(?!不)|具备|会(?!不)|是(?!.{1,12}[而就]是)|起诉|批准|接受|参加|派|送股?|排名|允许|同意|属于|符合|公布|收(?![入敛支])|设(?![防施]))|不对(?=.{1,8}(?:开放|公开|外))|不是(?=.{1,24}而是)|不按(?!规定|时|期|照|揭|要求)|不得(?!不|已)|无人(?!机|驾|区|值守|售|车|船)|没(?:能|想到|人)|并非|[还尚仍]不|不(?:强|长|高(?!于)|够|平衡|充分|到位|完善|健全|明显|理想|适应|牢固|顺畅|畅通)|无(?:重大|任何|违[规法纪]|死亡|伤亡|事故|投诉)|零(?:死亡|事故|投诉|感染|伤亡|违规)|[率为]为?零(?!售|部|散)/g;
/** Phrases that begin with 不 or 未 but do not deny: idioms, bounds of an amount, compounds. */
const TURNS =
  /不(?:仅|但|断|少|同|足|过|等|久|论|管|可|懈|忘|得|妨|禁|料|惜|已|止|只|光|单|独|良|幸|利|便|法|锈|动|变|平凡|凡|易|息|辞|遗|折|扣|负|乏|一|愧|休|屈|朽|到|低于|高于|多于|大于|小于|超|满|含|包|计|确定|畏|怕|落|漏|停|离|弃|移|挠|绝|穷|舍|齐|应|胜|拘|至|定|菲|卑|吝|啻|外乎|解|辍|倒|倦|苟|渝|知|力|孕|全|妥|当|明|在|亦|约|谋|言|容|例|敢|如|及|放松|放弃|动摇|尽|愁|用|见|按|大|太|逊|让|亚|缺|误|留|减|降|走样|松|掉队|开|了|起|住|上|下|出)|未(?:来|成年|必|婚|央|雨|知|遂|免|尝|病)/;
/** 离不开, 差不多 and 是不是 do not deny anything. */
const ANY_NOT = new RegExp(
  String.raw`(?<![所离少免差了对忍恨巴舍说照看来跟赶绝决而之毫百永无莫不])(?:(?!(?<=(.))不\1)(?!${TURNS.source})[不未](?=[一-龥]))`,
  'g',
);
/** Words that surely deny that something happened or existed. */
const SURELY_DENIES_ZH =
  /没有(?:发生|出现|发现|完成|任何|实现|达到|通过|得到|收到|进入|接到|坚持|一)|未(?:能|曾|再|发生|出现|发现|完成|实现|通过|有|受到|收到)|无一|[并毫]无(?!二致|疑)|从未|尚未|仍未|不存在|不再(?!让|使|把)|并非|绝不(?!动摇|放松)|不(?:起诉|批准|会(?!不)|派发)|[还尚仍]不(?:强|高|够|平衡|充分|完善)|零(?:死亡|事故|感染)|率为零/;
/** Any word by which a Chinese sentence may deny or keep away. */
export const ANY_DENIAL_ZH =
  /空壳|首[次度批个]|第一次|[没无未不非零免勿否毫莫难缺少禁防避杜绝拒除停脱仅只才失漏别慎]|０|(?<!\d)0(?![\d.])/;
/** A word by which an English sentence may deny or prevent anything. */
const STRONG_EN =
  /\b(?:no(?!\. ?\d)|not|never|none|without|neither|nor|zero|free(?:dom)? (?:of|from)|fail\w*|unable|cannot|lack\w*|absen\w+|nobody|nothing|nowhere|refus\w+|declin\w+ to|forbid\w*|forbidden|prohibit\w*|ban(?:s|ned)?|avoid\w*|prevent\w*|hardly|rarely|stop(?!gap)\w*|ceas\w+|except|exclud\w+|den(?:y|ied|ies)|reject\w*|nil|miss(?:ing|ed)|illegal|impossible|insufficien\w*|inadequa\w*|far from|room for|0(?![\d.,])|rather than|instead of|yet to|short of|exempt\w*|refrain\w*|hard(?:er)? to|difficult to)\b|-free\b|n['’]t\b|\b(?:un(?!der|it|ion|til|iver|ique|iform|anim|veil|lock|leash|fold|cover|less\b)[a-z]{4,}|in(?:abilit|adequa|correct|complete|sufficien|effectiv|valid|eligib|access|frequen|consisten|accura|appropria|compatib|equal|equit|activ|secur|stab|capab|conven|flexib|formal)\w*|im(?:possib|proper|perfect|balanc)\w*|non-?[a-z]+|dis(?:allow|continu|qualif|appear|agree|approv)\w*)|(?<=[a-z]{3})(?<!\b(?:regard|un|neverthe|nonethe))less\b/gi;
/** Qualities whose denial may become another English word. 不强 may be "weak", but that does not explain 没有发生. */
const OPPOSITES: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [
    /[不没未].{0,4}(?:强|牢|稳|坚(?!持)|高|(?<!重)大|多|好|佳|理想|深|广)/,
    /\b(?:weak\w*|poor\w*|fragile|needs?|requires?|to be \w+|challeng\w*|low\w*|small\w*|few\w*|little|limited|narrow\w*|shallow)\b/gi,
  ],
  [
    /[不没未].{0,4}(?:快|迅速|及时|顺|畅|长)/,
    /\b(?:slow\w*|late|delay\w*|lag\w*|poor\w*|block\w*|short)\b/gi,
  ],
  [
    /[不没未].{0,4}(?:够|足|充分|完善|健全|到位|完备|适应|平衡|均衡|匹配|明显|规范|严|得到|合理|精)/,
    /\b(?:gap\w*|limited|short(?:ages?|falls?|comings?| of)|falls? short|lag\w*|weak\w*|poor\w*|low\w*|slow\w*|lax|needs?|requires?|to be \w+|challeng\w*|difficult\w*|mismatch\w*|uneven|behind|problem\w*|irregular\w*)\b/gi,
  ],
  [/[不没无未].{0,4}(?:变|改|区别|差)/, /\b(?:same|constant|steady|stable|level|flat)\b/gi],
  [/没有.{0,12}(?:高|好|多|快|大)/, /\b(?:less|lower|fewer|worse|slower|smaller)\b/gi],
  [
    /未.{0,4}(?:结|决|完成|清|解决|收回|偿)/,
    /\b(?:pending|outstanding|backlog\w*|remain\w*|open|overdue)\b/gi,
  ],
  [/不(?:发生|出现)/, /\bagainst\b/gi],
  [/[尚仍还]未|[尚仍还]没/, /\b(?:before|pre-?\w+|awaiting|await\w*)\b/gi],
  [/不再/, /\b(?:lost|lose|end(?:ed|s)?|gave up|given up|less)\b/gi],
  [/不(?:容易|简单|轻松)/, /\b(?:hard\w*|difficult\w*|tough\w*|challeng\w*)\b/gi],
  [/[没不无未].{0,3}(?:货|电|学|业)/, /\bout of\b/gi],
  // 未达到20%的要求 is below the 20% required
  [
    /未能?达|[达不]不到|不[足满]/,
    /\b(?:miss(?:es)?|below|under|less than|lower than|fewer than|behind)\b/gi,
  ],
  [/[不没]够|不[太很]/, /\b(?:too (?:little|few|small|slow|low|weak)|better|more|enough)\b/gi],
  [
    /不(?:得|能|许|准|会)?(?:超过|高于|多于|低于|少于|大于|小于)/,
    /\b(?:limit\w*|at (?:most|least)|up to|maximum|minimum|ceiling|cap(?:s|ped)?|within|below|above)\b/gi,
  ],
  [/[没不未]有?(?:间断|中断|缺席|停)/, /\b(?:always|every|continuous\w*|throughout|all)\b/gi],
  [/[不没]有?(?:落下|落|让|使|一人|一个)/, /\b(?:all|every\w*|each)\b/gi],
  [/不(?:愿|肯|想)/, /\breluctan\w*\b/gi],
];
/** Explicit denials of the target; `no fewer than` is a bound of an amount. */
const DENIES_EN =
  /\b(?:no(?! (?:more|less|fewer|later|lower|higher|earlier|longer|doubt|matter|\d))|not(?! (?:more|less|fewer|later|lower|higher|only|just|merely|until|to mention|exceed))|never|none|neither)\b(?!\.? ?\d)/i;

/** A single 不 denies something in a clause with an amount. Elsewhere it is far more often an idiom than a denial. */
const hasFigure = (clause: string): boolean => /\d/.test(clause);
const CLAUSE_END = /[，。；！？：]/;

/** Returns each denial of a simplified Chinese text that the translation must keep, in order. */
export function denialsIn(text: string): { firm: string[]; any: string[] } {
  const source = withoutChoices(text);
  const texts = (pattern: RegExp, of: string) =>
    Array.from(of.matchAll(pattern), ([found]) => found);
  const counted = source.split(CLAUSE_END).filter(hasFigure).join('，');
  return { firm: texts(FIRM, source), any: texts(ANY_NOT, counted) };
}

/** Whether a Chinese text denies that something happened or existed, in words that no idiom uses. */
export const deniesSurely = (source: string): boolean =>
  SURELY_DENIES_ZH.test(withoutChoices(source));

/** 会不会 and 有没有 ask a question and do not deny. */
const withoutChoices = (source: string): string => source.replace(/([会能是有要可])[不没]\1/g, '');

/**
 * Returns how many words of an English text may translate the denials of the source. The opposite of a quality counts
 * only if the source denies that quality. A word that translates a lack or a refusal of the source does not count for
 * another denial.
 */
export function explanationsIn(source: string, target: string): number {
  const opposites = OPPOSITES.filter(([zh]) => zh.test(source)).map(([, en]) => en);
  const all = [STRONG_EN, ...opposites].reduce((sum, pattern) => sum + countOf(pattern, target), 0);
  const own = OF_THEIR_OWN.reduce(
    (sum, [zh, en]) => sum + Math.min(countOf(zh, source), countOf(en, target)),
    0,
  );
  return all - own;
}

/**
 * Lacks and refusals, for which English uses words that may deny. The lack in 监督不足 explains no denial in another
 * clause.
 */
const OF_THEIR_OWN: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/不足|缺乏|欠缺|缺少|短缺/g, /\b(?:lack\w*|insufficien\w*|inadequa\w*|short of|absen\w+)\b/gi],
  [/防止|避免|防范|预防|杜绝/g, /\b(?:avoid\w*|prevent\w*)\b/gi],
  [/拒绝|驳回|回绝/g, /\b(?:refus\w*|reject\w*|declin\w+ to)\b/gi],
  [/停止|停产|停工|停用|叫停/g, /\b(?:stop\w*|ceas\w+)\b/gi],
  [/禁止|严禁|取缔/g, /\b(?:forbid\w*|forbidden|prohibit\w*|ban(?:s|ned)?)\b/gi],
  [/免除|免征|减免|豁免/g, /\bexempt\w*\b/gi],
  [/失败/g, /\bfail\w*\b/gi],
];

/** Returns the explicit denial of an English text, or null. */
export const denialEn = (target: string): string | null => DENIES_EN.exec(target)?.[0] ?? null;

/** Whether an English text has more words that may deny than its Chinese source. */
export const deniesMore = (source: string, target: string): boolean =>
  countOf(STRONG_EN, target.replace(TWICE_DENIED, '')) > countOf(EVERY_DENIAL_ZH, source);

/** It would not have been possible without you: 离不开. The two denials count as one. */
const TWICE_DENIED = /\b(?:not|never|no)\b(?=[^.;]{1,60}\bwithout\b)/gi;

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;
const EVERY_DENIAL_ZH = new RegExp(ANY_DENIAL_ZH.source, 'g');
