import { personIn, type Person } from './person';
import type { Quotation } from './quotation';
import { NOT_SAID_AFTER, NOT_SAID_BEFORE, SPEECH_VERBS } from './words.zh';

/** Who says a quotation; null where nobody is said to say it. */
export interface Attribution {
  person: Person | null;
  /** 他说, 她笑着说: somebody named before. */
  pronoun: boolean;
}

/** 有人在人群里喊: said by nobody whom the text tells. */
const NOBODY = /有人|人群|大家|众人|纷纷/;
const LONGEST_DEED = 40;
/** `笑着说：`, `告诉记者，`: the clause right before a quotation. */
const SAYS_BEFORE = new RegExp(`(?:${SPEECH_VERBS.join('|')})[^。！？；“”"]{0,14}[：:，,]\\s*$`);
/** `吴大勇说道。`, `说：`: the verb closes the clause right behind a quotation, or an object follows it. */
const SAYS_AFTER = new RegExp(
  `^([^。！？；“”"]{0,70}?)(?:${SPEECH_VERBS.join('|')})(?:[。，,：:！!；;\\s]|$|着|了|起|记者|我|大家|他|她|，)`,
);
const ENDS_SPEECH = /[。！？!?…]$|\.{3,6}$|——$/;
const ENDS_OPEN = /[，,]$/;
const SPOKEN = /[我你您咱俺呢啊吧呀嘛啦哩哟]|哪能|[！？!?]/;
const LONGEST_TERM = 12;

/** The clauses before and behind a quotation, up to the neighbouring sentences and quotations. */
export interface Surroundings {
  before: string;
  after: string;
  /** The next quotation begins right where `after` ends. */
  meetsNext: boolean;
}

/** Who says a quotation, or null where it is a name, a slogan, an inscription or a term. */
export function attributionOf(quotation: Quotation, around: Surroundings): Attribution | null {
  if (NOT_SAID_BEFORE.test(around.before)) return null;
  const ended = ENDS_SPEECH.test(quotation.text);
  const open = ENDS_OPEN.test(quotation.text);
  if (!ended && !open && quotation.text.length <= LONGEST_TERM) return null;
  return (
    saidBefore(quotation, around, ended) ??
    saidAfter(quotation, around, ended || open) ??
    saidByDeed(quotation, around, ended || open)
  );
}

/** 何春生笑着说：“…” */
function saidBefore(
  { text }: Quotation,
  { before }: Surroundings,
  ended: boolean,
): Attribution | null {
  const sentence = before.split(/[。！？!?；;]/).at(-1) ?? '';
  const says = SAYS_BEFORE.test(sentence);
  const colon = /[：:]\s*$/.test(sentence) && ended && SPOKEN.test(text);
  return says || colon ? attributed(sentence, before) : null;
}

/** “…”驻村第一书记吴大勇说道。 */
function saidAfter(
  { text }: Quotation,
  { after, before }: Surroundings,
  ended: boolean,
): Attribution | null {
  const says = SAYS_AFTER.exec(after);
  if (!says || NOT_SAID_AFTER.test(after)) return null;
  if (!ended && !SPOKEN.test(text) && text.length < 20) return null;
  return attributed(says[1] ?? '', before);
}

/** “…”第二天，田婶拉着我的手: no verb of speech, but a paragraph that opens with speech and goes on with a person. */
function saidByDeed(
  { text }: Quotation,
  { before, after, meetsNext }: Surroundings,
  ended: boolean,
): Attribution | null {
  const interrupted = meetsNext && ENDS_OPEN.test(text);
  const opens = before.trim() === '' && SPOKEN.test(text);
  if (!ended || !(opens || interrupted) || NOT_SAID_AFTER.test(after)) return null;
  const first = after.split(/[。！？!?；;]/)[0] ?? '';
  const person = first.length <= LONGEST_DEED ? personOf(first) : null;
  return person && { person, pronoun: false };
}

/** Who speaks in a clause; a pronoun, or nobody, leaves it to the sentences before. */
function attributed(clause: string, before: string): Attribution {
  const parts = clause.split(/[，,]/).filter((part) => part.trim() !== '');
  if (/^\s*[他她](?!们)/.test(parts.at(-1) ?? '')) return { person: null, pronoun: true };
  const person = personOf(clause);
  return { person, pronoun: person === null && !NOBODY.test(clause) && before.trim() !== '' };
}

/** The last part of a clause that names somebody, or the first that describes somebody. */
function personOf(clause: string): Person | null {
  const parts = clause.split(/[，,]/).filter(Boolean);
  const people = parts.map(personIn).filter((person) => person !== null);
  return people.findLast(({ name }) => name) ?? people[0] ?? null;
}
