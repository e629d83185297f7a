/**
 * Returns the tags of an answer about one report. Each list has the tag `reports` instead, because any report may
 * change it.
 */
export const tagsOf = (reportId: string): string[] => [`report:${reportId}`];

/** Returns the tag of an answer that compares the years of a series or an organization. */
export const tagOfLine = (line: string): string => `line:${line}`;
