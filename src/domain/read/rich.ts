import type { Line } from './line';
import type { RichLine } from './rich-line';

const LONGEST_LEAD = 32;

/** Converts formatted lines to the lines that the outline reads. Offsets count through the text of all of them. */
export function linesOf(rich: readonly RichLine[]): Line[] {
  let offset = 0;
  return rich.map((line) => {
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
    ...(kind === 'paragraph' && setOf(line)),
    ...(lead && { boldLead: lead }),
    ...(named && { named }),
    ...(framed && { framed }),
    ...(image && { image }),
    ...(line.centred && { centred: true }),
    ...(line.quoted && { quoted: true }),
    ...held,
  };
}

/** Returns how the letters of a paragraph are formatted. */
const setOf = ({ strong, size }: RichLine): Line['look'] => ({
  ...(strong && { strong }),
  ...(size && { size }),
});

/** **抓实整改。**全年…: returns the bold words that introduce a paragraph and end in a punctuation mark. */
function boldLeadOf({ kind, strong, inlines }: RichLine): string | null {
  const [first] = inlines;
  if (kind !== 'paragraph' || strong || first?.type !== 'text' || !first.bold) return null;
  const lead = first.text.trim();
  return lead.length <= LONGEST_LEAD && /[。：:.]$/.test(lead)
    ? lead.replace(/[。：:.]$/, '')
    : null;
}
