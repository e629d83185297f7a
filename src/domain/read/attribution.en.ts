import type { Attribution } from './attribution/person-of';
import type { Person } from './person';

const VERBS =
  '(?:said|says|told|tells|added|adds|explained|explains|noted|notes|recalled|recalls|commented|stated|wrote|writes|recalling|remembered|remembers|smiled|smiles|confided|observed|continued|asked|replied|remarked|stressed|concluded|recounted|found|finds|warned|warns|insisted|admitted|argued|argues|promised|joked|laughed|reflected|reflects|believes|agreed|puts? it|describes|described|summed (?:it )?up)';
const NAME =
  "((?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\\.? )?[A-Z][\\w'’-]{1,30}(?: (?:[a-z]{2,3} )?[A-Z][\\w'’.-]{0,30}){0,4})";
const ROLE = '([^.,;:“”"]{3,80})';
const PRONOUN = '(?:he|she|they)';

/** said Zhou Liang, head of the health bureau; said trust chair Zhou Liang. */
const AFTER = new RegExp(
  `^\\s*,?\\s*${VERBS}\\s+(?<office>(?:[a-z][a-z’'-]{1,20} ){1,4})?${NAME}(?:,\\s*${ROLE})?`,
);
/** said our site manager, Winston Gayle */
const AFTER_ROLE = new RegExp(
  `^\\s*,?\\s*${VERBS}\\s+(?:(?:our|the|its|their|an?|one)\\s)((?:[a-z][a-z’'-]{1,20} ){0,4}[a-z][a-z’'-]{1,20}),\\s*${NAME}(?=[,.;]|$)`,
);
/** “…,” its manager, Helen Tarn, wrote to us. */
const ROLE_FIRST = new RegExp(
  `^\\s*,?\\s*(?:our|the|its|their|his|her)\\s((?:[a-z][a-z’'-]{1,20} ){0,4}[a-z][a-z’'-]{1,20}),\\s*${NAME},\\s+${VERBS}\\b`,
);
/** Zhou Liang, head of the health bureau, said; ward sister Ngozi Eze told us. */
const NAME_FIRST = new RegExp(
  `^\\s*,?\\s*(?:our\\s)?(?<office>(?:(?!(?:he|she|they|and|but)\\s)[a-z][a-z’'-]{1,20} ){1,4})?${NAME}(?:,\\s*${ROLE},)?\\s+${VERBS}\\b`,
);
/** Dr James Okafor, chair of the trustees, said: */
const BEFORE = new RegExp(
  `(?:^|[.!?]\\s+|\\s)${NAME}(?:,\\s*${ROLE},)?,?\\s+${VERBS}(?:(?:\\s[^.“”"]{1,80})?[:,]| that)\\s*$`,
);
/** wrote one parent, said one mother at Oak Hill, said a volunteer: a person without a name. */
const BY_ROLE = new RegExp(
  `^\\s*,?\\s*${VERBS} ((?:one|a|an|another|our) (?:[a-z][a-z’'-]{1,20} ?){1,4}?)(?= ?[.,;]|$| (?:at|from|in|on|who|whose|with) )`,
);
/** “…,” as one applicant put it; “…,” is the verdict of bar manager Lucho Ferreira */
const AS_ROLE = new RegExp(
  `^\\s*,?\\s*as ((?:one|a|an|another|our|the) (?:[a-z][a-z’'-]{1,20} ?){1,4}?) ${VERBS}\\b`,
);
const WORD_OF = new RegExp(
  `^\\s*,?\\s*(?:is|was) the (?:verdict|view|word|words|message|advice|motto|assessment|answer|reply|memory) of (?:our |the )?(?<office>(?:[a-z][a-z’'-]{1,20} ){0,4})${NAME}(?:,\\s*${ROLE})?`,
);
/** As one eight-year-old put it: */
const ROLE_BEFORE = new RegExp(
  `(?:^|[.!?]\\s+)(?:[Aa]s )?((?:[Oo]ne|An?|Another|Our|a|an|another|our) (?:[a-z][a-z’'-]{1,20} ?){1,4}?)(?:,? (?:at|from|in|on|who|of) [^.“”"]{2,60}?,?)? ?${VERBS}(?: [^.“”"]{1,30})?[:,]\\s*$`,
);
const SAYS_PRONOUN = new RegExp(
  `^\\s*,?\\s*(?:${PRONOUN} ${VERBS}|${VERBS} ${PRONOUN})\\b|\\b${PRONOUN} ${VERBS}[^.“”"]{0,40}[:,]\\s*$`,
  'i',
);
/** Offices with capitals before a name: Superintendent Maria Lopez. */
const OFFICE =
  /^((?:(?:PC|DC|DS|DI|Sgt|Insp|Cpl|Capt|Lt|Rev|Fr|Special|Superintendent|Principal|Head|Teacher|Headteacher|Chair|Chairman|Chairwoman|Chief|Executive|Director|Manager|Mayor|Councillor|President|Vice|Secretary|Minister|Governor|Senator|Judge|Justice|Captain|Inspector|Officer|Nurse|Sister|Dean|Chancellor|Rector|Librarian|Trustee|Treasurer|Reverend|Sergeant|Constable|Detective|Colonel|Major|Lieutenant|Cllr|Lord|Lady|Baroness|Coach|Pastor|Commissioner|Ambassador|Curator|Editor|Volunteer|Resident|Farmer|Student|Pupil|Parent|Patient|Tenant|Doctor|Engineer|Ranger|Warden|Author|Researcher|Scientist|Artist|Carer|Customer|Visitor|Member|Apprentice|Driver|Midwife|Surgeon|Consultant|Paramedic|Firefighter|Chef|Gardener|Ecologist|Coordinator|Campaigner|Shopkeeper|Lecturer|Technician|Youth|Social|Support|[A-Z][a-z]{3,12}ist|Teenager|Grandmother|Grandfather|Mother|Father|Mum|Dad|Widow|Widower|Survivor|Beekeeper|Postman|Builder|Carpenter|Plumber|Hairdresser|Cleaner|Caretaker|Counsellor|Counselor|Mentor|Tutor|Trainer|Trainee|Intern|Graduate|Retiree|Pensioner|Veteran|Founder|Co-founder|Owner|Businessman|Businesswoman|Entrepreneur|Fisherman|Sailor|Pilot|Matron|Registrar|Conservator|Producer|Reporter|Photographer|Writer|Poet|Composer|Actor|Dancer|Neighbour|Neighbor|Homeowner|Commuter|Passenger|Electrician|Musician|Physician|Dietitian|Optician|Analyst|Operator|Controller|Foreman|Cook|Waiter|Clerk|Solicitor|Barrister|Lawyer|Accountant|Architect|Surveyor|Community|Project|Team|Ward|Staff|Worker|Leader)\s)+)(?=[A-Z])/;
export const TITLES = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.? /;
const IS_NAME = new RegExp(`^${NAME}$`);
/** “…,” said Gong Changshun with feeling. “…”: a sentence that names the speaker between two parts of a speech. */
export const ENGLISH_BETWEEN =
  /^\s*[A-Za-z][^.!?“”"\u4e00-\u9fff]{1,160}(?:\b(?:Dr|Mr|Mrs|Ms|Prof)\.[^.!?“”"]{1,80})?\.\s+$/;
/** Names and verbs are within this distance of the quotation. */
const NEAR = 200;

/**
 * Returns the speaker of an English quotation, from the words right after or right before it. He and she mean the
 * subject of the sentence before, else the last speaker. Null if the text names no speaker.
 */
export function englishAttributionOf(
  before: string,
  after: string,
  last: Attribution | null,
): Attribution | null {
  const [near, next] = [before.slice(-NEAR), after.slice(0, NEAR)];
  const [, office = null, named] = AFTER_ROLE.exec(next) ?? ROLE_FIRST.exec(next) ?? [];
  if (named) return saidBy(named, office);
  const unnamed = roleIn([BY_ROLE, AS_ROLE], next);
  if (unnamed) return { person: unnamed, pronoun: false, where: 'after' };
  const behind = WORD_OF.exec(next) ?? AFTER.exec(next) ?? NAME_FIRST.exec(next);
  if (behind) return said(behind, 'after');
  const ahead = saidAhead(near);
  if (ahead) return ahead;
  const isPronoun = SAYS_PRONOUN.test(next) || SAYS_PRONOUN.test(near);
  const person = subjectBefore(near) ?? last?.person ?? null;
  return isPronoun ? { person, pronoun: false, where: 'after' } : null;
}

/** Returns the speaker that the words before a quotation name. */
function saidAhead(near: string): Attribution | null {
  const ahead = BEFORE.exec(near);
  if (ahead) return said(ahead, 'before');
  const colon = BEFORE_COLON.exec(near);
  if (colon && /\s/.test(colon[2]!)) return said(colon, 'before');
  const introduced = roleIn([ROLE_BEFORE], near);
  return introduced && { person: introduced, pronoun: false, where: 'before' };
}

/** Returns the first person without a name whom one of the patterns finds. */
function roleIn(forms: readonly RegExp[], text: string): Person | null {
  const role = forms.map((form) => form.exec(text)?.[1]?.trim()).find(Boolean);
  return role ? { name: null, role } : null;
}

/** Pharmacist Bilal Shaikh checks blood pressure in his shop. “…,” he said: the sentence before names its subject. */
const SUBJECT = new RegExp(
  `(?:^|[.!?]\\s+)(?:(?:Our|The|One) (?:[a-z-]{2,20} ){1,4}|[A-Z][a-z-]{1,20} (?:[a-z-]{2,20} ){1,3}|At \\d{1,2}, )?${NAME}(?:,\\s*${ROLE},)?\\s+(?:is|was|has|had|[a-z]{2,14}(?:s|ed))\\b[^.!?“”"]{2,160}[.!?]\\s*$`,
);

/** Head teacher Mrs. Ita Brennan keeps the ledger herself: “…” */
const BEFORE_COLON = new RegExp(
  `(?:^|[.!?]\\s+)(?<office>(?:(?:Our|The) (?:[a-z-]{2,20} ){1,4}|[A-Z][a-z-]{1,20} (?:[a-z-]{2,20} ){1,3})?)${NAME}(?:,\\s*${ROLE},)?\\s+[a-z]{2,14}\\b[^.!?“”":]{2,120}:\\s*$`,
);

function subjectBefore(before: string): Person | null {
  const [, printed, role = null] = SUBJECT.exec(before) ?? [];
  const name = printed?.replace(TITLES, '');
  if (!name) return null;
  const office = OFFICE.exec(name)?.[1];
  const own = name.replace(OFFICE, '');
  return own.includes(' ') || office || role
    ? { name: own, role: (role ?? office)?.trim() ?? null }
    : null;
}

const saidBy = (name: string, role: string | null): Attribution => ({
  person: { name: name.replace(TITLES, '').replace(/(?<=[a-z]{2})\.$/, ''), role },
  ...{ pronoun: false, where: 'after' as const },
});

const said = ({ 1: first, groups, ...found }: RegExpExecArray, where: 'after' | 'before') => {
  const [name, role] = groups && 'office' in groups ? [found[2], found[3]] : [first, found[2]];
  // A full stop after a name ends the sentence. After a single letter it belongs to the name.
  const printed = (name ?? '').replace(TITLES, '').replace(/(?<=[a-z]{2})\.$/, '');
  const office = groups?.office ?? OFFICE.exec(printed)?.[1];
  // The Ombudsman, Dr Ingrid Falk, found: the office may come before the name.
  if (/^(?:The|Our|Its) /.test(printed) && role && IS_NAME.test(role))
    return {
      person: { name: role.replace(TITLES, ''), role: printed.replace(/^The /, '') },
      ...{ pronoun: false, where },
    };
  return {
    person: { name: printed.replace(OFFICE, ''), role: (role ?? office)?.trim() ?? null },
    pronoun: false,
    where,
  };
};
