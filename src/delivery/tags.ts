/** The cache tags of what is made of one report. A list carries `reports`: any report's change is its own. */
export const tagsOf = (reportId: string): string[] => [`report:${reportId}`];

/** The cache tag of what sets the years of a series, or of an organization, side by side. */
export const tagOfLine = (line: string): string => `line:${line}`;
