import type { People } from '../people';
import type { Quotation } from '../quotation';
import { isAddressed } from '../reference';
import { NOT_SAID_AFTER } from '../words.zh';
import {
  hasPronoun,
  lastSentence,
  LONGEST_DEED,
  LONGEST_TERM,
  OF_WORDS,
  PRONOUN,
  PRONOUN_SPEAKS,
  SAYS_AFTER,
  SAYS_SO,
  SPEAKS,
  SPEAKS_OF,
  SPEAKS_OF_SELF,
  SPOKEN,
  TRAILS_OFF,
} from './clauses.zh';
import { subjectIn } from './subject.zh';
import { attributed, type Attribution, beginsWithSomebody, personOf } from './person-of';

/** The clauses before and after a quotation, up to the nearest other sentences and quotations. */
export interface Surroundings {
  before: string;
  after: string;
  /** The beginning of the sentence, if it is before another quotation in the same sentence. */
  head?: string;
  /** Whether the next quotation begins right where `after` ends. */
  meetsNext: boolean;
  people: People;
}

/** “…”驻村第一书记吴大勇说道。 */
export function saidAfter(
  { text }: Quotation,
  { after, before, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const says = SAYS_AFTER.exec(after) ?? SAYS_SO.exec(after);
  // 说起这一幕，九旬老人韦奶奶…: the topic, before the clause that names the speaker.
  if (!says || SPEAKS_OF.test(after) || NOT_SAID_AFTER.test(after)) return null;
  if (!ended && !SPOKEN.test(text) && text.length < 20) return null;
  return { ...attributed(says[1] ?? '', before, people), where: 'after' };
}

/** 讲起那一天，瓦工呼延海的声音低了下去: the topic before the person. */
const SPEAKING_OF =
  /^[\s　]*(?:说|說|谈|談|提|聊|讲|講|忆|憶|回忆|回憶)(?:起|到|及)[^，,“”]{1,16}[，,]/;
/** 揉捻机启动的那一刻，七岁的观众林小乐仰头看着妈妈: a time or a place before the person. */
export const AT_A_TIME =
  /^[^，,“”]{2,20}(?:[时后前里中上下]|時|後|裡|一刻|那天|当天|當天|之际|期间|结束|散场|[一后後]晚|[早晚]上|清晨|凌晨|傍晚|深夜|夜里|夜裡|午后|第[一二三四五六七八九十]天|首日|当晚|當晚)[，,]/;

/** “…”第二天，田婶拉着我的手: no verb of speech, but the whole sentence is speech, and the next clause begins with a person. */
export function saidByDeed(
  { text }: Quotation,
  { before, after, meetsNext, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const stands = before.trim() === '' || /[。！？!?]\s*$/.test(before);
  const interrupted = meetsNext && /[，,]\s*$/.test(after);
  if (!ended || !(stands || interrupted) || NOT_SAID_AFTER.test(after)) return null;
  const first = /^[^。！？!?；;]*/.exec(after.replace(TRAILS_OFF, ''))![0];
  const clauses = [first, first.replace(AT_A_TIME, ''), first.replace(SPEAKING_OF, '')];
  const isSomebody = clauses.some((clause) => beginsWithSomebody(clause, people));
  if (!interrupted && !SPOKEN.test(text) && !isSomebody) return null;
  if (first.length > LONGEST_DEED && !interrupted) return null;
  const found = actorOf(first, clauses, before, people);
  return isTold(found, text) || hasPronoun(first) ? { ...found, where: 'after' } : null;
}

const actorOf = (first: string, clauses: readonly string[], before: string, people: People) =>
  inOwnClause(clauses, before, people) ??
  beforePronoun(first, people) ??
  attributed(first, before, people);

/** “闻医生，我爸喘不上气了！”医生闻静的手机响了: who is called does not speak. */
const isTold = ({ person }: Omit<Attribution, 'where'>, text: string): boolean =>
  person !== null && !isAddressed(person, text);

/** 桂爷爷从家中下楼，他迈着小步: the pronoun means the one whom the same sentence names before it. */
function beforePronoun(sentence: string, people: People): Omit<Attribution, 'where'> | null {
  const parts = sentence.split(/[，,]/);
  const at = parts.findIndex((part) => PRONOUN.test(part));
  const subjects = at < 1 ? [] : parts.slice(0, at).map((part) => subjectIn(part, people));
  const named = subjects.find((subject) => subject?.person?.name);
  return named ?? null;
}

/** 患者辛福海送来新麦，给他扎针的医师冀中原不肯收: the clause that begins with a person is nearest to the words. */
function inOwnClause(clauses: readonly string[], before: string, people: People) {
  const whole = clauses.find((clause) => beginsWithSomebody(clause, people));
  const own = whole === undefined ? null : attributed(whole.split(/[，,]/)[0]!, before, people);
  return own?.person?.name ? own : null;
}

/** “…”作者是五年级学生仇天佑。 “…”这是村民李大山的心声。 */
export function saidByWhom({ after, people }: Surroundings): Attribution | null {
  const clause = [POINTS_BACK, IS_HIS, LAST_WORDS, IS_OF, HEARD, SAYS_AGAIN]
    .map((form) => form.exec(after)?.[1])
    .find((who) => who !== undefined);
  const { person } =
    clause === undefined ? { person: null } : attributed(`${clause}说`, '', people);
  const isOne = person?.role && clause?.startsWith(person.role) && !MANY.test(person.role);
  return person?.name || isOne ? { person, pronoun: false, where: 'after' } : null;
}
const MANY =
  /^(?:许多|許多|很多|不少|多[位名个個]|大家|广大|廣大|全体|全體|众多|眾多|[几幾数數])|[们們]$/;
const POINTS_BACK =
  /^\s*(?:作者|(?:写|說|说|讲|講|喊|问|問|留|发|發)(?:下|出|出来)?(?:这|這|此|那)?(?:几|些|句|番|段|条|首|封)?(?:话|話|文字|留言|信|诗|詩|评论|短信)?的(?:人)?|留言者|发言者|說話者|说话者|来信者)[，,]?(?:正|就|便)?是([^。！？；“”]{2,40})(?=[。！？；]|$)/;
const IS_HIS =
  /^\s*(?:(?:这|這)(?:句话|句話|番话|番話|些话|些話|段话)?|[^。！？；“”，]{0,10}[一几幾][句番段席][话話][，,]?)(?:却|卻|也|正|更|恰恰)?(?:是|出自|道出了|說出了|说出了|反映了|折射出了?|表达了)([^。！？；“”，的]{2,30})(?:的|之)(?:真实|真實|内心|內心|共同)?(?:心声|心聲|心里话|心裡話|口头禅|口頭禪|真心话|心愿|心願|感受|感言|期盼|期待|座右铭|座右銘|回答|原话|原話|体会|體會|肺腑之言|切身体会|由衷感慨|口)/;

/** “…。”这是戚海生记得的师父的最后一句话: whose words they are comes right before 的. */
const LAST_WORDS =
  /^\s*(?:这|這)(?:就|便|正|也|都)?是[^。！？；“”，]{2,20}的([^。！？；“”，的]{2,8})的(?:最[后後]|第)[^。！？；“”，的]{0,4}[话話言嘱囑][。！；，]/;

/** “…！”这是村干部对记者的直言; 这是原告当庭撤诉后的一番真心表白: what anybody said is called by any noun. */
const IS_OF =
  /^\s*(?:这|這)(?:就|便|正|也|都)?是([^。！？；“”，的]{2,20}?)(?=[对對给給向在当當每平常经經日]|的)[^。！？；“”，]{0,24}的[“「]?(?![^。！？；“”，的]{0,8}(?:目标|目標|口号|口號|标语|標語|歌|诗|詩|牌|品|店|路|村))[^。！？；“”，的]{1,10}[”」]?[。！；，]/;

/** “…。”听见小区王奶奶熟悉的声音: whose voice it is. */
const HEARD =
  /^\s*(?:远远)?(?:听见|听到|聽見|聽到|传来|傳來|响起|響起)了?(?:[^。！？；“”，的]{0,8}(?:小区|社区|邻居|隔壁|楼上|楼下|对门|院里|村里|村口|门口))?([^。！？；“”，的]{2,20}?)(?:的|(?:熟悉|爽朗|响亮|響亮|清脆|稚嫩|沙哑|沙啞|焦急|急切|热情|熱情|亲切|親切|洪亮)的)(?:[^。！？；“”，的]{0,4}的)?(?:声音|聲音|喊声|喊聲|招呼声|招呼聲|嗓音|嗓门|嗓門|笑声|笑聲|叫声)/;

/** “…。”这句话，老处长岑仲文在送别会上又说了一遍。 */
const SAYS_AGAIN =
  /^\s*(?:这|這)[句番些段][话話][，,]?(?![让讓使令成是])([^。！？；“”，,]{2,30}?)(?:[又也還还]?[说說讲講念](?:了|过|過|给|給)|[常总總]?挂在|[常總总](?:[说說讲講念]))/;

export function saidEarlier({ before, people }: Surroundings, ended: boolean): Attribution | null {
  if (!ended || !/[。！？]\s*$/.test(before)) return null;
  const sentence =
    before
      .trimEnd()
      .slice(0, -1)
      .split(/[。！？!?；;”]/)
      .at(-1) ?? '';
  if (PRONOUN_SPEAKS.test(sentence)) return { person: null, pronoun: true, where: 'before' };
  const who = SPEAKS.exec(sentence.replace(/[\s　]+/g, ''))?.[1];
  const person = who === undefined ? null : personOf(`${who}说`, people);
  return person?.name || person?.role ? { person, pronoun: false, where: 'before' } : null;
}

/** 数学老师桑吉卓玛教的是复式班。“二年级写字的时候，我在中间来回跑。”: no verb of speech, at the end of a paragraph. */
export function saidAfterSubject(
  { text }: Quotation,
  { before, after, people }: Surroundings,
  ended: boolean,
): Attribution | null {
  const isLast = after.trim() === '' && /[。！？]\s*$/.test(before);
  const isSpeech = SPEAKS_OF_SELF.test(text) || text.length > LONGEST_TERM;
  if (!ended || !isLast || !isSpeech || OF_WORDS.test(lastSentence(before.trimEnd().slice(0, -1))))
    return null;
  const own = lastSentence(before.trimEnd().slice(0, -1));
  // 首演谢幕时，编剧卜晓光没有上台: a time before the person.
  const sentence = own.replace(AT_A_TIME, '').split(/[，,]/)[0] ?? '';
  const person = beginsWithSomebody(sentence, people) ? personOf(sentence, people) : null;
  return person?.name ? { person, pronoun: false, where: 'before' } : null;
}
