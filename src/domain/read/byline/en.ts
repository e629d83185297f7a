import type { Byline } from './said';
import { dateIn } from '../date';

/** The words at which English bylines begin. */
const DATE =
  /^(?:posted|published|updated|issued|released|date|(?:laid|presented|tabled|submitted)(?: (?:before|to|in) [\w’' ]{3,40}?)?|approved|adopted|first published|last (?:updated|reviewed))(?:\s+on)?\s*[:：]?\s*$/i;
const AUTHOR =
  /^(?:by|(?:report |lead |contact )?(?:authors?|officer)|(?:written|reported|prepared|compiled|edited|posted|published|words|text|story|submitted|presented|delivered|drafted) by)\s*[:：]?\s+/i;
/** Words: Ottoline Marsh · Photography: Kwame Boateng */
const [WORDS, PICTURES] = [
  /^(?:words|text|story|writer)\s*[:：]\s*/i,
  /^(?:photography|photos?|pictures?|images?|illustrations?|design)(?:\s*[:：]|\sby)\s*[A-Z]/i,
];
const SOURCE = /^(?:source|from|publisher|issued by|published by)\s*[:：]\s*/i;
/** A name of two to five words with capitals: Helen Marsh, Ludwig van Beethoven. */
const NAME =
  /^[A-Z][\w'’.-]{0,30}(?: (?:(?!in |on |at |for |and )[a-z]{2,3} )?[A-Z][\w'’.-]{0,30}){1,4}(?<![a-z]{2}\.)/;
/** Prepared by: Office of the Chief Executive */
const OFFICE = /^[A-Z][\w'’&]{1,30}(?: (?:of|the|for|and|&|[A-Z][\w'’&]{0,30})){1,7}$/;
/** By the communications team */
const TEAM =
  /^(?:the|our) ((?:[a-z][\w’'-]{1,20} ){1,3}(?:team|office|department|group|staff|unit))$/i;
/** Lindqvist Timber AB — issued 2 March 2026 */
const ISSUED = /^(.{3,80}?),?\s*[—–-]?\s+(?:issued|published|released)(?:\s+on)?\s*:?\s*$/i;
/** Published 14 October 2025 by Hannah Ofori */
const BY_AFTER = /^[\s,]*by /i;
/** 07 Oct 2019 News: the part of the site, beside the day. */
const PART_OF_SITE =
  /^\s*[|·—–-]?\s*(?:news|blog|articles?|features?|opinion|comment|stor(?:y|ies)|updates?|events?|press releases?|case stud(?:y|ies)|insights?)\s*[|·—–-]?\s*$/i;
/** Posted at 10:28 PM, Nov 25, 2021 */
const CLOCK =
  /^(?:posted|published|updated)? ?(?:at )?\d{1,2}:\d\d ?(?:[ap]\.?m\.?)?,? ?(?:on )?$/i;
const READING_TIME = /^\d{1,3} min(?:ute)?s? read$/i;
/** Separators in a byline: a stroke, a wide gap, or the label of the next part. */
const BETWEEN =
  /\s*[|·　]\s*|\s{2,}|\s+(?=(?:source|publisher)\s?:|(?:published|posted|updated|issued)\s(?:on\s)?\d|\d{1,3} min)/i;
/** for the year ended 31 March 2026: the period of a report, not its publication date. */
export const OF_PERIOD =
  /^(?:19|20)\d\d\s?[-–/]\s?(?:\d\d|20\d\d)$|^(?:the )?(?:academic|financial|school|fiscal|reporting) year \d{4}|^\d{1,2} [A-Z][a-z]{2,8} \d{4} (?:to|[–—-]) \d{1,2} [A-Z][a-z]{2,8} \d{4}$|^(?:for |covering )?(?:the )?year (?:ended|ending|to) \d|^(?:for|covering) the (?:(?:financial |calendar |fiscal )?(?:year|period|half[- ]year|quarter)|\d{1,2} months|(?:six|nine|twelve) months)(?: (?:ended|ending|to|from)\b|\s\d)/i;

/** Returns what an English line says as a byline, or null if it is not a byline. */
export function englishBylineIn(text: string): Byline | null {
  if (/[\u4e00-\u9fff]/.test(text)) return null;
  const issued = issuedBy(text);
  if (issued) return issued;
  const parts = text.split(BETWEEN).map(partIn);
  if (parts.some((part) => part === null)) return null;
  return parts.reduce<Byline>((all, part) => ({ ...all, ...part }), NOTHING);
}

/** Returns the body that issues a document, and the date. Null if the line says anything else. */
function issuedBy(text: string): Byline | null {
  const date = dateIn(text);
  if (!date || text.slice(date.end).trim() !== '') return null;
  const [, body = ''] = ISSUED.exec(text.slice(0, date.start)) ?? [];
  return OFFICE.test(body) ? { ...NOTHING, source: body, publishedOn: date.iso } : null;
}

const NOTHING: Byline = { author: null, source: null, publishedOn: null };

function partIn(text: string): Partial<Byline> | null {
  if (READING_TIME.test(text) || PICTURES.test(text)) return {};
  const date = dateIn(text);
  const rest = date ? text.slice(0, date.start).replace(DATE, '') + text.slice(date.end) : text;
  const on = date && { publishedOn: date.iso };
  if (on && (rest.replace(CLOCK, '').trim() === '' || PART_OF_SITE.test(rest))) return on;
  const by = on && BY_AFTER.test(rest) ? authorIn(rest.replace(/^[\s,]+/, '')) : null;
  if (by) return { author: by, ...on };
  if (SOURCE.test(text)) return { source: text.replace(SOURCE, '').trim() || null };
  const author = authorIn(text);
  return author ? { author, ...on } : null;
}

/** Returns Helen Marsh for By Dr Helen Marsh, Chief Executive. */
function authorIn(text: string): string | null {
  const label = [AUTHOR, WORDS].find((one) => one.test(text));
  if (!label) return null;
  const words = text.replace(label, '').replace(OF_PERSON, '').replace(TITLES, '');
  const [name] = TEAM.exec(words)?.slice(1) ?? NAME.exec(words) ?? OFFICE.exec(words) ?? [];
  return name ?? null;
}
/** Director Paulette Nguyen: an office before the name of a person, not Office of the Chief Executive. */
const OF_PERSON =
  /^(?:(?:Executive |Deputy |Acting |Library |Managing )?(?:Director|Superintendent|Principal|Librarian|Chair(?:man|woman)?|President|Secretary|Editor|Manager|Mayor|Councillor|Cllr)) (?=[A-Z][\w’'-]+ [A-Z])/;
const TITLES = /^(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? (?=[A-Z])/;
