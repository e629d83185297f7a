/** Fonts that official documents set headings in instead of bold (GB/T 9704-2012: 黑体, 小标宋). */
const HEADING_FONTS = '黑体|SimHei|方正小标宋[^"]*|华文中宋|STZhongsong';

/**
 * One run's properties that name such a font for Chinese text:
 * `<w:rFonts w:eastAsia="黑体"/>` gets `<w:b/>` behind it. ECMA-376 Part 1 §17.3.2.26.
 */
const RUN_FONTS = new RegExp(`<w:rFonts [^>]*w:eastAsia="(?:${HEADING_FONTS})"[^>]*/>`, 'g');

/** Makes text in heading fonts bold, since mammoth sees only the font of Latin letters. */
export function headingFontsAsBold(xml: string): string {
  return xml.replace(RUN_FONTS, '$&<w:b/>');
}
