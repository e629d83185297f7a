/** Patterns for names with offices in English texts. Data. */

/** Priya Ravensworth, Dr Priya Nair, Sir John van Dale CBE */
const NAME =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Rev|Cllr)\\.? )?((?:[A-Z]\\.|[A-Z][\\w’'-]{1,20})(?: (?:[A-Z]\\.|[A-Z][\\w’'-]{1,20}|de|van|von|der|bin|al)){1,3})(?:,? (?:OBE|MBE|CBE|KC|MP|PhD))?";
const OFFICE =
  '(?:(?:Interim|Acting|Deputy|Vice|Executive|General|Managing|Honorary|Co-)[ -]?)*(?:Chair(?:man|woman|person)?|Chief [A-Z]\\w+(?: Officer)?|Director|President|Secretary|Treasurer|Principal|Head ?teacher|Head|Manager|Mayor|Leader|Governor|Trustee|Founder|CEO|Dean|Rector|Editor|Commissioner|Superintendent)\\b[^.!?;:]{0,50}';

/** Only a name. */
export const IS_NAME = new RegExp(`^${NAME}$`);
/** Only an office. */
export const IS_OFFICE = new RegExp(`^${OFFICE}$`);
/** Dr Priya Nair, Headteacher; Saoirse Kelleher – Chief Executive: name and office on one line. */
const NAME_AND_OFFICE = new RegExp(`^(?:By )?${NAME}\\s?(?:,|[–—|/-])\\s?(?:our )?${OFFICE}$`);

/** Report of the Chief Executive, Gareth Llewellyn */
const OF_OFFICE = new RegExp(
  `^(?:[Rr]eport (?:of|by|from) )(?:the )?${OFFICE.replace('{0,50}', '{0,50}?')}, ${NAME}$`,
);

/** Returns the name in a line that holds a name and an office, or null. */
export const officerIn = (text: string): string | null =>
  (NAME_AND_OFFICE.exec(text) ?? OF_OFFICE.exec(text))?.[1] ?? null;
