import { fromHan } from '../quantity/han';
import { normal } from '../quantity/normal';

const YEAR = /((?:19|20)\d\d)(?:\s?[-—至～~]\s?((?:19|20)\d\d))?\s?(?:年|学年|年度)/;
const HAN_YEAR = /([二一][〇零○一二三四五六七八九]{3})年/;
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
  const inLead = yearIn(lead);
  const isRecent = !published || (inLead !== null && published - inLead <= 1);
  if (inLead && isRecent) return inLead;
  if (!published) return null;
  const month = Number(publishedOn!.slice(5, 7));
  return month <= LAST_MONTH_OF_LOOKING_BACK ? published - 1 : published;
}

/** The last of 2023-2024年, 二〇二四年. */
function yearIn(text: string): number | null {
  const arabic = YEAR.exec(text);
  if (arabic) return Number(arabic[2] ?? arabic[1]);
  const han = HAN_YEAR.exec(text)?.[1];
  return han ? fromHan(normal(han)) : null;
}
