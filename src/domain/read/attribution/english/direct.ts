import type { Person } from '../../person';
import type { Attribution } from '../person-of';
import {
  AGED,
  BODY,
  IS_NAME,
  NAME,
  NO_ROLE_AFTER,
  OFFICE,
  PRONOUN,
  ROLE,
  TITLES,
  VERBS,
  WORD,
  WORDS_OF,
} from './words';

/** “…,” grinned Maria Lopez; “…,” Maria Lopez grinned: any verb, because the comma inside the marks shows that a clause with the speaker follows. */
const DEED = '\\p{Ll}{2,14}(?:ed|s)';

/** said Zhou Liang, head of the health bureau; said trust chair Zhou Liang. */
const AFTER = new RegExp(
  `^\\s*,?\\s*${VERBS}\\s+(?<office>(?:(?:Year|Grade) \\d{1,2} |\\p{Lu}[a-z]{2,14} )?(?:(?!(?:and|de|da|di|van|von|der|den|bin|al|el) )${WORD} ){1,4})?${NAME}(?:,\\s*${ROLE})?`,
  'u',
);
/** said our site manager, Winston Gayle */
const AFTER_ROLE = new RegExp(
  `^\\s*,?\\s*${VERBS}\\s+(?:(?:our|the|its|their|an?|one)\\s)((?:${WORD} ){0,4}${WORD}),\\s*${NAME}(?=[,.;]|$)`,
  'u',
);
/** “…,” its manager, Helen Tarn, wrote to us. */
const ROLE_FIRST = new RegExp(
  `^\\s*,?\\s*(?:our|the|its|their|his|her)\\s((?:${WORD} ){0,4}${WORD}),\\s*${NAME},\\s+${VERBS}\\b`,
  'u',
);
/** Zhou Liang, head of the health bureau, said; ward sister Ngozi Eze told us. */
const NAME_FIRST = new RegExp(
  `^\\s*,?\\s*(?:our\\s)?(?<office>(?:(?!(?:he|she|they|and|but)\\s)${WORD} ){1,4})?${NAME}(?:,\\s*${ROLE},)?\\s+${VERBS}\\b`,
  'u',
);
/** Dr James Okafor, chair of the trustees, said: */
const BEFORE = new RegExp(
  `(?:^|[.!?]\\s+|\\s)${NAME}(?:,\\s*${ROLE},)?,?\\s+${VERBS}(?:(?:\\s[^.“”"]{1,80})?[:,]| that)\\s*$`,
  'u',
);
/** Al Petrakis, who has run the pit since 1988 and who says only this: */
const WHO_SAYS = new RegExp(
  `(?:^|\\s)${NAME}, who [^.!?“”"]{0,120}\\b${VERBS}\\b[^.!?“”"]{0,40}[:,]\\s*$`,
  'u',
);
/** wrote one parent, said one mother at Oak Hill, said the county health department: nobody is named. */
const BY_ROLE = new RegExp(
  `^\\s*,?\\s*${VERBS} ((?:(?:one|a|an|another|our) |the (?!next|following|day|same|other))(?:${WORD} ?){1,4}?)(?= ?[.,;]|$| (?:at|from|in|on|who|whose|with) )`,
  'u',
);
/** “…,” as one applicant put it; “…,” is the verdict of bar manager Lucho Ferreira */
const AS_ROLE = new RegExp(
  `^\\s*,?\\s*as ((?:one|a|an|another|our|the) (?:${WORD} ?){1,4}?) ${VERBS}\\b`,
  'u',
);
/** “…,” one widow wrote. */
const ROLE_SAYS = new RegExp(
  `^\\s*,?\\s*((?:one|a|an|another|our|the|my|his|her) (?:${WORD} ?){1,4}?) ${VERBS}\\b`,
  'u',
);
const WORD_OF = new RegExp(
  `^\\s*,?\\s*(?:is|was) the ${WORDS_OF} of (?:our |the )?(?<office>(?:${WORD} ){0,4})${NAME}(?:,\\s*${ROLE})?`,
  'u',
);
/** As one eight-year-old put it: */
const ROLE_BEFORE = new RegExp(
  `(?:^|[.!?]\\s+)(?:[Aa]s )?((?:[Oo]ne|An?|Another|Our|a|an|another|our) (?:${WORD} ?){1,4}?)(?:,? (?:at|from|in|on|who|of) [^.“”"]{2,60}?,?)? ?${VERBS}(?:(?: [^.“”"]{1,30})?[:,]| that)\\s*$`,
  'u',
);
/** Her grandmother, standing behind her, mouths: any verb, because the colon shows that she speaks. */
const KIN_BEFORE =
  /(?:^|[.!?]\s+)((?:[Hh]is|[Hh]er|[Tt]heir|My|Our) (?:[a-z]+ )?(?:mother|father|mum|mom|dad|grandmother|grandfather|gran|nan|grandad|husband|wife|partner|son|daughter|sister|brother|aunt|uncle|cousin|neighbour|neighbor|friend|colleague|teacher|carer|boss))(?:, [^.“”"]{2,60},)? (?!(?:was|is|has|had|were|will|would|can|could)\b)[a-z]{2,14}[^.“”"]{0,40}:\s*$/u;
/** Here is one, from a nurse on Ward 6: */
const LETTER_FROM = new RegExp(
  `\\bfrom ((?:an?|one|our|another) (?:${WORD} ){0,3}${WORD}(?: (?:on|at|in|of|from) [^.,:;“”"]{2,30})?):\\s*$`,
  'u',
);
/** Every item, according to Mark Tiller, “is one …”; in the words of our treasurer, Elspeth Munro: */
const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Ii]n the words of) (?:our |the |its )?(?<office>(?:${WORD},? ){0,4})${NAME}(?:,\\s*${ROLE})?[,:]?\\s*$`,
  'u',
);
/** The county health department, which inspected our kitchens, concluded: */
const BODY_BEFORE = new RegExp(
  `(?:^|[.!?]\\s+)(?:The|Our|Its|Their) ((?:${WORD} ){0,4}${BODY})(?:,? (?:at|from|in|on|who|which|of|that) [^.“”"]{2,60}?,?)? ${VERBS}(?: [^.“”"]{1,40})?[:,]\\s*$`,
  'u',
);
const PRONOUN_AFTER = new RegExp(`^\\s*,?\\s*(?:${PRONOUN} ${VERBS}|${VERBS} ${PRONOUN})\\b`, 'iu');
/** “…,” he insists: any verb after a comma inside the marks. */
const PRONOUN_DEED = new RegExp(`^\\s*${PRONOUN} ${DEED}\\b`, 'u');
const PRONOUN_BEFORE = new RegExp(`\\b${PRONOUN} ${VERBS}[^.“”"]{0,40}[:,]\\s*$`, 'iu');
/** The comment most often repeated was “…” Nobody is named. */
const COMMENT = new RegExp(
  `\\b(?:comment|complaint|request|answer|message|note|letter|report|inspection|assessment|survey|reply|respons|question|wish|suggestion)(?:s|es?)?\\b[^.!?“”":]{0,80}\\b(?:was|is|were|reads?|ran|said|says|came back|ends|ended|begins|began|closes|closed|concludes|concluded|noted|notes|stated|found|asked|asks|contained|contains)(?: [^.!?“”":]{0,40}:|[:,]?)\\s*$|(?:^|[.!?] )(?:One|Another|Someone|Somebody) (?:said|wrote|says|writes|reads|read)(?:,[^.!?“”":]{2,40},|[:,])?\\s*$`,
  'u',
);
const AFTER_DEED = new RegExp(
  `^\\s*${DEED} (?<office>(?:${WORD} ){1,4})?${NAME}(?:,\\s*${ROLE})?`,
  'u',
);
const DEED_FIRST = new RegExp(
  `^\\s*(?<office>(?:(?!(?:he|she|they|and|but|in|at|for|with|when|as|while|by|on|from|of|to|after|before)\\s)${WORD} ){1,4})?${NAME}(?:,\\s*${ROLE},)?\\s+${DEED}\\b`,
  'u',
);

/** Returns the speaker whom the words right after a quotation name. `isOpen`: the quotation ends in a comma. */
export function saidAfterwards(next: string, isOpen: boolean): Attribution | null {
  const [, office = null, named] = AFTER_ROLE.exec(next) ?? ROLE_FIRST.exec(next) ?? [];
  if (named) return saidBy(named, office);
  const unnamed = roleIn([BY_ROLE, AS_ROLE, ROLE_SAYS], next);
  if (unnamed) return { person: unnamed, pronoun: false, where: 'after' };
  const found = WORD_OF.exec(next) ?? AFTER.exec(next) ?? NAME_FIRST.exec(next);
  if (found) return said(found, 'after');
  const deed = isOpen ? (AFTER_DEED.exec(next) ?? DEED_FIRST.exec(next)) : null;
  return deed && said(deed, 'after');
}

/** Returns the speaker whom a verb of speech right before a quotation names. */
export function saidAhead(near: string): Attribution | null {
  const ahead = BEFORE.exec(near) ?? WHO_SAYS.exec(near);
  // One social worker from Flintshire County Council states that: the name is the place of somebody.
  const isPlace =
    ahead !== null && /\b(?:from|at|of|in|for|with)$/.test(near.slice(0, ahead.index).trimEnd());
  if (ahead && !isPlace) return said(ahead, 'before');
  const source = ACCORDING.exec(near);
  if (source) return said(source, 'before');
  const introduced = roleIn([ROLE_BEFORE, KIN_BEFORE, BODY_BEFORE, LETTER_FROM], near);
  return introduced && { person: introduced, pronoun: false, where: 'before' };
}

/** he said; she told us: */
export const saysPronoun = (near: string, next: string, isOpen: boolean): boolean =>
  PRONOUN_AFTER.test(next) || PRONOUN_BEFORE.test(near) || (isOpen && PRONOUN_DEED.test(next));

/** Whether the words are a comment or a letter of somebody without a name. */
export const isComment = (near: string): boolean => COMMENT.test(near);

/** Returns the first person without a name whom one of the patterns finds. */
function roleIn(forms: readonly RegExp[], text: string): Person | null {
  const role = forms.map((form) => form.exec(text)?.[1]?.trim()).find(Boolean);
  return role ? { name: null, role } : null;
}

const saidBy = (name: string, role: string | null): Attribution => ({
  person: { name: name.replace(TITLES, '').replace(/(?<=[a-z]{2})\.$/, ''), role },
  ...{ pronoun: false, where: 'after' as const },
});

/** As Mrs Thackray remarked: */
const AS =
  /^(?:As|And|But|When|While|Then|So|Or|Instead|Later|Today|Now|However|Meanwhile|Eventually|Finally|Afterwards|Still|Yet|Once|Next|Here|There|Elsewhere),? (?=\p{Lu})/u;

const noRole = (role: string | undefined): string | undefined =>
  role !== undefined && IS_DEED.test(role) ? undefined : role;
const IS_DEED = new RegExp(`^${NO_ROLE_AFTER}`);

/** Salvation Army Capt. Lorie Hunter: a rank with its body before the name. */
const RANK =
  /^(?:[\p{L}’'-]{1,20} ){0,4}(?:Capt|Lt|Sgt|Cpl|Maj|Col|Gen|Rev|Fr|Insp|Supt|Sen|Rep|Gov)\. (?=\p{Lu})/u;

const said = ({ 1: first, groups, ...found }: RegExpExecArray, where: 'after' | 'before') => {
  const [name, role] = groups && 'office' in groups ? [found[2], found[3]] : [first, found[2]];
  // A full stop after a name ends the sentence. After a single letter it belongs to the name.
  const printed = (name ?? '')
    .replace(AS, '')
    .replace(AGED, '')
    .replace(TITLES, '')
    .replace(/(?<=[a-z]{2})\.$/, '');
  const office = groups?.office ?? OFFICE.exec(printed)?.[1] ?? RANK.exec(printed)?.[0].trim();
  // The Ombudsman, Dr Ingrid Falk, found: the office may come before the name.
  if (/^(?:The|Our|Its) /.test(printed) && role && IS_NAME.test(role))
    return {
      person: { name: role.replace(TITLES, ''), role: printed.replace(/^The /, '') },
      ...{ pronoun: false, where },
    };
  return {
    person: {
      name: printed.replace(OFFICE, '').replace(RANK, ''),
      role: (noRole(role) ?? office)?.trim().replace(/,$/, '') ?? null,
    },
    pronoun: false,
    where,
  };
};
