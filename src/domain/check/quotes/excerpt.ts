const LONGEST = 24;

/** Returns the start of a speech, as a finding shows it. */
export const excerptOf = (text: string): string => text.slice(0, LONGEST);
