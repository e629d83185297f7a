import type { IBaseParagraphStyleOptions, IRunStylePropertiesOptions } from 'docx';
import { ROLES, type Layout, type Look, type Role, type Styles } from './layout';

/**
 * The style of each role. Word's own styles are used where they exist, so that Word's navigation and our reader
 * recognise headings.
 */
const NAMES: Record<Role, { id: string; name: string; outlineLevel?: number }> = {
  title: { id: 'Title', name: 'Title' },
  subtitle: { id: 'Subtitle', name: 'Subtitle' },
  byline: { id: 'Byline', name: 'Byline' },
  heading1: { id: 'Heading1', name: 'heading 1', outlineLevel: 0 },
  heading2: { id: 'Heading2', name: 'heading 2', outlineLevel: 1 },
  heading3: { id: 'Heading3', name: 'heading 3', outlineLevel: 2 },
  minorHeading: { id: 'MinorHeading', name: 'Minor Heading' },
  body: { id: 'BodyText', name: 'Body Text' },
  quotation: { id: 'Quote', name: 'Quote' },
  list: { id: 'ListParagraph', name: 'List Paragraph' },
  code: { id: 'Code', name: 'Code' },
  picture: { id: 'Picture', name: 'Picture' },
  caption: { id: 'Caption', name: 'caption' },
  tail: { id: 'Credits', name: 'Credits' },
  folio: { id: 'Folio', name: 'Folio' },
  tableCaption: { id: 'TableCaption', name: 'Table Caption' },
  tableUnit: { id: 'TableUnit', name: 'Table Unit' },
  tableText: { id: 'TableText', name: 'Table Text' },
  note: { id: 'FootnoteText', name: 'footnote text' },
};

/** Returns the style id of a role. */
export const styleOf = (role: Role): string => NAMES[role].id;

/** Returns the level of a heading in Word's navigation. */
function outlineOf(role: Role) {
  const { outlineLevel } = NAMES[role];
  return outlineLevel === undefined ? {} : { outlineLevel };
}

/** Returns all the styles of a layout. */
export function stylesOf({ looks, language }: Layout): Styles {
  const run = { ...runOf(looks.body), language };
  return {
    default: { document: { run } },
    paragraphStyles: ROLES.map((role) => ({
      ...{ id: NAMES[role].id, name: NAMES[role].name, quickFormat: true },
      ...(NAMES[role].outlineLevel !== undefined && { next: NAMES.body.id }),
      run: runOf(looks[role]),
      paragraph: { ...paragraphOf(looks[role]), ...outlineOf(role) },
    })),
  };
}

function runOf({ fonts, size, tracking, bold, italics }: Look): IRunStylePropertiesOptions {
  const [eastAsia, latin] = fonts;
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
  return {
    ...{ font, size, bold: bold ?? false, italics: italics ?? false, color: '000000' },
    characterSpacing: tracking ?? 0,
  };
}

function paragraphOf(look: Look): NonNullable<IBaseParagraphStyleOptions['paragraph']> {
  const { align, firstLine, indent, spacing, keepNext, contextual } = look;
  return {
    ...(align && { alignment: align }),
    indent: {
      left: indent ?? 0,
      ...(firstLine && { firstLine: firstLine.twips, firstLineChars: firstLine.chars }),
    },
    spacing,
    ...(keepNext && { keepNext }),
    ...(contextual && { contextualSpacing: true }),
  };
}
