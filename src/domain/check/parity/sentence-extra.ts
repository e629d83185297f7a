import { placeOfSentence } from '../../parity/prose';
import { excerptEn } from './excerpt';
import type { ParityRule } from './rule';

/** English letters from which on a sentence adds something: shorter ones explain. */
export const LEAST_LETTERS = 30;

/** A sentence of the target that the source has not. A translator may explain, so that it is a warning. */
export const sentenceExtra: ParityRule = ({ prose }) =>
  prose
    .filter(({ bead }) => bead.source.length > 0)
    .flatMap(({ sentences }) => sentences.filter(({ source }) => source.length === 0))
    .flatMap(({ target }) => target)
    .filter(({ read }) => read.size >= LEAST_LETTERS)
    .map((sentence) => ({
      ruleId: 'parity-sentence-extra',
      severity: 'warning',
      at: placeOfSentence(sentence),
      actual: excerptEn(sentence.read.passage),
    }));
