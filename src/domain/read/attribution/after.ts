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
const SPEAKING_OF = /^[\s　]*(?:说|谈|提|聊|讲|忆|回忆)(?:起|到|及)[^，,“”]{1,16}[，,]/;
/** 揉捻机启动的那一刻，七岁的观众林小乐仰头看着妈妈: a time or a place before the person. */
export const AT_A_TIME =
  /^[^，,“”]{2,20}(?:[时后前里中上下]|时|后|里|一刻|那天|当天|之际|期间|结束|散场|[一后]晚|[早晚]上|清晨|凌晨|傍晚|深夜|夜里|午后|第[一二三四五六七八九十]天|首日|当晚)[，,]/;

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
const MANY = /^(?:许多|很多|不少|多[位名个]|大家|广大|全体|众多|[几数])|们$/;
const POINTS_BACK =
  /^\s*(?:作者|(?:写|说|讲|喊|问|留|发)(?:下|出|出来)?(?:这|此|那)?(?:几|些|句|番|段|条|首|封)?(?:话|文字|留言|信|诗|评论|短信)?的人?|留言者|发言者|说话者|来信者)[，,]?(?:正|就|便)?是([^。！？；“”]{2,40})(?=[。！？；]|$)/;
const IS_HIS =
  /^\s*(?:这(?:句话|番话|些话|段话)?|[^。！？；“”，]{0,10}[一几][句番段席]话[，,]?)(?:却|也|正|更|恰恰)?(?:是|出自|道出了|说出了|反映了|折射出了?|表达了)([^。！？；“”，的]{2,30})(?:的|之)(?:真实|内心|共同)?(?:心声|心里话|口头禅|真心话|心愿|感受|感言|期盼|期待|座右铭|回答|原话|体会|肺腑之言|切身体会|由衷感慨|口)/;

/** “…。”这是戚海生记得的师父的最后一句话: whose words they are comes right before 的. */
const LAST_WORDS =
  /^\s*这(?:就|便|正|也|都)?是[^。！？；“”，]{2,20}的([^。！？；“”，的]{2,8})的(?:最后|第)[^。！？；“”，的]{0,4}[话言嘱][。！；，]/;

/** “…！”这是村干部对记者的直言; 这是原告当庭撤诉后的一番真心表白: what anybody said is called by any noun. */
const IS_OF =
  /^\s*这(?:就|便|正|也|都)?是([^。！？；“”，的]{2,20}?)(?=[对给向在当每平常经日]|的)[^。！？；“”，]{0,24}的[“「]?(?![^。！？；“”，的]{0,8}(?:目标|口号|标语|歌|诗|牌|品|店|路|村))[^。！？；“”，的]{1,10}[”」]?[。！；，]/;

/** “…。”听见小区王奶奶熟悉的声音: whose voice it is. */
const HEARD =
  /^\s*(?:远远)?(?:听见|听到|传来|响起)了?(?:[^。！？；“”，的]{0,8}(?:小区|社区|邻居|隔壁|楼上|楼下|对门|院里|村里|村口|门口))?([^。！？；“”，的]{2,20}?)(?:的|(?:熟悉|爽朗|响亮|清脆|稚嫩|沙哑|焦急|急切|热情|亲切|洪亮)的)(?:[^。！？；“”，的]{0,4}的)?(?:声音|喊声|招呼声|嗓音|嗓门|笑声|叫声)/;

/** “…。”这句话，老处长岑仲文在送别会上又说了一遍。 */
const SAYS_AGAIN =
  /^\s*这[句番些段]话[，,]?(?![让使令成是])([^。！？；“”，,]{2,30}?)(?:[又也还]?[说讲念](?:了|过|给)|[常总]?挂在|[常总](?:[说讲念]))/;

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
