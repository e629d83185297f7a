import type { Severity } from '../../issue';
import { matchesOf } from '../../matches';
import { coverageOf } from '../../parity/content';
import { mayBegin } from '../../parity/foreign-names';
import { placeOfSentence, type Prose, type SentenceBead } from '../../parity/prose';
import { textOf } from '../../parity/reading';
import type { Span } from '../../parity/passage';
import { readsOf, type Sentence } from '../../parity/sentences';
import { excerptZh } from './excerpt';
import type { ParityFinding, ParityRule } from './rule';
import { CERTAIN_SIZE, FEWEST_WORDS, LEAST_SIZE, SAID_BESIDE } from './thresholds';

/** Every sentence of the source has a counterpart, with or without a figure. */
export const sentenceMissing: ParityRule = ({ prose, figures, lost }) => {
  const matched = new Set(figures.flatMap(({ matches }) => matches.map(({ source }) => source)));
  return prose
    .filter(({ bead }) => bead.target.length > 0)
    .flatMap((one) =>
      missingIn(one).filter(({ sentence }) => !sentence.read.figures.some((f) => matched.has(f))),
    )
    .filter(({ sentence }) => !lost.some(({ source }) => isIn(source, sentence)))
    .flatMap(findingOf);
};

/** Returns whether a sentence belongs to a lost speech, which another rule finds. */
const isIn = (speech: Span, { of, start, end }: Sentence): boolean =>
  speech.passage === of.passage && speech.start < end && start < speech.end;

interface Missing {
  sentence: Sentence;
  before: Sentence | undefined;
  after: Sentence | undefined;
  /** The aligned sentences on both sides of the place. */
  beside: readonly SentenceBead[];
}

/** Returns the unaligned sentences of the source, with the target's sentences around their place. */
function missingIn({ sentences }: Prose): Missing[] {
  const after = sentencesAfter(sentences.map(({ target }) => target));
  let before: Sentence | undefined;
  return sentences.flatMap(({ source, target }, at) => {
    before = target.at(-1) ?? before;
    if (target.length > 0) return [];
    const beside = [sentences[at - 1], sentences[at + 1]].flatMap((one) => one ?? []);
    return source.map((sentence) => ({ sentence, before, after: after[at], beside }));
  });
}

/** Returns, for each group, the first sentence after that group. */
function sentencesAfter(groups: readonly (readonly Sentence[])[]): (Sentence | undefined)[] {
  const after: (Sentence | undefined)[] = [];
  let next: Sentence | undefined;
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    next = groups[at]![0] ?? next;
  }
  return after;
}

function findingOf(missing: Missing): ParityFinding[] {
  const { sentence, before, after } = missing;
  const severity = severityOf(missing);
  const next = before ?? after;
  if (!severity || !next) return [];
  const { passage } = next.of;
  const [start, end] = before ? [before.end - 1, before.end] : [next.start, next.start + 1];
  return [
    {
      ruleId: 'parity-sentence-missing',
      severity,
      at: { passage, start, end },
      actual: null,
      expected: excerptZh(sentence.read.passage),
      cause: placeOfSentence(sentence),
    },
  ];
}

function severityOf(missing: Missing): Severity | null {
  const { size } = missing.sentence.read;
  if (size < LEAST_SIZE) return null;
  const isCertain = size >= CERTAIN_SIZE && !isSaidBeside(missing) && !isNamedBeside(missing);
  return isCertain ? 'error' : 'warning';
}

/**
 * Returns whether a sentence next to the place names what only the missing sentence names. It may have absorbed that:
 * 我们送别了“布鲁诺”。它是最长寿的棕熊 became "We said goodbye to Bruno, the oldest brown bear".
 */
function isNamedBeside({ sentence: { read }, beside }: Missing): boolean {
  const { text } = read.passage;
  const quoted = matchesOf(text, QUOTED_NAME).map(({ 1: name = '' }) => name);
  return beside.some(({ source, target }) => {
    const names = target.flatMap((one) => one.read.names);
    const isOwn = (name: string) => source.some((one) => one.read.sounds().includes(name));
    const areQuoted = quoted.filter((name) => !textOf(readsOf(source)).includes(name));
    return names.some(
      (name) =>
        !isOwn(name) &&
        (read.sounds().includes(name) || areQuoted.some((one) => mayBegin(one.charAt(0), name))),
    );
  });
}

/** A name that Chinese prints in quotation marks, such as that of an animal or a ship. */
const QUOTED_NAME = /[“「]([\u4e00-\u9fff]{2,6})[”」]/g;

/** Returns whether the sentences around the place say the words of the missing sentence. They may have absorbed it. */
function isSaidBeside({ sentence: { read }, before, after }: Missing): boolean {
  const content = read.content();
  const beside = [before, after].flatMap((one) => (one ? [...one.read.content().entries] : []));
  return (
    content.words.length >= FEWEST_WORDS &&
    coverageOf(content, { entries: new Set(beside) }) >= SAID_BESIDE
  );
}
