import {
  ANY_DENIAL_ZH,
  deniedOnce,
  denialEn,
  denialsIn,
  deniesMore,
  explanationsIn,
  mayTurn,
  namesDenied,
  oppositeIn,
} from '../../parity/claim/negation';
import { denialAdded, denialLost } from '../../parity/claim/denied-words';
import { sidesOf, type Sides } from '../../parity/claim/sides';
import { inSimplified } from '../../quantity/script.zh';
import { placeOfSentence, type SentenceBead } from '../../parity/prose';
import type { ParityFinding, ParityRule } from './rule';

/** Source and target deny the same things. Any word that may be a denial is enough. */
export const sameNegation: ParityRule = ({ prose }) =>
  prose.flatMap(({ sentences }) =>
    sentences.flatMap((bead, at) =>
      beside(sentences, at).some(hasSpareDenial)
        ? []
        : negationsIn(bead, () => beside(sentences, at).some(lacksDenial)),
    ),
  );

const beside = (sentences: readonly SentenceBead[], at: number) => [
  sentences[at - 1],
  sentences[at + 1],
];

/**
 * Returns whether a sentence denies something that its source does not deny. The denial then belongs to the sentence
 * next to it.
 */
function hasSpareDenial(bead: SentenceBead | undefined): boolean {
  const sides = bead && sidesOf(bead);
  return (
    !!sides &&
    (!!denialEn(sides.target) || /n['’]t\b/.test(sides.target)) &&
    !ANY_DENIAL_ZH.test(inSimplified(sides.source))
  );
}

/** Returns whether a sentence lacks a denial of its source, which may stand in the sentence next to it. */
function lacksDenial(bead: SentenceBead | undefined): boolean {
  if (!bead) return false;
  const { source, target } = sidesOf(bead);
  const simplified = inSimplified(source);
  return denialsIn(simplified).firm.length > explanationsIn(simplified, target);
}

function negationsIn(bead: SentenceBead, mayBeBeside: () => boolean): ParityFinding[] {
  const [from, to] = [bead.source[0], bead.target[0]];
  if (!from || !to || [from, to].some(({ read }) => ASKS.test(read.passage.text))) return [];
  const sides = sidesOf(bead);
  // The speaker comes before the speech in one language and after it in the other. Both may hold the speech.
  if (from.read.spoken !== to.read.spoken && !areQuoted(sides)) return [];
  const denial = denialIn({ ...sides, source: inSimplified(sides.source) });
  if (!denial || (denial.actual && mayBeBeside())) return [];
  return [
    { ruleId: 'parity-negation', ...denial, at: placeOfSentence(to), cause: placeOfSentence(from) },
  ];
}

/** Whether both sides hold some speech. */
const areQuoted = ({ source, target }: Sides): boolean =>
  /[“”「」『』]/.test(source) && /["“”]/.test(target);

/** A question may be asked either way. */
const ASKS = /[?？]\s*$/;

type Denial = Pick<ParityFinding, 'severity' | 'actual' | 'expected'>;

/** Returns the denial that only one side has. */
function denialIn(sides: Sides): Denial | null {
  const lost = lostIn(sides);
  if (lost?.severity === ERROR) return lost;
  return assertedIn(sides) ?? lost ?? turnedIn(sides) ?? addedIn(sides);
}

/** Returns a denial of the source whose denied word the target says right out. */
function assertedIn({ source, target, isPlain }: Sides): Denial | null {
  const denied = denialLost(source, target);
  if (!denied) return null;
  const severity = isPlain && denied.isSure ? ERROR : WARNING;
  return { severity, actual: null, expected: denied.text };
}

/** Returns words of the source of which the target says the opposite, or denies once what is denied twice. */
function turnedIn({ source, target, isPlain }: Sides): Denial | null {
  const opposite = oppositeIn(source, target) ?? (isPlain ? deniedOnce(source, target) : null);
  return opposite ? { severity: WARNING, actual: null, expected: opposite } : null;
}

/**
 * Returns a denial that only the target has. It may be a figure of speech, unless the source says the denied word right
 * out.
 */
function addedIn({ source, target, isPlain }: Sides): Denial | null {
  const denied = denialAdded(source, target);
  const actual = denied?.text ?? (isPlain && deniesMore(source, target) ? denialEn(target) : null);
  const severity = isPlain && denied?.isSure === true ? ERROR : WARNING;
  return actual === null ? null : { severity, actual, expected: source.slice(0, LONGEST) };
}

const [ERROR, WARNING] = ['error', 'warning'] as const;

/**
 * Returns a denial of the source for which the target has no word left. One "or" may carry a denial on to the next
 * clause.
 */
function lostIn({ source, target, isPlain }: Sides): Denial | null {
  const { firm, any } = denialsIn(source);
  const expected = firm[0] ?? any[0];
  if (!expected) return null;
  const explained = explanationsIn(source, target);
  const isSure =
    isPlain && explained === 0 && namesDenied(source, target) && !mayTurn(source, target);
  if (isSure) return { severity: ERROR, actual: null, expected };
  const isLost = explained === 0 || (explained < firm.length && !/\bor\b/.test(target));
  return isLost ? { severity: WARNING, actual: null, expected } : null;
}

/** How many characters of a sentence a finding shows. */
const LONGEST = 24;
