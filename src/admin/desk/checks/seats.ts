import type { Node } from 'prosemirror-model';
import type { Issue } from '../../../domain/issue';
import type { Place } from '../../../domain/report';
import { schema } from '../schema';

/** A range of the manuscript. */
export interface Seat {
  from: number;
  to: number;
}

interface Part {
  node: Node;
  position: number;
}

/** What a finding says about its place. */
type Sought = Pick<Issue, 'place' | 'field' | 'actual'>;

interface Section {
  heading: Part;
  body: Part[];
  photos: Part[];
}

/**
 * Returns functions that find the places of findings in a manuscript. Call this once for each state of the manuscript.
 */
export function seatsIn(document: Node) {
  const sections = new Map<string, Section>();
  const slots = new Map<string, Part>();
  const credits: Part[] = [];
  let open: Section | null = null;
  document.forEach((node, position) => {
    const part = { node, position };
    const { name } = node.type;
    if (name.startsWith('report_')) slots.set(name.slice('report_'.length), part);
    else if (node.type === schema.nodes.heading) {
      open = { heading: part, body: [], photos: [] };
      sections.set(String(node.attrs.key), open);
    } else if (name === 'photo') open?.photos.push(part);
    else if (name === 'credit') credits.push(part);
    else if (!['carried', 'loose'].includes(name)) open?.body.push(part);
  });

  /** Returns the range of a place. If the place does not exist, returns the heading of its section. */
  function placeSeat(place: Place): Seat | null {
    const section = sections.get(place.section);
    if (!section) return null;
    const line = place.paragraph === 0 ? section.heading : section.body[place.paragraph - 1];
    return line ? stretchIn(line, place.start, place.end) : whole(section.heading);
  }

  /** Returns the range of a finding: in a caption, a paragraph, a credit, or a line above the sections. */
  function seatOf({ place, field, actual }: Sought): Seat | null {
    const [, key, name] = field?.match(/^photos\.(.+)\.(\w+)$/) ?? [];
    if (key && name) return photoSeat(key, name) ?? (place ? placeSeat(place) : null);
    if (place) return placeSeat(place);
    if (field === 'credits') return creditSeat(credits, actual);
    const slot = field ? slots.get(field) : undefined;
    return slot ? whole(slot) : null;
  }

  function photoSeat(key: string, name: string): Seat | null {
    const photos = [...sections.values()].flatMap((section) => section.photos);
    const photo = photos.find(({ node }) => node.attrs.component?.key === key);
    let seat: Seat | null = null;
    photo?.node.forEach((node, at) => {
      const position = photo.position + 1 + at;
      if (node.type.name === `photo_${name}`) seat = whole({ node, position });
    });
    return seat;
  }

  return { placeSeat, seatOf, slot: (name: string) => slots.get(name) };
}

/**
 * Returns the empty half of the credit that a finding is about. The finding states the other half, or nothing if both
 * are empty. If no credit is like that any more, returns the last one.
 */
function creditSeat(credits: readonly Part[], actual: Issue['actual']): Seat | null {
  const halves = credits.map(({ node, position }) => {
    const lines: Part[] = [];
    node.forEach((line, at) => lines.push({ node: line, position: position + 1 + at }));
    return lines;
  });
  const isEmpty = (line: Part) => line.node.textContent.trim() === '';
  const words = (lines: readonly Part[]) =>
    lines.map(({ node }) => node.textContent.trim()).join('');
  const credit = halves.find((lines) => lines.some(isEmpty) && words(lines) === (actual ?? ''));
  const half = credit?.find(isEmpty) ?? halves.at(-1)?.[0];
  return half ? whole(half) : null;
}

const whole = ({ node, position }: Part): Seat => ({
  from: position + 1,
  to: position + 1 + node.content.size,
});

/** Returns a range of the plain text of a block. Each item of a list is one line. */
function stretchIn(part: Part, start: number, end: number): Seat {
  if (start === end) return whole(part);
  const lines = linesOf(part);
  const seats = lines.map(({ node, position, offset }) => ({
    from: position + 1 + clamp(start - offset, node.content.size),
    to: position + 1 + clamp(end - offset, node.content.size),
  }));
  return seats.find(({ from, to }) => from < to) ?? whole(part);
}

const clamp = (offset: number, size: number): number => Math.max(0, Math.min(offset, size));

/** Returns the lines of a block with the offset of each line in the block's plain text. */
function linesOf({ node, position }: Part): (Part & { offset: number })[] {
  if (node.isTextblock) return [{ node, position, offset: 0 }];
  const lines: (Part & { offset: number })[] = [];
  let offset = 0;
  node.descendants((child, at) => {
    if (!child.isTextblock) return true;
    lines.push({ node: child, position: position + 1 + at, offset });
    offset += child.content.size + 1;
    return false;
  });
  return lines;
}
