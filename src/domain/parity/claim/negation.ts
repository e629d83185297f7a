import { contentOf, coverageOf } from '../content';
import { OF_THEIR_OWN, OPPOSITES, UNLESS_DENIED } from './denials.table';

/** Explicit denials of the source. The translation must deny as well. */
const FIRM =
  /没有(?!什?么?比|[^，。；]{1,6}的[，是]|理由不|什?么?(?:区别|差异|变化)|(?:区别|差异|变化))|(?<!所)未(?!来|成年|必|婚|央|雨|知|遂|免|尝|病|卜|满|足|到期|分配利)|从来?不|永不|无一(?!例外)|[并毫均]无(?!二致|疑|顾[忌虑]|保留|例外)|无法|[绝决]不(?!动摇|放松)|并不(?=容易|简单|轻松|理想|意味|代表|高|大|多|强)|不(?:构成|保证|代表|涉及|适用|参与|发放|提供|强制|存在|再|予|使用|采用|收取|承担|能(?!不)|具备|会(?!不)|是(?!.{1,12}[而就]是)|起诉|批准|接受|参加|派|送股?|排名|允许|同意|属于|符合|公布|收(?![入敛支])|设(?![防施]))|不对(?=.{1,8}(?:开放|公开|外))|不是(?=.{1,24}而是)|不按(?!规定|时|期|照|揭|要求)|不得(?!不|已)|无人(?!机|驾|区|值守|售|车|船)|(?<![沉淹埋出湮吞覆隐])没(?![有收落法事关])|[均也亦都概](?:不(?!断|仅|但|少|同|乏|例外|失|愧|足|容|可|敢|是|得不|相同|等|一|止|只|错|久|小|低|大)|无(?!所|论|[关需须一疑妨]))|不(?:含(?!糊|税)|包[含括]|计入|纳入|等于|意味|用(?!说)|需|必|复存在|相等|一致)|合计不等|一去不返|[无毋][须需]|来之不易|化名|并非|[还尚仍]不(?!止|如|足|及(?!时)|到(?!位))|不(?:强(?!制)|长|高(?!于)|够|平衡|充分|到位|完善|健全|明显|理想|适应|牢固|顺畅|畅通)|无(?:重大|任何|违[规法纪]|死亡|伤亡|事故|投诉)|零(?:死亡|事故|投诉|感染|伤亡|违规)|[率为]为?零(?!售|部|散)|不(?:想|愿|肯|打算|闭馆|关门|打烊|停业|歇业|停诊)|[走吃买用付拿睡站读喝养配租住看上请供雇交还]不(?:了|起|动)|[仍还尚](?:有|存在)(?:一定|不小|较大|很大)?的?距离/g;
/** Phrases that begin with 不 or 未 but do not deny: idioms, bounds of an amount, compounds. */
const TURNS =
  /不(?:仅|但|断|少|同|足|过|等|久|论|管|可|懈|忘|得|妨|禁|料|惜|已|止|只|光|单|独|良|幸|利|便|法|锈|动|变|平凡|凡|易|息|辞|遗|折|扣|负|乏|一|愧|休|屈|朽|到|低于|高于|多于|大于|小于|超|满|含|包|计|确定|畏|怕|落|漏|停|离|弃|移|挠|绝|穷|舍|齐|应|胜|拘|至|定|菲|卑|吝|啻|外乎|解|辍|倒|倦|苟|渝|知|力|孕|全|妥|当|明|在|亦|约|谋|言|容|例|敢|如|及|放松|放弃|动摇|尽|愁|敌|慎|用|见|按|大|太|逊|让|亚|缺|误|留|减|降|走样|松|掉队|开|了|起|住|上|下|出)|未(?:来|成年|必|婚|央|雨|知|遂|免|尝|病|艾|卜)/;
/** 离不开, 差不多 and 是不是 do not deny anything. */
const ANY_NOT = new RegExp(
  String.raw`(?<!不得)(?<![所离少免差了对忍恨巴舍说照看来跟赶绝决而之毫百永无莫不])(?:(?!(?<=(.))不\1)(?!${TURNS.source})[不未](?=[一-龥]))`,
  'g',
);
/** Words that surely deny that something happened or existed. */
const SURELY_DENIES_ZH =
  /没有(?:[放停退忘输改裁投下报走离参提采使借设被让向因]|发生|出现|发现|完成|任何|实现|达到|通过|得到|收到|进入|接到|坚持|一)|未(?:能|曾|再|对|向|发生|出现|发现|完成|实现|通过|有|受到|收到|使用|收取|纳入|参加|报告|设|公布|支付|缴|领取|批准|产生)|从来?不|不(?:收取|使用|采用|参与|参加|接受|构成|提供)|不对.{1,8}开放|无一(?!例外)|[并毫]无(?!二致|疑)|从未|尚未|仍未|不存在|不再(?!让|使|把)|并非|绝不(?!动摇|放松)|不(?:起诉|批准|会(?!不)|派发)|[还尚仍]不(?:强|高|够|平衡|充分|完善)|零(?:死亡|事故|感染)|率为零/;
/** Any word by which a Chinese sentence may deny or keep away. */
export const ANY_DENIAL_ZH =
  /空壳|距离|差距|有待|[要得需]等|首[次度批个]|第一次|[没无未不非零免勿否毫莫难缺少禁防避杜绝拒除停脱仅才失漏别慎]|(?<![一二两三四五六七八九十百千万几每数\d])只|０|(?<![\d.])0(?![\d.])/;
/** A word by which an English sentence may deny or prevent anything. */
const STRONG_EN =
  /\b(?:no(?!\. ?\d)|not|never|none|without|neither|nor|zero|free(?:dom)? (?:of|from)|fail\w*|unable|cannot|lack\w*|absen\w+|nobody|nothing|nowhere|refus\w+|declin\w+ to|forbid\w*|forbidden|prohibit\w*|ban(?:s|ned)?|avoid\w*|prevent\w*|hardly|rarely|(?<!one-)stop(?!gap)\w*|ceas\w+|except|exclud\w+|den(?:y|ied|ies)|reject\w*|nil|miss(?:ing|ed)|illegal|impossible|insufficien\w*|inadequa\w*|far from|otherwise|room for|(?<![\d.,])0(?![\d.,])|rather than|instead of|yet to|short of|exempt\w*|disclaim\w*|eliminat\w*|obviat\w*|flawless\w*|closed(?= (?:list|ballot|session|meeting|door)s?\b)|refrain\w*|barr?(?:ed|s)|debar\w*|disqualif\w*|beyond (?:saving|repair|recovery|help|recall|reach|hope|recognition)|(?:even|much|still) less|let alone|hard(?:er)? to|difficult to)\b|-free\b|n['’]t\b|\b(?:un(?!der|it|ion|til|iver|ique|iform|anim|veil|lock|leash|fold|cover|less\b)[a-z]{4,}|in(?:abilit|adequa|correct|complete|sufficien|effectiv|valid|eligib|access|frequen|consisten|accura|appropria|compatib|equal|equit|activ|secur|stab|capab|conven|flexib|formal)\w*|im(?:possib|proper|perfect|balanc)\w*|(?:in|im|ir|il)[a-z]{3,12}[ai]bl[ey]|non-?[a-z]+|dis(?:allow|continu|qualif|appear|agree|approv)\w*)|(?<=[a-z]{3})(?<!\b(?:regard|un|neverthe|nonethe))less\b/gi;
/** Explicit denials of the target; `no fewer than` is a bound of an amount. */
const DENIES_EN =
  /\b(?:no(?! (?:more|less|fewer|later|lower|higher|earlier|longer|doubt|matter|\d))|(?<!\bwho (?:do|did|are|were|have|had|can|could) )not(?! (?:more|less|fewer|later|lower|higher|only|just|merely|until|to mention|exceed|hesitat))|never(?! before| been (?:so|as|better|more|[a-z]{3,7}er)\b)|none(?! other)|neither)\b(?!\.? ?\d)/i;

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

/**
 * Whether an English text names what the source surely denies: `he was prosecuted` for 不起诉. Elsewhere the denial may have
 * become words of its own: 不会晚于 is "by April at the latest".
 */
export function namesDenied(source: string, target: string): boolean {
  const text = withoutChoices(source);
  const found = SURELY_DENIES_ZH.exec(text);
  if (!found) return false;
  // 死亡率为零: a zero that is gone is another amount.
  if (found[0].includes('零')) return true;
  const from = found.index + (LEADS_ZH.exec(found[0])?.[0].length ?? 0);
  const [denied = ''] = text.slice(from, from + LONGEST_DENIED).split(CLAUSE_END);
  const content = contentOf(denied, 'zh');
  return coverageOf(content, contentOf(target, 'en')) > 0;
}
/** The denial itself, before what it denies. */
const LEADS_ZH = /^(?:没有|从未|尚未|仍未|从来不|从不|绝不|不再|并非|无一|并无|毫无|未|不|零)/;
/** How many characters after its denial a denied word may end. */
const LONGEST_DENIED = 12;

/**
 * Whether an English text may say a denial of the source without one: by what holds instead (不会晚于 is by April at the
 * latest), by what went on or ended, or by a comparison that the source does not make itself.
 */
export const mayTurn = (source: string, target: string): boolean =>
  TURNS_EN.test(target) || (COMPARES_EN.test(target) && !COMPARES_ZH.test(source));
const TURNS_EN =
  /\b(?:only|just|remain\w*|same|unchanged|until|instead|now|latest|earliest|end(?:ed|s)|gave up|given up|lost|away|last|since)\b/i;
const COMPARES_EN = /\b(?:less|fewer|lower|worse|below|above|beyond|than)\b/i;
const COMPARES_ZH = /[比较升降增减涨跌低高]/;

/** 会不会 and 有没有 ask a question and do not deny. Two denials that cancel each other deny nothing either. */
const withoutChoices = (source: string): string =>
  source.replace(/([会能是有要可])[不没]\1/g, '').replace(DENIED_TWICE, '');
/** 并非没有问题, 没有人不知道: what is denied twice holds. */
const DENIED_TWICE =
  /(?:并非|不是|未必)(?:没有?|不|无)|(?:没有?|无)(?:一?个?人|谁|哪[个家里]|一[个家])不|没有(?:一|任何)[^，。；]{1,8}(?:无法|不能|不)|莫不/g;

/** Words that do nothing but deny. `Unresolved` denies too, but it does not translate a denial of the source. */
const PLAIN_EN = /\b(?:no|not|never|none|nobody|nothing|neither|without|cannot)\b|n['’]t\b/gi;

/** Returns words of the source that deny twice where English denies once: 并非没有问题 as `there are no problems`. */
export function deniedOnce(source: string, target: string): string | null {
  const twice = source.match(DENIED_TWICE) ?? [];
  const [first = null] = twice;
  // 不是没有人想读书，是没有人敢开口: the other denials of the source are said as well.
  const times = twice.length + denialsIn(source).firm.length;
  return [PLAIN_EN, STRONG_EN].every((denial) => countOf(denial, target) === times) ? first : null;
}

/**
 * Returns how many words of an English text may translate the denials of the source. The opposite of a quality counts
 * only if the source denies that quality. A word that translates a lack or a refusal of the source does not count for
 * another denial.
 */
export function explanationsIn(source: string, target: string): number {
  const rest = withoutOwn(source, target);
  const opposites = OPPOSITES.filter(([zh]) => zh.test(rest.source)).map(([, en]) => en);
  return [STRONG_EN, ...opposites].reduce((sum, one) => sum + countOf(one, rest.target), 0);
}

/** Takes out the lacks and refusals of the source, and each English word that translates one of them. */
function withoutOwn(source: string, target: string): Record<'source' | 'target', string> {
  return OF_THEIR_OWN.reduce(
    (rest, [zh, en]) => {
      let left = countOf(zh, rest.source);
      if (left === 0) return rest;
      return {
        source: rest.source.replace(zh, ' '),
        target: rest.target.replace(en, (word) => (left-- > 0 ? ' ' : word)),
      };
    },
    { source, target },
  );
}

/** Returns words of the source of which the target says the opposite, because it denies nothing; null if there are none. */
export function oppositeIn(source: string, target: string): string | null {
  if (countOf(STRONG_EN, target) > 0) return null;
  const said = UNLESS_DENIED.find(([zh, en]) => zh.test(source) && en.test(target));
  return said?.[0].exec(source)?.[0] ?? null;
}

/** Returns the explicit denial of an English text, or null. */
export const denialEn = (target: string): string | null => DENIES_EN.exec(target)?.[0] ?? null;

/** Whether an English text denies more often than words of its Chinese source may. */
export const deniesMore = (source: string, target: string): boolean =>
  countOf(EVERY_DENIAL_EN, target.replace(TWICE_DENIED, '')) > countOf(EVERY_DENIAL_ZH, source);

/** It would not have been possible without you: 离不开. The two denials count as one. */
const TWICE_DENIED = /\b(?:not|never|no)\b(?=[^.;]{1,60}\bwithout\b)/gi;

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;
const EVERY_DENIAL_EN = new RegExp(DENIES_EN.source, 'gi');
const EVERY_DENIAL_ZH = new RegExp(ANY_DENIAL_ZH.source, 'g');
