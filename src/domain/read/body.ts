import { LONGEST_CAPTION, pictureOf, takesCaption } from './body-pictures';
import { FEWEST_STYLED, isUnset, readProse } from './body-prose';
import { begin, type Body, type OutlineSection } from './body-shape';
import type { Line } from './line';
import { listedIn } from './listed';
import { isCreditAlone, isLoose } from './loose';
import { signaturesIn } from './signature';
import { tablesIn } from './table-lines';

/**
 * Splits the body of a document into sections. The caller sets the levels of the headings later, because they depend
 * on all headings.
 */
export function readBody(lines: readonly Line[]): Body {
  const body: Body = { sections: [], loose: [] };
  const listed = listedIn(lines);
  const tables = tablesIn(lines);
  const isSet = lines.some(isSetHeading);
  const isStyled = lines.filter(({ look }) => look.heading).length >= FEWEST_STYLED;
  const signatures = signaturesIn(lines);
  lines.forEach((line, at) => {
    const section = body.sections.at(-1) ?? begin(body, null);
    const table = tables.get(line);
    if (table) section.tables.push({ ...table, after: section.paragraphs.length });
    if (tables.has(line)) return;
    if (line.look.kind === 'image') section.captions.push(pictureOf(line, section));
    else if (isLoose(line)) body.loose.push(line);
    else if (takesCaption(line, section, isSet)) return;
    else if (isCreditAlone(line)) body.loose.push(line);
    else if (listed.has(line) || signatures.has(line)) section.paragraphs.push(line);
    else if (isStyled && isUnset(line)) section.paragraphs.push(line);
    else readProse(line, [lines[at - 1], lines[at + 1]], section, body);
  });
  return { ...body, sections: body.sections.filter(holdsSomething) };
}

/** Whether a section has a heading or any content. */
export const holdsSomething = ({ heading, paragraphs, captions, tables }: OutlineSection) =>
  heading !== null || paragraphs.length + captions.length + tables.length > 0;

/** Whether the document formats a line as a heading. */
const isSetHeading = ({ look, text }: Line): boolean =>
  look.heading !== undefined || (look.strong === true && text.length <= LONGEST_CAPTION);
