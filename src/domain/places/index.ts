import type { Edition, PublishedMetric, PublishedQuote, PublishedSection } from '../edition';
import { parseQuantities, type Language } from '../quantity';
import { trieOf, wordsAt } from '../trie';
import type { FigurePlace, ProsePlace } from './place';
import { cutsNumber } from './cuts-number';
import { cellsOf, proseOf, type Spot } from './spots';

export type { CellPlace, FigurePlace, ProsePlace } from './place';

/**
 * Returns the edition with a place for each figure and quote. Each place is found in the published text, so that the
 * text at the place is exactly the text of the figure or quote. Figures with equal wording get the occurrences of that
 * wording in order. The cost is linear in the length of a section.
 */
export function withPlaces(edition: Edition, language: Language | null): Edition {
  const sections = edition.sections.map((section) => placed(section, language));
  return { ...edition, sections };
}

function placed(section: PublishedSection, language: Language | null): PublishedSection {
  const prose = proseOf(section);
  const all = [...prose, ...cellsOf(section)];
  const figures = occurrences(
    all,
    section.metrics.map(({ text }) => text),
    language,
  );
  const speeches = occurrences(prose, section.quotes.flatMap(partsOf), null);
  return {
    ...section,
    quotes: section.quotes.map((quote) => ({ ...quote, place: placeOfQuote(quote, speeches) })),
    metrics: section.metrics.map((metric) => placeOfMetric(metric, figures)),
  };
}

const partsOf = ({ text }: Pick<PublishedQuote, 'text'>): string[] => text.split('\n');

const placeOfMetric = (metric: PublishedMetric, found: Occurrences): PublishedMetric => ({
  ...metric,
  place: found.get(metric.text)?.shift() ?? null,
});

/** Returns the place of a quote, or the places of its parts. Null unless every part is found. */
function placeOfQuote(quote: PublishedQuote, found: Occurrences): ProsePlace | ProsePlace[] | null {
  const parts = partsOf(quote);
  const places = parts.flatMap(
    (part) => (found.get(part)?.shift() as ProsePlace | undefined) ?? [],
  );
  if (places.length < parts.length) return null;
  const [first = null] = places;
  return places.length === 1 ? first : places;
}

/** The places of each wording, to be taken one by one. Places where the wording is read as a figure come first. */
type Occurrences = Map<string, FigurePlace[]>;

function occurrences(
  spots: readonly Spot[],
  wordings: readonly string[],
  language: Language | null,
): Occurrences {
  const trie = trieOf([...new Set(wordings)].map((wording, at) => [wording, at]));
  const found: Occurrences = new Map();
  const inWords: Occurrences = new Map();
  for (const spot of wordings.length > 0 ? spots : []) {
    const read = readIn(spot, language);
    for (let start = 0; start < spot.text.length; start += 1) {
      for (const { end } of wordsAt(trie, spot.text, start)) {
        const wording = spot.text.slice(start, end);
        if (cutsNumber(spot.text, start, end)) continue;
        const isCell = 'table' in spot.at && spot.text.trim() === wording;
        const into = !language || isCell || read.has(`${start} ${end}`) ? found : inWords;
        const place = { ...spot.at, start, end } as FigurePlace;
        add(into, wording, place);
      }
    }
  }
  for (const [wording, places] of inWords) {
    found.set(wording, [...(found.get(wording) ?? []), ...places]);
  }
  return found;
}

function add(into: Occurrences, wording: string, place: FigurePlace): void {
  const places = into.get(wording);
  if (places) places.push(place);
  else into.set(wording, [place]);
}

const readIn = ({ text }: Spot, language: Language | null): ReadonlySet<string> =>
  new Set(
    language ? parseQuantities(text, language).map(({ start, end }) => `${start} ${end}`) : [],
  );
