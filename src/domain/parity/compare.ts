import { currencyOfPair } from '../currency/of-pair';
import { peopleIn, type People } from '../read/people';
import { align } from './align';
import type { Bead } from './bead';
import { changedYears, type ChangedYear } from './changed-years';
import type { Lexicon } from './lexicon';
import { dropDerived, dropFractions } from './derived';
import { dropPartsOfEvery } from './of-every';
import { dropSaidOtherwise } from './leftovers';
import {
  matchAcross,
  matchByGloss,
  matchOthers,
  matchOtherUnit,
  matchWithin,
  matchWrong,
  type BeadFigures,
} from './match';
import { changedMarks, type ChangedMark } from './marks/changed';
import { lostDates, type LostDate } from './marks/lost';
import { misspeltNames, type MisspeltName } from './names';
import { withMoved } from './moved';
import type { Passage } from './passage';
import { proportionOf } from './length';
import { proseIn, type Prose } from './prose';
import { readPassage } from './reading';
import { changedSpeakers, type ChangedSpeaker } from './speakers';
import { lostSpeeches, proseOf, speechesOf, type Speech } from './speech';
import { strangePeople, type StrangePerson } from './strange-people';
import { strangePlaces, type StrangePlace } from './place-names';
import { exchangedForeigners } from './foreign-names';
import { placesIn } from './sentence-places';
import { swapsIn, type Swap } from './swaps';
import { takeCrossed, takeExchanged } from './exchanged-across';

/** A source and its translation, set side by side. */
export interface Comparison {
  /** In the order of the source. A bead with only one side is missing or extra. */
  beads: Bead[];
  figures: BeadFigures[];
  swaps: Swap[];
  years: ChangedYear[];
  marks: ChangedMark[];
  /** Days that the target does not give. */
  days: LostDate[];
  names: MisspeltName[];
  places: StrangePlace[];
  people: StrangePerson[];
  speakers: ChangedSpeaker[];
  /** Speeches that are missing in the target. */
  lost: Speech[];
  /** Beads whose passages do not stand in the order of the source. */
  moved: Bead[];
  /** The sentences of each bead, side by side. */
  prose: Prose[];
}

/** How many beads away a figure may have moved. */
const REACH = 2;

/**
 * Compares passages of a Chinese source with those of its English translation. The time is linear for a report in
 * sections.
 */
export function compare(
  source: readonly Passage[],
  target: readonly Passage[],
  lexicon: Lexicon,
): Comparison {
  const currency = currencyOfPair(
    source.map(({ text }) => text),
    target.map(({ text }) => text),
  );
  const beads = align(
    source.map((passage) => readPassage(passage, 'zh', currency)),
    target.map((passage) => readPassage(passage, 'en')),
  );
  return compareBeads(beads, lexicon);
}

/** Compares passages that are already aligned. */
export function compareBeads(aligned: readonly Bead[], lexicon: Lexicon): Comparison {
  const { beads, moved } = withMoved(aligned);
  const figures = beads.map((bead) => matchWithin(bead, lexicon));
  const exchanged = takeExchanged(figures, REACH);
  matchAcross(figures, REACH);
  figures.forEach(matchByGloss);
  figures.forEach(matchOthers);
  figures.forEach(matchOtherUnit);
  const crossed = figures.flatMap(takeCrossed);
  figures.forEach(dropSaidOtherwise);
  figures.forEach(dropDerived);
  figures.forEach(dropFractions);
  figures.forEach(dropPartsOfEvery);
  figures.forEach(matchWrong);
  const people = peopleIn(proseOf(beads));
  const speeches = speechesOf(beads, people);
  const proportion = proportionOf(sideOf(beads, 'source'), sideOf(beads, 'target'));
  const prose = proseIn(beads, proportion);
  return {
    beads,
    figures,
    moved,
    swaps: [
      ...exchanged,
      ...crossed,
      ...figures.flatMap((one, at) => swapsIn(one, placesIn(prose[at]!), lexicon)),
    ],
    years: changedYears(beads),
    marks: changedMarks(beads),
    days: lostDates(beads),
    places: strangePlaces(beads),
    people: strangePeople(beads),
    names: [...misspeltNames(beads, namesOf(people, speeches)), ...exchangedForeigners(beads)],
    speakers: changedSpeakers(beads, speeches, people),
    lost: lostSpeeches(beads, speeches),
    prose,
  };
}

const sideOf = (beads: readonly Bead[], side: 'source' | 'target') =>
  beads.flatMap((bead) => bead[side]);

/** The names of all people with a role, and of all speakers. */
const namesOf = (people: People, speeches: readonly Speech[]): string[] => [
  ...people.printed.keys(),
  ...speeches.flatMap(({ speaker }) => speaker ?? []),
];
