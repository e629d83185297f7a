import { captionIn } from '../caption';
import type { Numbered } from './numbering';
import type { Style } from './styles';
import { allIn, childOf, elementsIn, valueOf, wordsOf, type Element } from './xml';

/** The names of the styles for a table of contents in Word, WPS and LibreOffice. */
const CONTENTS_STYLE = /^(?:toc \d|toc heading|目录(?: ?\d| ?标题)?|contents (?:\d|heading))$/i;
const HEADING_STYLE = /^(?:heading|标题) ?([1-9])$/i;
/** If these styles have an outline level, it is that of the document, not of a section. */
const TITLE_STYLE = /^(?:title|subtitle|标题|副标题)$/i;
/** The kind of line for each of these styles. */
const NAMED_STYLES: Readonly<Record<string, 'title' | 'subtitle'>> = {
  ...{ title: 'title', 标题: 'title', subtitle: 'subtitle', 副标题: 'subtitle' },
};
/** A heading is not longer. An outline level on a longer paragraph is a mistake of the author. */
const LONGEST_HEADING = 120;
const [DEEPEST_HEADING, BODY_OUTLINE] = [6, 9];

/** Returns the kind of line that a paragraph is, by its style, its numbering and its place. */
export function kindOf(
  paragraph: Element,
  style: Style | null,
  numbered: Numbered | null,
  isBox: boolean,
) {
  const level = levelOf(paragraph, style);
  const centred = isCentred(paragraph);
  if (isBox) {
    // A text below a picture of the same group may be its caption.
    if (captionIn(wordsOf(paragraph).trim())) return { kind: 'paragraph' } as const;
    return { kind: 'note', ...(centred && { centred }) } as const;
  }
  if (level) return { kind: 'heading', level } as const;
  if (numbered?.isBullet) return { kind: 'list-item', level: numbered.level + 1 } as const;
  if (isCaption(style)) return { kind: 'caption' } as const;
  const named = style ? NAMED_STYLES[style.name.toLowerCase()] : undefined;
  return { kind: 'paragraph', ...(named && { named }), ...(centred && { centred }) } as const;
}

/**
 * Returns the level of a heading: by the outline level of the paragraph or its style (§17.3.1.20), else by the
 * style's name.
 */
export function levelOf(paragraph: Element, style: Style | null): number | null {
  const own = valueOf(childOf(paragraph, 'w:pPr'), 'w:outlineLvl');
  if (style && TITLE_STYLE.test(style.name)) return null;
  const named = HEADING_STYLE.exec(style?.name ?? '')?.[1];
  const outline = own === undefined ? (style?.outline ?? null) : Number(own);
  const level = outline === null ? Number(named ?? 0) : outline >= BODY_OUTLINE ? 0 : outline + 1;
  if (!(level >= 1) || wordsOf(paragraph).length > LONGEST_HEADING) return null;
  return Math.min(level, DEEPEST_HEADING);
}

/** §17.3.1.13 */
const isCentred = (paragraph: Element): boolean =>
  valueOf(childOf(paragraph, 'w:pPr'), 'w:jc') === 'center';

const isCaption = (style: Style | null) => /^(?:caption|题注)$/i.test(style?.name ?? '');

/**
 * Whether a paragraph is a line of contents: by its style, or by dots before a tab and a page number (§17.3.1.37).
 */
export function isContents(paragraph: Element, style: Style | null): boolean {
  if (style && CONTENTS_STYLE.test(style.name)) return true;
  const tabs = childOf(childOf(paragraph, 'w:pPr'), 'w:tabs');
  const hasLeader =
    tabs &&
    elementsIn(tabs).some(
      ({ attributes }) => !['none', undefined].includes(attributes['w:leader']),
    );
  const hasTab = allIn(paragraph, 'w:tab').some(
    ({ attributes }) => attributes['w:pos'] === undefined,
  );
  return Boolean(hasLeader && hasTab) && /\d{1,4}\s*$/.test(wordsOf(paragraph));
}
