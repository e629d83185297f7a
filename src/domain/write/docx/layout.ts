import type { IPropertiesOptions, IRunStylePropertiesOptions, ISpacingProperties } from 'docx';

/** The kinds of text in a report. Each has its own style in Word. */
export const ROLES = [
  ...(['title', 'subtitle', 'byline', 'heading1', 'heading2', 'heading3', 'minorHeading'] as const),
  ...(['body', 'quotation', 'list', 'code', 'picture', 'caption', 'tail', 'folio'] as const),
  ...(['tableCaption', 'tableUnit', 'tableText', 'note'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** The look of one role. Lengths are in twips (1/20 pt), font sizes in half points, as in ECMA-376. */
export interface Look {
  /** The font of Chinese characters, and the font of Latin letters and digits. */
  fonts: readonly [eastAsian: string, latin: string];
  size: number;
  bold?: boolean;
  italics?: boolean;
  align?: 'left' | 'center' | 'right' | 'both';
  /** The additional space per character; negative values tighten the text. */
  tracking?: number;
  keepNext?: boolean;
  /** Leaves out the space between two paragraphs of the same style. */
  contextual?: boolean;
  /** The indent of the first line, in hundredths of a character and in twips. */
  firstLine?: { chars: number; twips: number } | undefined;
  indent?: number;
  spacing: ISpacingProperties;
}

/** The layout of a report in one language. */
export interface Layout {
  looks: Readonly<Record<Role, Look>>;
  page: {
    size: { width: number; height: number };
    margin: { top: number; right: number; bottom: number; left: number; footer: number };
  };
  /** The height of a line; null if it follows the letters. */
  linePitch: number | null;
  /** The text before and after the page number, and its edge of the page. */
  folio: {
    before: string;
    after: string;
    odd: 'right' | 'center';
    even: 'left' | 'center';
    inset: number;
  };
  language: NonNullable<IRunStylePropertiesOptions['language']>;
  /** The fonts to use when a font is not installed. */
  substitutes: Readonly<Record<string, string>>;
  /** Formats a subtitle, and a credit below a photo, for this language. */
  subtitle: (words: string) => string;
  credit: (words: string) => string;
}

export type Styles = NonNullable<IPropertiesOptions['styles']>;
