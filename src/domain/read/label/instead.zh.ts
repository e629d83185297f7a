import { aheadOf, type Words } from './around.zh';
import { matterOf, subjectBefore } from './risen.zh';
import { trimmed } from './trimmed.zh';

/** Words that say how, when or against what, but not what: 相对2017年下降609宗, 按年轻微增加25宗, 更可进一步缩短至22天. */
const SAYS_NOTHING =
  /^(?:[两二三]者|相对|相比|相较|按[年月季]|轻微|略微|进一步|更|可|能够?|已|获得?|仍|须|会|将|达|每[月年日]|改善|数字|数目|主要|特别|当|总|预估|预料|估计|料|来到|至|并|或|中|内|外|里|高出|多出|少了|多了)+$/;
const RATE = /[增降]幅$/;

/**
 * Returns the label, or if its words say nothing, what the words further back say: the topic (消防拯救工作方面，去年共有1,493宗), the
 * figure before of the same kind, or the subject of the clause before (舉債數逐年下降，2021年將可降至99億元).
 */
export function orInstead(label: string, words: Words): string {
  const { figure, before } = words;
  const rate = RATE.exec(label)?.[0] ?? '';
  const bare = label.replace(RATE, '');
  if (bare !== '' && !SAYS_NOTHING.test(bare)) return label;
  const ahead = aheadOf(words);
  const topic = matterOf(ahead);
  if (topic) return `${topic}${rate}`;
  const last = before?.label.replace(RATE, '') ?? '';
  if (last && (rate || before?.quantity.unit === figure.unit)) return `${last}${rate}`;
  const subject = trimmed(subjectBefore(ahead));
  return subject.length > 1 ? `${subject}${rate}` : label;
}
