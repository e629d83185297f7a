import { BODY_NAME } from '../head.zh';
import { SPEECH_VERBS } from '../words.zh';

/** 有人在人群里喊: the text does not say who speaks. But 她告诉大家: these are the listeners. */
export const NOBODY = /有人|纷纷|(?<!告诉|[对向跟给和与问让请为带教劝])(?:人群|大家|众人)/;
/** 我们常称赞她：, 他们说：: several people. */
export const SEVERAL = /^\s*(?:我|咱|他|她|你)们(?!(?:的|家|村|厂|社区|馆|站|院|班|队))/;
/** 电话那头急了：: the voice of somebody whom the sentence does not name. */
export const VOICE_FROM = /^\s*(?:电话|视频|视讯|屏幕|手机|对讲机|话筒)?(?:那|另一)(?:头|端|边)/;
/** 她男人蹲在门槛上，他那当船工的侄子: somebody of the person named before. */
export const OF_SOMEBODY =
  /^\s*(?:倒是|只有|还是|就连|连)?[他她](?:的|身旁的|身边的|旁边的)?(?:爷|奶|爸|妈|哥|姐|弟|妹|父|母|妻|丈夫|儿|女|外[婆公甥]|男人|女人|老[伴公婆爹爸妈]|媳妇|婆婆|公公|[孙侄姪叔舅姑姨嫂伯爹]|同事|邻居|徒弟|搭档|战友|那)/;
export const LONGEST_DEED = 60;
/** The longest clause in which somebody is called by a name. */
export const LONGEST_CALL = 60;
const VERBS = SPEECH_VERBS.join('|');
/** `笑着说：`, `告诉记者，`: the clause right before a quotation. */
export const SAYS_BEFORE = new RegExp(`(?:${VERBS})[^。！？；“”"]{0,14}[：:，,]\\s*$`);
/** 总工程师介绍, 校长在会上表态: a clause that ends in a verb of speech. */
export const SAYS_AT_END = new RegExp(
  `(?<![据听])(?:${VERBS}|反映|(?<![手所])指|笑言|分享)(?:记者|笔者|我们?|大家)?$`,
);
/** 师傅老鲍带徒弟有句顺口溜，: a saying of one person. */
export const HAS_SAYING =
  /(?<!俗话|老话)(?:[念常爱总][叨说讲挂](?:着|的)?(?:[这那]|一)?|[有编传留]|自编|总结出|挂在嘴边)(?:了|过|着|的)?(?:这样)?(?:一?[句段首套]|几句)?(?:老?话|顺口溜|口诀|俗语|打油诗|歌谣)[：:，,]\s*$/;
/** 纸条写着“…。”, without a colon: what is on a letter is speech. */
export const WRITES = /写[着著道下]?\s*$/;
/** 村里的阿婆们这样评价冉一诺: 这样 before the verb points back, whatever its object is. */
export const SAYS_SO = new RegExp(`^([^。！？；“”"]{2,30}?)(?:这样|如此|这么)(?:${VERBS})`);
/** `吴大勇说道。`, `说：`: right after a quotation, a clause that ends in the verb, or in the verb and an object. */
export const SAYS_AFTER = new RegExp(
  `^([^。！？；“”"]{0,70}?)(?<![渠报轨频街隧管听据])(?:${VERBS})(?:[。，,：:！!；;\\s]|$|着|了|起|记者|我|大家|他|她|这|那|(?<=告诉)[\\u4e00-\\u9fff]{1,8}[。，,！!；;])`,
);
export const ENDS_SPEECH = /[。！？!?…]$|\.{3,6}$|——$/;
/** “过秤慢点，莫着急”……: the speaker said more. */
export const TRAILS_OFF = /^(?:…{1,2}|\.{3,6})/;
export const ENDS_OPEN = /[，,]$/;
export const SPOKEN = /[我你您咱俺呢啊吧呀嘛啦哩哟咯喽]|哪能|[！？!?]/;
export const LONGEST_TERM = 12;
/** 留言本我们每页都看; 签完字就扔一边: shorter words may be a clause too, and no name of a thing. */
export const isTerm = (text: string): boolean =>
  text.length <= LONGEST_TERM && (text.length < SHORTEST_SAID || !CLAUSAL.test(text));
const SHORTEST_SAID = 7;
const CLAUSAL =
  /[，,我咱俺你您佢]|[\u4e00-\u9fff](?:了|着|就|都|也|还|才)|没|给过|[过得][\u4e00-\u9fff]|[是系]有|不[是会想肯敢]|[\u4e00-\u9fff](?:很|真的)[\u4e00-\u9fff]|^因为|[他她它]们/;
/** 县教育局日前表示: a clause that begins with a body, and a verb of speech after it. */
export const SPEAKING_BODY = new RegExp(
  `^([馆校院厂店园警官企剧社]方|[\\u4e00-\\u9fff]{1,24}?${BODY_NAME.source.slice(0, -2)}|机构|事务所|评审团|评审团))(?:方面)?(?:日前|近日|昨日|今日|当天|有关方面)?(?:则|也|还|亦|已|已经)?(?:在[^，。]{1,16}[中里上])?(?:${VERBS}|提出|要求|建议|提示|批复|回复|答复|回应|复函|反馈|评定|认定|通报|$)`,
);
/** 他, 她, but not 他们 or 她身旁的同伴. */
export const PRONOUN =
  /^\s*[他她](?!们|身旁|身边|旁边|的|爷|奶|爸|妈|哥|姐|弟|妹|父|母|妻|丈夫|儿|女|家|外[婆公甥]|男人|女人|老[伴公婆爹爸妈]|媳妇|婆婆|公公|[孙侄姪叔舅姑姨嫂伯爹]|同事|邻居|徒弟|搭档|战友|那)/;
/** 老人家笑了, after a sentence that names a person: refers to that person. */
export const ANAPHOR = /^(?:这位|这个)?(?:老人家?|老汉|老伯|老太太|小伙子?|小?姑娘)$/;
/**
 * 策展人认为，“一个好展览，是替观众把问题问出来”。 If the words end another speaker's sentence, the full stop comes after the quotation
 * mark.
 */
export const PART_ENDS = /^[。；！]/;
/** 只剩一行字：, 常说的一句话： */
export const WORDS_BEFORE =
  /(?:[一几两]?句话?|一[行段]字|[一几]个字|心里话|口头禅)(?:就?是)?(?:[：:]|——|―{1,2})\s*$/;
/** 只留下一句“…。”: no colon, because the words are the object. */
export const LEAVES_WORDS =
  /(?:留下|撂下|甩下|丢下|冒出|蹦出|道出|回|说|问|喊|补|答|送上|写下|嘟囔|念叨|叮嘱)了?(?:我们|大家|他|她|我)?(?:这样|这么)?一?句话?[：:，,]?\s*$/;
/** 我 as the subject, not 我们, 我省 or 我的. */
export const FIRST_PERSON = /^\s*我(?![们的国县市省校院局家师村镇班])/;

/** 他写着：, not 墙上写着： */
export const HERSELF = /(?:^|[，,])\s?[他她我](?:[\u4e00-\u9fff]{0,4}[地里上])?写/;

export const lastSentence = (text: string) => text.split(/[。！？!?；;]/).at(-1) ?? '';

export const hasPronoun = (sentence: string) =>
  sentence.split(/[，,]/).some((part) => PRONOUN.test(part));

export const SPEAKS_OF = /^[\s　]*(?:说|谈|提|聊|讲|忆|回忆)起/;

/** 院长谭志坚坦言，最难的是人。“没有人，设备就是一堆铁。”: the sentence before the quotation names the speaker. */
export const SPEAKS = new RegExp(
  `^([^，。：]{2,30}?)(?<![据听])(?:${VERBS})(?:记者|我们|大家)?[，,]`,
);

/** 他解释说，红色天天看。“看一眼，少一眼悔。” */
export const PRONOUN_SPEAKS = new RegExp(
  `(?:^|[，,])\\s?[他她](?:[\\u4e00-\\u9fff]{0,6})(?:${VERBS})[，,]`,
);

/** 督导员收到这样一条短信: the person reads or hears the words, and somebody else said them. */
export const RECEIVES =
  /^[^。！？；“”]{0,40}(?:收到|接到|听到|读到|看到|迎来|等来)(?:了|过)?(?:[^，。]{0,8}(?:这样|一)[条封张句番段]|[^，。]{0,6}的(?:短信|来信|留言|电话|回复|消息|微信))/;

/** 我, 咱, 俺 in a quotation: the speaker is the person that the sentence before is about. */
export const SPEAKS_OF_SELF = /[我咱俺](?![国省市县区镇村校院局厅部社会党军])/;

/** A sentence about words that nobody says at that moment. */
export const OF_WORDS = /口号|标语|理念|精神|原则|目标|思路|模式|顺口溜|诗|歌|谚|题|横幅|字/;

/** 72岁的, 家住荷塘社区的, 办理退休手续的: descriptions of a person before the role. */
export const TOLD_BEFORE =
  /^(?:今?年?(?:近|过)?\d{1,3}(?:多)?岁的?|家住[^，。]{2,16}的|来自[^，。]{2,16}的|[^，。的“”]{2,14}的(?=[\u4e00-\u9fff]{4,}))/;

/** 78岁的陶桂英, 家住东街的陶桂英: only a person has an age or a home. */
export const AGED =
  /^(?:今?年?(?:近|过)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})多?岁的|家住[^，。]{2,16}的|来自[^，。]{2,16}的)/;

/** 一个孩子问她: introduces somebody new, whoever is named before. */
export const INDEFINITE =
  /^.{0,4}(?:一[位个名]|有一?[位个名])|^\s*(?:另一[位个名]|旁边的|身旁的|同行的)/;

/** 我跟小郦讲: the name after 我 is the listener, not the speaker. */
export const I_SPEAK = new RegExp(
  `${FIRST_PERSON.source}(?:跟|对|向|和|同|给|冲|朝)[^，,]{1,10}(?:${VERBS})`,
);

/** 一个叫小豆的孩子, 名叫阿孜古丽的姑娘: a name that only these words mark. */
export const CALLED =
  /(?:名叫|叫做|叫|唤作|人称)([\u4e00-\u9fff·]{2,6})的((?:小|老|大)?[\u4e00-\u9fff]{0,5}?(?:孩子|孩|姑娘|小伙子?|男孩|女孩|老人|[员生师者长民工户]))/;

/** 秋生的爷爷, 李大山的果园: something of the named person is the subject. */
export const OWNS =
  /^(?:的(?!(?:声音|话|眼|脸|语气|嗓|回答|答案|理由|说法|感受|体会|心愿|愿望|评价))|家的?|家里|[和与跟、])/;
