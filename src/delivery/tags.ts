/** The cache tags of what is made of one report. A list carries `reports`: any report's change is its own. */
export const tagsOf = (reportId: string): string[] => [`report:${reportId}`];
