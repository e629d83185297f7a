const LONGEST = 24;

/** As much of a speech as a finding shows of it. */
export const excerptOf = (text: string): string => text.slice(0, LONGEST);
