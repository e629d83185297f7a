import type { IPropertiesOptions, IRunStylePropertiesOptions, ISpacingProperties } from 'docx';

/** What stands in a report, as its style in Word tells it apart. */
export const ROLES = [
  ...(['title', 'subtitle', 'byline', 'heading1', 'heading2', 'heading3', 'minorHeading'] as const),
  ...(['body', 'quotation', 'list', 'code', 'picture', 'caption', 'tail', 'folio'] as const),
  ...(['tableCaption', 'tableUnit', 'tableText', 'note'] as const),
] as const;
export type Role = (typeof ROLES)[number];

/** How one role looks. Lengths are twips (1/20 pt), sizes of letters half points, as in ECMA-376. */
export interface Look {
  /** Of Chinese characters, and of Latin letters and digits. */
  fonts: readonly [eastAsian: string, latin: string];
  size: number;
  bold?: boolean;
  italics?: boolean;
  align?: 'left' | 'center' | 'right' | 'both';
  /** What each character gets more room, or less. */
  tracking?: number;
  keepNext?: boolean;
  /** Space before and after is left out between paragraphs that look the same. */
  contextual?: boolean;
  /** An indent of the first line, in hundredths of a character and in twips. */
  firstLine?: { chars: number; twips: number } | undefined;
  indent?: number;
  spacing: ISpacingProperties;
}

/** How a report is laid out in the script of its language. */
export interface Layout {
  looks: Readonly<Record<Role, Look>>;
  page: {
    size: { width: number; height: number };
    margin: { top: number; right: number; bottom: number; left: number; footer: number };
  };
  /** The height of a line; null where lines are as high as their letters. */
  linePitch: number | null;
  /** What stands on both sides of a page's number, and at which edge. */
  folio: {
    before: string;
    after: string;
    odd: 'right' | 'center';
    even: 'left' | 'center';
    inset: number;
  };
  language: NonNullable<IRunStylePropertiesOptions['language']>;
  /** What to set a text in where its font is not installed. */
  substitutes: Readonly<Record<string, string>>;
  /** A subtitle, and a credit below a photo, as this language prints them. */
  subtitle: (words: string) => string;
  credit: (words: string) => string;
}

export type Styles = NonNullable<IPropertiesOptions['styles']>;
