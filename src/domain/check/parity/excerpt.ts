import type { Passage } from '../../parity/passage';

/** English needs more letters than Chinese to be recognised. */
const [LONGEST_ZH, LONGEST_EN] = [24, 40];

/** Returns the start of a Chinese text, as a finding shows it. */
export const excerptZh = ({ text }: Pick<Passage, 'text'>): string => text.slice(0, LONGEST_ZH);

/** Returns the start of an English text, as a finding shows it. */
export const excerptEn = ({ text }: Pick<Passage, 'text'>): string => text.slice(0, LONGEST_EN);
