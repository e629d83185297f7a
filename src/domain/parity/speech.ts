import { peopleIn } from '../read/people';
import { quotesIn, type FoundQuote } from '../read/quotes';
import type { Bead } from './align';
import type { Passage, Span } from './passage';
import type { Read } from './reading';

/** A speech of the source that no quotation of the target stands for. */
export interface LostSpeech {
  source: Span;
  text: string;
  speaker: string | null;
  /** Index of the bead that it stands in. */
  bead: number;
}

interface Quotation {
  passage: Passage;
  length: number;
}

const QUOTED = /["“]([^"“”]+)(?:["”]|$)/g;
/** How much longer English is, at the least and at the most, counted in characters. */
const [SHORTEST, LONGEST] = [0.9, 11];
const REACH = 2;

/** The speeches of the source that are not there in the target. */
export function lostSpeeches(beads: readonly Bead[]): LostSpeech[] {
  const said = beads.map(({ target }) => target.flatMap(quotationsOf));
  const spoken = speechesOf(beads);
  const missing = spoken.filter((speech) => !claim(speech, [said[speech.bead] ?? []]));
  return missing.filter(
    (speech) =>
      !claim(speech, said.slice(Math.max(0, speech.bead - REACH), speech.bead + REACH + 1)),
  );
}

/** Takes the first quotation that can stand for a part of the speech, so that no other speech does. */
function claim({ text }: LostSpeech, lists: Quotation[][]): boolean {
  const parts = text.split('\n');
  let found = false;
  for (const part of parts) {
    for (const list of lists) {
      const at = list.findIndex(
        ({ length }) => fits(part.length, length) || fits(text.length, length),
      );
      if (at === -1) continue;
      list.splice(at, 1);
      found = true;
      break;
    }
  }
  return found;
}

const fits = (chinese: number, english: number) =>
  english >= chinese * SHORTEST && english <= chinese * LONGEST + 20;

function quotationsOf({ passage }: Read): Quotation[] {
  return [...passage.text.matchAll(QUOTED)].flatMap(({ 1: text = '' }) =>
    text.trim().split(/\s+/).length >= 3 || /[.,!?]$/.test(text.trim())
      ? [{ passage, length: text.length }]
      : [],
  );
}

/** The speeches of the source, section by section, each at the bead that its first part stands in. */
function speechesOf(beads: readonly Bead[]): LostSpeech[] {
  const prose = beads.flatMap(({ source }, bead) =>
    source
      .filter(({ passage }) => passage.kind === 'paragraph')
      .map(({ passage }) => ({ passage, bead })),
  );
  const sections = new Map<string, typeof prose>();
  for (const one of prose) {
    const own = sections.get(one.passage.section);
    if (own) own.push(one);
    else sections.set(one.passage.section, [one]);
  }
  const people = peopleIn(prose.map(({ passage }) => passage.text));
  return [...sections.values()].flatMap((own) => {
    const texts = own.map(({ passage }) => passage.text);
    return quotesIn(texts, people).map((quote) => speechOf(quote, own));
  });
}

function speechOf(
  { parts, speaker }: FoundQuote,
  own: readonly { passage: Passage; bead: number }[],
): LostSpeech {
  const [first] = parts;
  const { passage, bead } = own[first!.paragraph]!;
  return {
    source: { passage, start: first!.start, end: first!.end },
    text: parts.map(({ text }) => text).join('\n'),
    ...{ speaker, bead },
  };
}
