import type { Severity } from '../../issue';
import { coverageOf } from '../../parity/content';
import { placeOfSentence, type Prose } from '../../parity/prose';
import type { Span } from '../../parity/passage';
import type { Sentence } from '../../parity/sentences';
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
}

/** Returns the unaligned sentences of the source, with the target's sentences around their place. */
function missingIn({ sentences }: Prose): Missing[] {
  const after = sentencesAfter(sentences.map(({ target }) => target));
  let before: Sentence | undefined;
  return sentences.flatMap(({ source, target }, at) => {
    before = target.at(-1) ?? before;
    if (target.length > 0) return [];
    return source.map((sentence) => ({ sentence, before, after: after[at] }));
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
  return size >= CERTAIN_SIZE && !isSaidBeside(missing) ? 'error' : 'warning';
}

/** Returns whether the sentences around the place say the words of the missing sentence. They may have absorbed it. */
function isSaidBeside({ sentence: { read }, before, after }: Missing): boolean {
  const content = read.content();
  const beside = [before, after].flatMap((one) => (one ? [...one.read.content().entries] : []));
  return (
    content.words.length >= FEWEST_WORDS &&
    coverageOf(content, { entries: new Set(beside) }) >= SAID_BESIDE
  );
}
