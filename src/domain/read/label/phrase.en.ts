import { ENDS, PAST, SKIPPED, VERBS_OF_OBJECTS } from './words.en';

const LONGEST_WORDS = 7;
/** 264 people directly: the adverb tells how. */
const ADVERB =
  /^(?!family|supply|assembly|weekly|daily|monthly|early|elderly|yearly|friendly|hourly|quarterly|only|July|Italy|anomaly|ally)[a-z]{4,}ly$/;
/** 238 people year-round: when, not who. */
const WHEN =
  /^(?:today|back|again|already|ago|year-round|full-time|part-time|nationwide|worldwide|statewide|overnight|online|overall)$/i;
export const PRONOUN =
  /^(?:them|it|these|those|which|whom|this|that|respectively|each|apiece|(?:figure|amount|level|number|total)(?: that| which)?)$/i;

/** Returns the words of a noun phrase, up to a verb, a preposition or a punctuation mark. */
export function phraseOf(rest: string): string {
  const words: string[] = [];
  const all = withSecond(rest).split(' ');
  for (const [at, word] of all.entries()) {
    if (isInside(all, at, words.length)) words.push(word);
    else if (isAfter(all, at) || (words.length > 0 && isSaidOf(all, at))) break;
    else words.push(word);
    if (words.length === LONGEST_WORDS) break;
  }
  if (words.length > 0 && isCut(words, all[words.length] ?? ''))
    words.splice(0, Infinity, ...upToPlural(all));
  while (words.at(-1) === 'of' || /^(?:the|its)$/.test(words.at(-1) ?? '')) words.pop();
  return PRONOUN.test(words.join(' ')) ? '' : words.join(' ');
}

/** Whether a phrase ends before a word, wherever it begins. */
const isAfter = (all: readonly string[], at: number): boolean =>
  isDoing(all, at) || goesOnDoing(all, at) || isClause(all, at) || endsAt(all, at);
/** Whether a word tells what the words before it did, how or when. */
const isSaidOf = (all: readonly string[], at: number): boolean =>
  isPast(all[at]!) || ADVERB.test(all[at]!) || isWhen(all, at);

/** 55 severely wounded or injured people: without a noun, the phrase goes on to the first plural. */
function upToPlural(all: readonly string[]): readonly string[] {
  const last = all
    .slice(0, LONGEST_WORDS + 1)
    .findIndex((word, at) => isPlural(word) && !isPlural(all[at + 1] ?? ''));
  const phrase = all.slice(0, last + 1);
  return phrase.some((word) => STOPS.test(word)) ? [] : phrase;
}
const STOPS =
  /^(?:to|of|in|on|at|by|for|from|with|who|which|that|were|was|are|is|be|been|have|has|had|than|as|more|less|fewer|up|down|[a-z]+[,.;:)])$|\d/i;
/** Whether a phrase ends before its noun: all its words only qualify, or an adverb shows that a participle goes on. */
const isCut = (words: readonly string[], next: string): boolean =>
  words.every((word) => QUALIFIES.test(word)) ||
  (ADVERB.test(words[0]!) && isPast(next) && !isPlural(words.at(-1)!));
const QUALIFIES = /^(?:[a-z]{3,}ly|new|other|different|similar|able|free|likely|high|low)$/i;

/** work-related calls: with a hyphen, such a word is no verb. */
const isPast = (word: string): boolean => PAST.test(word) && !word.includes('-');

/** Whether a word that ends other names is inside this one. */
const isInside = (all: readonly string[], at: number, taken: number): boolean =>
  isLink(all, at, taken) || isCompound(all, at) || isLetter(all, at);

/** 247 fire related fatalities: the participle makes one word with the noun before it. */
const isCompound = (all: readonly string[], at: number): boolean =>
  at > 0 &&
  ((all[at] === 'related' && /^[A-Za-z]{3,}$/.test(all[at + 1] ?? '')) ||
    (/^(?:related|based|funded|owned|led)$/.test(all[at]!) &&
      /^[a-z-]+s$/.test(all[at + 1] ?? '')) ||
    isPoliceRecorded(all, at) ||
    (/^(?:follow|start|pop|lock|pick)$/.test(all[at - 1]!) &&
      /^(?:up|down)$/.test(all[at]!) &&
      isPlural(all[at + 1] ?? '')) ||
    (all[at] === 'added' && all[at - 1] === 'value') ||
    isPlan(all, at));
/** a fall in police recorded violence */
const isPoliceRecorded = (all: readonly string[], at: number): boolean =>
  all[at] === 'recorded' && /^police$/i.test(all[at - 1]!);
/** an improvement plan would start. But 12 schools plan to open. */
const isPlan = (all: readonly string[], at: number): boolean =>
  /^plans?$/.test(all[at]!) && all[at + 1] !== 'to' && !all[at - 1]!.endsWith('s');
/** category A calls: the letter is part of the name. */
const isLetter = (all: readonly string[], at: number): boolean =>
  at > 0 &&
  /^[A-Z]$/.test(all[at]!) &&
  /^(?:category|class|grade|group|type|level|vitamin|hepatitis|schedule|band|part)$/i.test(
    all[at - 1]!,
  );
/** students selecting these courses */
const isDoing = (all: readonly string[], at: number): boolean =>
  at > 0 &&
  all[at]!.endsWith('ing') &&
  /^(?:these|those|the|this|their|our|its|an?)$/.test(all[at + 1] ?? '');

/** calls relating to it, children living here: after a plural, a form in -ing tells what they do. But sports training sessions. */
const goesOnDoing = (all: readonly string[], at: number): boolean =>
  at > 0 &&
  (all[at]!.endsWith('ing') || THEY.test(all[at]!)) &&
  isPlural(all[at - 1]!) &&
  !isPlural(all[at + 1] ?? '');

/** 40 million Americans eat here: after a plural, these words are verbs. */
const THEY =
  /^(?:eat|need|want|use|visit|face|receive|rely|access|struggle|benefit|suffer|work|volunteer|support|depend|choose|buy|pay|earn|enjoy|report|return|remain|include)$/;

/** the 362,000 passengers Massport had forecast: a clause without its pronoun begins. */
const isClause = (all: readonly string[], at: number): boolean =>
  at > 0 &&
  /^(?:[A-Z][a-z]+|we|it|they)$/.test(all[at]!) &&
  all[at - 1]!.endsWith('s') &&
  /^(?:had|has|have|was|is|expects|forecast)$/.test(all[at + 1] ?? '');

const endsAt = (all: readonly string[], at: number): boolean =>
  (ENDS.test(all[at]!) && !isOperating(all, at)) ||
  (/^\W*\d|^[–—-]$/.test(all[at]!) && !isEmergency(all, at)) ||
  (at > 0 && all[at] === 'other' && all[at + 1] === 'than') ||
  all[at] === '';

/** operating days: at the beginning of a name the form in -ing is part of it. */
const isOperating = (all: readonly string[], at: number): boolean =>
  at === 0 && all[0]!.endsWith('ing') && OF_COSTS.test(all[1] ?? '');

/** 999 calls: the number that is dialled is a name. */
const isEmergency = (all: readonly string[], at: number): boolean =>
  /^(?:999|911|111|112)$/.test(all[at]!) && /^(?:calls?|callers?)$/.test(all[at + 1] ?? '');

const isWhen = (all: readonly string[], at: number): boolean =>
  WHEN.test(all[at]!) && !/^[a-z-]+s$/.test(all[at + 1] ?? '');

/** Whether a word joins two parts of a name: cases of first instance, primary and secondary schools. */
const isLink = (all: readonly string[], at: number, taken: number): boolean =>
  (taken > 0 && all[at] === 'of') ||
  (taken > 0 && all[at] === 'in' && /^(?:wills|kind)$/.test(all[at + 1] ?? '')) ||
  (all[at] === 'and' && (joinsAdjectives(all, at) || joinsPlurals(all, at)));

/** A word of a name that is no plural: it needs the noun after it. */
const needsNoun = (word: string): boolean =>
  /^[a-z-]+[^s]$/.test(word) && !UNCHANGED.test(word) && !PAST.test(word) && !ENDS.test(word);
/** Nouns whose plural has no s. */
const UNCHANGED =
  /(?:men|people|children|staff|sheep|fish|aircraft|personnel|police|crew|cattle|teu|data)$/;

/** 14,320 safe and well visits: both words before the noun belong to it. 250 boys and young men are two things. */
const joinsAdjectives = (words: readonly string[], at: number): boolean =>
  at === 1 &&
  (isTitled(words) || [words[0]!, words[2] ?? ''].every(needsNoun)) &&
  [words[3] ?? '', needsNoun(words[3] ?? '') ? (words[4] ?? '') : ''].some((word) =>
    /^(?:[A-Za-z][a-z-]+s|income|spending|expenditure|funding|staff)$/.test(word),
  );

/** 8,443 Safe and Well Visits */
const isTitled = (words: readonly string[]): boolean =>
  [0, 2, 3].every((at) => /^[A-Z][a-z]+$/.test(words[at] ?? '')) && !isPlural(words[0]!);

/** 12,650 cats and dogs were neutered: the number counts both. */
const joinsPlurals = (words: readonly string[], at: number): boolean =>
  at >= 1 &&
  at <= 2 &&
  [words[at - 1]!, words[at + 1] ?? ''].every(isPlural) &&
  (!words[at + 2] ||
    ENDS.test(words[at + 2]!) ||
    PAST.test(words[at + 2]!) ||
    ADVERB.test(words[at + 2]!));
const isPlural = (word: string): boolean =>
  (/^[A-Za-z][a-z-]+[^su]s$/.test(word) && !PAST.test(word)) ||
  /^(?:children|people|women|men)$/.test(word);

/** 338 wholetime and 291 on-call firefighters: the noun after the second number belongs to both. */
const SECOND =
  /^([a-z-]+) and (?:about |nearly |over |some )?[\d,]+ [a-z-]+ ((?:[a-z]+s|staff|people|children))\b/;
/** 247,000 hectares of land and 350 houses: such a noun is whole. */
const MASS =
  /^(?:land|water|waste|coastline|woodland|farmland|grassland|heathland|forest|litter|paper|food|road|track|towpath|river|canal|housing|equipment|furniture|timber|steel|coal|oil|gas|power|energy)$/;
function withSecond(rest: string): string {
  const [, own, noun] = SECOND.exec(rest) ?? [];
  return own && needsNoun(own) && !MASS.test(own) ? `${own} ${noun}` : rest;
}

/** Lost supply for an average of: the kind of number is not part of the name. */
const isTail = (words: readonly string[]): boolean =>
  SKIPPED.test(words.at(-1)!) ||
  (/^(?:average|mean|median)$/i.test(words.at(-1)!) && /^an?$/i.test(words.at(-2) ?? ''));

/** Operating costs, living costs: at the beginning of a name the form in -ing is part of it. */
const isEnd = ([first = '', ...others]: readonly string[]): boolean =>
  ENDS.test(first) &&
  !(/^near$/i.test(first) && /^miss/.test(others[0] ?? '')) &&
  !(OF_COSTS.test(others[0] ?? '') && first.endsWith('ing'));
const OF_COSTS =
  /^(?:costs?|expenses?|profits?|surplus|deficit|loss|income|margin|result|expenditure|cash|lines?|days?|hours?|theatres?|conditions?|standards?|allowances?|wage)$/i;

/** 75 per cent of incidents within eight minutes */
const PER_CENT_OF = /^(?:per )?cent of (?:the |our )?/i;
/** Returns the noun phrase before the verb that precedes a figure, without articles. */
export function subjectOf(ahead: string): string {
  const words = ahead.replace(PER_CENT_OF, '').trim().split(' ').filter(Boolean);
  while (words.length > 1 && (isTail(words) || PAST.test(words.at(-1)!))) words.pop();
  if (words.length === 1 && (SKIPPED.test(words[0]!) || PAST.test(words[0]!))) words.pop();
  const phrase = words.slice(-LONGEST_WORDS);
  while (phrase.length > 0 && (SKIPPED.test(phrase[0]!) || isEnd(phrase))) phrase.shift();
  return named(phrase);
}

/** Returns the name in the words before a verb. Empty if they hold a number. */
function named(phrase: readonly string[]): string {
  const [first = '', second] = phrase;
  // from eight to 17, seven met: a number is no name.
  if (/^(?:better|worse|higher|lower|more|less)$/i.test(first) && second === 'than') return '';
  const isNumber = NUMBER.test(first) && (second === undefined || PAST.test(second));
  if (isNumber || phrase.some((word) => /\d/.test(word))) return '';
  // They accessed their accounts: what was done to what is counted.
  const isDeed = PAST.test(first) && /^(?:their|our|its|the|his|her)$/.test(second ?? '');
  return objectIn(isDeed ? phrase.slice(2) : phrase);
}

/** Cosley Zoo set a new attendance record: what comes after such a verb is measured, not who has it. */
const VERB = new RegExp(`^(?:${VERBS_OF_OBJECTS})$`);
/** Bulk cargoes remain impacted */
const STATE =
  /^(?:remains?|remained|continues?|continued|faced|faces|suffers|looks?|seems?|appears?)$/;
const NOT_OBJECT = /^(?:new|record|largest|highest|lowest|biggest|strong|both|all|each)$/i;
function objectIn(phrase: readonly string[]): string {
  const state = phrase.findIndex((word, nth) => nth > 0 && STATE.test(word));
  if (state > 0) return phrase.slice(0, state).join(' ');
  const at = phrase.findLastIndex((word) => VERB.test(word));
  const object = phrase.slice(at + 1);
  while (object.length > 1 && (SKIPPED.test(object[0]!) || NOT_OBJECT.test(object[0]!)))
    object.shift();
  const isMove = object.length === 0 || MOVE.test(object.at(-1)!);
  return at < 1 ? phrase.join(' ') : (isMove ? phrase.slice(0, at) : object).join(' ');
}
const MOVE =
  /^(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|change)s?$/i;

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
