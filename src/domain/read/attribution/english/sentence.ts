import type { Person } from '../../person';
import { matchesOf } from '../../../matches';
import {
  AGED,
  NAME,
  NO_ROLE_AFTER,
  NOT_PERSON,
  OFFICE,
  ROLE,
  TITLES,
  VERBS,
  WORDS_OF,
} from './words';

const NAMES = new RegExp(`(?<![\\p{L}\\d’'-])${NAME}`, 'gu');
/** Among them was Shanelle, a mother of three: the verb comes before the one of whom the sentence tells. */
const INVERTED = new RegExp(
  `^(?:Among|Amongst|Beside|Behind|Next to|Near|With|Opposite|At the [a-z]{3,10} of) [^.,;“”"]{2,40}? (?:is|was|sat|sits|stood|stands|came) ${NAME}(?:, ([^.,;:“”"]{3,80}))?(?=[.,])`,
  'u',
);
/** Words with capitals at the beginning of a sentence, before a name. */
const STARTS =
  /^(?:Ask|Meet|For|To|As|When|While|After|Before|Since|Because|If|Though|Although|But|And|So|Then|Now|Yet|Still|Even|Like|With|Without|In|On|At|By|From|The|Our|Its|One|An?|His|Her|Their|This|That|These|Those|Today|Here|There|Instead|Later|However|Meanwhile|Eventually|Finally|Afterwards|Once|Next|Elsewhere),? /;
/** Of these, the words after which the subject follows. */
const OPENS =
  /^(?:Ask|Meet|For|To|As|When|While|But|And|So|Then|Now|Yet|Still|Even|Today|Here|There|Since|Instead|Later|However|Meanwhile|Eventually|Finally|Afterwards|Once|Next|Elsewhere),? /;
/** Who a sentence is about comes first, at most after an adverbial: After the flood, our baker Ana Ruiz. */
const LEAD =
  /^(?:[^,:;“”"]{2,80}, )?(?:(?:for|according to|in the words of|ask|as for|but|and|then|so|like|to|with) )?(?:(?:our|the|one|an?|its|his|her|their|former|retired) )?(?<role>(?:[\p{L}\d’'-]{2,20},? ){0,5})$/iu;
/** Words that are in no role: the name after them is no subject. */
const NO_ROLE =
  /(?:^|[ ,])(?:i|we|he|she|they|you|it|there|who|which|that|this|is|was|were|has|had|have|in|at|on|to|with|from|by|about|near|thanks?|met|meet|and|or)(?: [^,]*)?$|(?<!\bof)(?:^|[ ,])(?:[a-z]+ing|[a-z]+ed|[a-z]+[^s\W]s)$/i;
/** A sentence about words of somebody else. */
const OF_OTHERS =
  /\b(?:card|sign|banner|poster|song|motto|slogan|(?<=[a-z] )reads?|(?<=[a-z] )reading|called|titled|entitled|chant(?:ed|ing)?|sang|proverb|saying|label(?:led|ed)?|nickname[d]?|book|poem|film|exhibition|campaign|programme|program)\b/i;
/** ’s verdict on the audit was brief */
const OWN_WORDS = new RegExp(`^ (?:[a-z-]{2,14} ){0,2}${WORDS_OF}\\b`, 'u');
const IN_ROLE = new RegExp(
  `^, (?!(?:I|he|she|it|we|you|they) |${NO_ROLE_AFTER})${ROLE},(?= )`,
  'u',
);

/** A verb, a role, or the end of: According to workshop manager Ottilie Baum, */
const GOES_ON = /^,? \p{Ll}|^, |^,$/u;

/**
 * Returns the person whom a sentence is about: the first, if no other person is beside it. Null if that is not sure. `isTold`: he said
 * tells that a person speaks, so that a poster in the sentence does not.
 */
export function subjectOf(sentence: string, isTold = false): Person | null {
  const text = sentence.trim();
  // ` said Zhou Liang. `: the end of a sentence that a quotation began.
  if (/^\p{Ll}/u.test(text) || (!isTold && OF_OTHERS.test(text))) return null;
  const [, later, whom = null] = INVERTED.exec(text) ?? [];
  if (later && !NOT_PERSON.test(later)) return { name: later.replace(TITLES, ''), role: whom };
  const [first] = matchesOf(text, NAMES).flatMap(
    ({ 0: run, index }) => candidate(text, run, index) ?? [],
  );
  return first ?? null;
}

function candidate(text: string, run: string, index: number): Person | null {
  const start = index === 0 ? (STARTS.exec(run)?.[0] ?? '') : '';
  const { name, office, isOwner } = partsOf(run.slice(start.length));
  const words = roleIn(text.slice(0, index) + start.replace(OPENS, ''));
  if (words === null || NOT_PERSON.test(name) || / and /.test(name)) return null;
  const rest = text.slice(index + run.length);
  if (!(isOwner ? OWN_WORDS : GOES_ON).test(rest)) return null;
  const role = IN_ROLE.exec(rest)?.[1] ?? office ?? noneIfEmpty(words);
  const isKnown =
    office !== null || words !== '' || isSomebody(name, run.slice(start.length), rest);
  return isKnown ? { name, role } : null;
}

/** A single word with a capital may be anything: a month, a town. Mrs Thackray, OSHA’s, and Amira, who came in October, may not. */
const isSomebody = (name: string, run: string, rest: string): boolean =>
  name.includes(' ') ||
  /^, who /.test(rest) ||
  AGED.test(run) ||
  TITLES.test(run) ||
  /^\p{Lu}{2,6}[’']s$/u.test(run);

const noneIfEmpty = (words: string): string | null => (words === '' ? null : words);

/** Treasurer Abel Okonjo’s: the office, the name, and whether something is his. */
function partsOf(run: string) {
  const own = run.replace(AGED, '').replace(TITLES, '');
  const printed = own.replace(OFFICE, '').replace(/\.$/, '');
  const name = printed.replace(/[’']s$/, '');
  const office = OFFICE.exec(own)?.[1]?.trim() ?? null;
  return { name, office, isOwner: printed !== name };
}

/** Returns the role between the beginning of a sentence and the name. Null if the name is not its subject. */
function roleIn(lead: string): string | null {
  const words = LEAD.exec(lead)?.groups?.role?.trim().replace(/,$/, '');
  return words === undefined || NO_ROLE.test(words) ? null : words;
}

const TITLED = /\b(Dr|Mr|Mrs|Ms|Prof|St)\. /g;
/** How far back a pronoun may refer. */
const FARTHEST = 400;

/** Returns the last sentences of a text, the nearest first. */
export const sentencesBefore = (text: string): string[] =>
  text
    .slice(-FARTHEST)
    .replace(TITLED, '$1 ')
    .trim()
    .split(/(?<=[.!?][”"’]?)\s+(?=[\p{Lu}“"‘])/u)
    .reverse();

/** She still grins; Her last assembly was three sentences long: but not Her mother was proud. */
const PRONOUN = new RegExp(
  `^(?:And |But |Then |So |Now |Today |Still )?(?:(?:[Hh]e|[Ss]he|[Tt]hey)\\b|(?:His|Her|Their) (?:[a-z-]{2,14} ){0,2}${WORDS_OF}\\b)`,
);

/** Asked why he had not missed one, he shrugged: */
const PRONOUN_ENDS = /, (?:he|she|they) (?:[a-z]+ly )?[a-z]{2,14}(?:ed|s)(?: [^,:]{1,30})?[:,]$/;
const NEAR_END = 80;

const QUESTION =
  /^\s*(?:Why|How|And now|So why|What now|The reason|The secret|Her secret|His secret)(?: [a-z]+){0,2}\?\s*$/;
/** Goodrick said volunteers are at the heart: the last person of a sentence of whom it tells that he says something. */
const SAYING = new RegExp(`(?:^|, |[.!?] )${NAME} ${VERBS}\\b`, 'u');

const NO_NAME =
  /^(?:I|We|You|He|She|It|They|This|That|Who|Some|Many|Most|All|Both|Others?|People|Everyone|Nobody)$/;

/** Returns the person of whom a sentence says that he says something. */
export function tellerIn(sentence: string): Person | null {
  const name = SAYING.exec(sentence)?.[1]?.replace(TITLES, '').replace(AGED, '');
  const isName = name && !NOT_PERSON.test(name) && !STARTS.test(`${name} `);
  return isName && !NO_NAME.test(name) ? { name, role: null } : null;
}

/** Returns the person of the nearest sentence: he, she and they mean the subject of the sentence before. */
export function spokenOf(sentences: readonly string[], isTold = false): Person | null {
  const [first, ...rest] = sentences;
  // Why? “Because the computer never asks.”
  const [nearest, ...others] = first !== undefined && QUESTION.test(first) ? rest : sentences;
  if (nearest === undefined) return null;
  const own = subjectOf(nearest, isTold);
  const isPronoun = PRONOUN.test(nearest) || PRONOUN_ENDS.test(nearest.slice(-NEAR_END));
  return own ?? (isPronoun ? spokenOf(others, isTold) : null);
}

/** The charity is chaired by Birkenhead MP Frank Field: the only person of a sentence, whatever he does in it. */
export function onlyOneIn(sentence: string): Person | null {
  const names = matchesOf(sentence, NAMES)
    .map(({ 0: run }) => partsOf(run.replace(BEFORE_NAME, '')).name)
    .filter(
      (name) => name.includes(' ') && !NOT_PERSON.test(name) && !/^(?:The|Our|Its) /.test(name),
    );
  return names.length === 1 ? { name: names[0]!, role: null } : null;
}
const BEFORE_NAME = /^.*\b(?:MP|MEP|MSP|MS|CEO|GP|QC|KC)\s(?=\p{Lu})/u;

/** “…” That is how Parveen Sandhu describes the front seat. “…” The words are Ana Ruiz’s. */
const POINTS_BACK = new RegExp(
  `^\\s*(?:That|This|It|So|Such|Those|These|The)\\b[^.!?“”",]{0,40}?\\b(?:how|what|of|says|said|(?:are|were|is|was)(?! how| what)) (?<office>(?:our |the )?(?:[a-z][a-z’'-]{1,20} ){0,4})${NAME}(?:, ${ROLE},)?(?= (?:describe[sd]?|put|puts|explain|remember|recall|sum|see|think|feel|answer|say|said|call)|[’']s|\\.|$)`,
  'u',
);

/** Returns the person to whom the sentence after a quotation gives it. */
export function namedAfterwards(next: string): Person | null {
  const found = POINTS_BACK.exec(next);
  const name = found?.[2]?.replace(TITLES, '').replace(/[’']s$|\.$/, '');
  if (!found || !name || NOT_PERSON.test(name) || !name.includes(' ')) return null;
  const office = found.groups!.office!.trim().replace(/^(?:our|the) /, '');
  return { name: name.replace(OFFICE, ''), role: found[3] ?? (office || null) };
}

/** “…” Longtime member Trudy Vander isn’t exaggerating. Returns the subject of the sentence after a quotation. */
export const subjectAfterwards = (next: string): Person | null =>
  subjectOf(/^\s+(\p{Lu}[^.!?“”"]{8,160}[.!?])(?=\s|$)/u.exec(next)?.[1] ?? '');
