import type { Line } from './line';
import { withoutPlainLook } from './plain-look';
import type { RichLine } from './rich-line';

const LONGEST_LEAD = 32;

/** Converts formatted lines to the lines that the outline reads. Offsets count through the text of all of them. */
export function linesOf(rich: readonly RichLine[]): Line[] {
  let offset = 0;
  return withoutPlainLook(rich).map((line) => {
    const start = offset;
    offset += line.text.length + 1;
    return {
      text: line.text,
      start,
      end: start + line.text.length,
      inlines: line.inlines,
      look: lookOf(line),
    };
  });
}

function lookOf(line: RichLine): Line['look'] {
  const { kind, level, framed, image, cells, row, notes, named } = line;
  const held = { ...(cells && { cells }), ...(row && { row }), ...(notes && { notes }) };
  if (kind === 'heading') return { heading: level, ...held };
  const lead = boldLeadOf(line);
  return {
    ...(kind !== 'paragraph' && { kind }),
    ...(['paragraph', 'note'].includes(kind) && setOf(line)),
    ...(lead && { boldLead: lead }),
    ...(named && { named }),
    ...(framed && { framed }),
    ...(image && { image }),
    ...(line.centred && { centred: true }),
    ...(line.quoted && { quoted: true }),
    ...held,
  };
}

/** Returns how the letters of a paragraph or a text box are formatted. */
const setOf = ({ strong, size }: RichLine): Line['look'] => ({
  ...(strong && { strong }),
  ...(size && { size }),
});

/** **抓实整改。**全年…: returns the bold words that introduce a paragraph and end in a punctuation mark. */
function boldLeadOf({ kind, strong, inlines, text }: RichLine): string | null {
  const [first] = inlines;
  if (kind !== 'paragraph' || strong || first?.type !== 'text' || !first.bold) return null;
  const lead = first.text.trim();
  if (lead === text) return null;
  return lead.length <= LONGEST_LEAD && /[。：:.]$/.test(lead)
    ? lead.replace(/[。：:.]$/, '')
    : null;
}
