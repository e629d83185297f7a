import { TITLES } from './attribution/english/words';
import type { Line } from './line';
import { isFullName } from './names/given';
import { IS_NAME, IS_OFFICE, officerIn } from './offices.en';
import type { People } from './people';
import { personIn, type Person } from './person';
import { isSignatureDay } from './signature-day';

const HAN = /[\u4e00-\u9fff]/;
/** ——村民李大山; ——学员 安安，9岁; — Hannah Doyle, visitor */
const DASHED =
  /^\s*(?:[—―─–]{1,3}|--|-(?=\s?\p{Lu}))\s*([^，。！？；“”]{2,60}?)(?:，\s?[^。！？；“”]{1,30})?$/u;
/** （理事 冉天明）, alone below a quotation. */
const BRACKETED = /^[（(]([\u4e00-\u9fff]{2,16}[\s　][\u4e00-\u9fff·]{2,8})[）)]$/;
/** A name of one to four words with capitals, and the person's role after a comma. */
const ENGLISH =
  /^(\p{Lu}[\p{L}\p{M}\d’'.-]{0,30}(?: (?:(?:de|van|von|der|bin|al) )?\p{Lu}[\p{L}\p{M}\d’'.-]{0,30}){0,3})(?:,\s*([^.;:“”"]{2,80}))?$/u;
/** 学员 安安, 月捐人 @山间晚风: the last word is the name, the words before it are the role. */
const SPACED = /^(?:(\S.{0,20}?)[\s　]+)?(?:@(\S{2,12})|([\u4e00-\u9fff·]{2,4}))$/;
/** The longest signature. */
const LONGEST = 90;
/** A paragraph that is one quotation from its first character to its last. */
const QUOTATION = /^(?:“[^”]{4,}”|「[^」]{4,}」|"[^"]{4,}")$/;

/** Returns the person that a dashed line names, after or below a quotation. */
export function signerOf(line: string, people: People): Person | null {
  const plain = line.slice(0, LONGEST);
  const signature = (DASHED.exec(plain) ?? BRACKETED.exec(plain))?.[1]?.trim();
  if (!signature) return null;
  if (!HAN.test(signature)) return englishSigner(signature.replace(/(?<=[a-z\d])\.$/, ''));
  return personIn(signature) ?? people.subjectOf(signature) ?? spaced(signature);
}

/** Letter from Ines Carvalho, June 2025: the kind and the date of the text are not the signer’s name or role. */
const FROM =
  /^(?:An? )?(?:letter|e-?mail|note|card|postcard|message|comment|review|text|feedback|diary|survey response) (?:from|by|of) /i;
const DATED =
  /,? (?:in )?(?:(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December),? )?(?:19|20)\d\d$/;
/** a patient on Ward 4: nobody is named. */
const UNNAMED = /^(?:an?|one|another|our) [a-z][a-z-]*(?: [\w’-]+){0,6}$/i;

function englishSigner(signature: string): Person | null {
  const plain = signature.replace(FROM, '').replace(DATED, '');
  if (UNNAMED.test(plain)) return { name: null, role: plain };
  const [, name, role] = ENGLISH.exec(plain) ?? [];
  return name ? { name: name.replace(TITLES, ''), role: role ?? null } : null;
}

/** “…” Mum of 8 year old boy; “…” (Mum of new 4 year old): a few words in the line of a quotation, and nothing else. */
const IN_LINE = /^\.?\s+(?:\(([^().!?“”"]{3,90})\)|([^().!?“”",;:]{3,60}))\.?\s*$/u;
const SOMEBODY =
  /^(?:(?:an?|one|the|former|new|young|newly referred) )?(?:[a-z-]+ )?(?:mum|mom|mother|dad|father|parent|carer|grandparent|grandmother|grandfather|daughter|son|pupil|student|teacher|head ?teacher|volunteer|trainee|graduate|participant|resident|tenant|patient|visitor|member|customer|client|learner|apprentice|nurse|gp|referrer|social worker|supporter|donor|neighbour|neighbor|beneficiary|attendee|guest)\b/i;

/** Trudy Vander isn’t exaggerating: a sentence. */
const TELLS =
  /n[’']t\b|\b(?:is|was|are|were|has|had|have|will|can|does|did|said|says|told|tells|asked|asks|wrote|writes)\b|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** Returns the person without a name whom the rest of an English line describes. */
export function describedAfter(rest: string): Person | null {
  const found = IN_LINE.exec(rest.slice(0, LONGEST));
  const words = (found?.[1] ?? found?.[2])?.trim();
  const isSentence = found?.[1] === undefined && TELLS.test(words ?? '');
  return words && !HAN.test(words) && SOMEBODY.test(words) && !isSentence
    ? { name: null, role: words }
    : null;
}

function spaced(signature: string): Person | null {
  const [, role, nick, name] = SPACED.exec(signature) ?? [];
  const who = nick ?? name;
  return who && (role || nick) ? { name: who, role: role ?? null } : null;
}

/**
 * Returns the person that the line below a paragraph names, if the paragraph is one quotation. The dash may be
 * missing then.
 */
export function signerBelow(quotation: string, line: string, people: People): Person | null {
  return signerOf(line, people) ?? (QUOTATION.test(quotation) ? bareSigner(line) : null);
}

/**
 * Margaret Oyelaran, Chair of Trustees; Farah, mother of two: the name has several words, or the role is in small
 * letters.
 */
function bareEnglishSigner(line: string): Person | null {
  const person = englishSigner(line);
  const isSomebody = person?.name?.includes(' ') || /^(?:[a-z]|\d)/.test(person?.role ?? '');
  return person?.role && isSomebody ? person : null;
}

/** Margaret Oyelaran, Chair of Trustees; Farah, mother of two; 居民 李秀英: a name with a role, and nothing else. */
function bareSigner(line: string): Person | null {
  if (line.length > LONGEST) return null;
  if (BRACKETED.test(line)) return signerInBrackets(line);
  if (!HAN.test(line)) return bareEnglishSigner(line);
  const person = personIn(line);
  const words = `${person?.role ?? ''}${person?.name ?? ''}`;
  return person?.name && person.role && words === line.replace(/[\s　]+/g, '') ? person : null;
}

const signerInBrackets = (line: string): Person | null => {
  const person = personIn(BRACKETED.exec(line)?.[1] ?? '');
  return person?.name && person.role ? person : null;
};

/** Margaret Ellison, 居民 李秀英, 李秀英: the last line of a formatted quotation. */
export function nameAlone(line: string): Person | null {
  const name = HAN.test(line) ? isFullName(line) : IS_NAME.test(line);
  return name ? { name: line, role: null } : bareSigner(line);
}

/**
 * Finds the lines that name the speaker of a quotation or the author of the section above. They are as short as
 * headings but are not headings.
 */
export function signaturesIn(lines: readonly Line[]): ReadonlySet<Line> {
  return new Set(
    lines.filter((line, at) => {
      const above = lines[at - 1]?.text ?? '';
      if (QUOTATION.test(above) && bareSigner(line.text) !== null) return true;
      if (REGARDS.test(above) && IS_NAME.test(line.text)) return true;
      if (REGARDS.test(lines[at - 2]?.text ?? '') && IS_NAME.test(above)) return true;
      const isBoth = !line.look.heading && !line.look.strong && officerIn(line.text) !== null;
      return isBoth || isInSignature(lines, at);
    }),
  );
}

/** Whether a line is one of the two that sign, or the day right below them. */
const isInSignature = (lines: readonly Line[], at: number): boolean =>
  signsOff(lines[at], lines[at + 1]) ||
  signsOff(lines[at - 1], lines[at]) ||
  (isSignatureDay(lines[at]!.text) && signsOff(lines[at - 2], lines[at - 1]));

/** Respectfully submitted, / Beatrix Solano / Ombudsman */
const REGARDS =
  /^(?:respectfully submitted|(?:yours )?(?:sincerely|faithfully|truly)|(?:kind|best|warm) (?:regards|wishes)|with (?:thanks|gratitude|best wishes)),?$/i;

/** Priya Ravensworth / Chair of Trustees: a name, and an office right below it. */
function signsOff(name: Line | undefined, office: Line | undefined): boolean {
  if (!name || !office || name.look.heading || office.look.heading || office.look.apart)
    return false;
  if (IS_NAME.test(name.text) && IS_OFFICE.test(office.text)) return true;
  return isNameAndOffice(name.text, office.text) || isNameAndOffice(office.text, name.text);
}

/** 鄧肇棠 / 主席, or the reverse. */
const isNameAndOffice = (name: string, office: string): boolean =>
  office.length <= LONGEST_OFFICE &&
  isFullName(name.replace(/[\s　]/g, '')) &&
  HAN_OFFICE.test(office);
const LONGEST_OFFICE = 12;
/** The offices of people who sign a report. A worker's role is more often a heading. */
const HAN_OFFICE =
  /(?:主席|主任|书记|書記|[^\s]长|長|总?经理|總經理|總裁|总裁|總幹事|总干事|董事|理事|校監|校监|秘書|秘书)$/;
