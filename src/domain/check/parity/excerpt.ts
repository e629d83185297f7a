import type { Passage } from '../../parity/passage';

/** English takes more letters than Chinese to be recognised. */
const [LONGEST_ZH, LONGEST_EN] = [24, 40];

/** As much of a Chinese text as a finding shows of it. */
export const excerptZh = ({ text }: Pick<Passage, 'text'>): string => text.slice(0, LONGEST_ZH);

/** As much of an English text as a finding shows of it. */
export const excerptEn = ({ text }: Pick<Passage, 'text'>): string => text.slice(0, LONGEST_EN);
