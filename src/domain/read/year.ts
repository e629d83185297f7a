const YEAR = /((?:19|20)\d\d)(?:\s?[-—至～~]\s?((?:19|20)\d\d))?\s?(?:年|学年|年度)/;
const HAN_YEAR = /([二一][〇零○一二三四五六七八九]{3})年/;
const HAN_DIGITS = '〇一二三四五六七八九';
const LAST_MONTH_OF_LOOKING_BACK = 6;

/**
 * The year reported on: of the title, else of the subtitle, else the one that the lead names, else the
 * year before a publication in its first half. Null where nothing tells.
 */
export function yearOf(
  title: string,
  subtitle: string | null,
  lead: string,
  publishedOn: string | null,
): number | null {
  const printed = yearIn(title) ?? yearIn(subtitle ?? '');
  if (printed) return printed;
  const published = publishedOn ? Number(publishedOn.slice(0, 4)) : null;
  const month = publishedOn ? Number(publishedOn.slice(5, 7)) : 0;
  const inLead = yearIn(lead);
  if (inLead && (!published || published - inLead <= 1)) return inLead;
  if (!published) return null;
  return month <= LAST_MONTH_OF_LOOKING_BACK ? published - 1 : published;
}

function yearIn(text: string): number | null {
  const arabic = YEAR.exec(text);
  if (arabic) return Number(arabic[2] ?? arabic[1]);
  const han = HAN_YEAR.exec(text)?.[1];
  if (!han) return null;
  return Number(
    [...han.replace(/[零○]/g, '〇')].map((digit) => HAN_DIGITS.indexOf(digit)).join(''),
  );
}
