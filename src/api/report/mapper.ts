export { dismissedIn, type IndicatorEntry, type Named, type ReportEntry } from '../../stored/entry';
export { nameIn, publishedIndicator, toNamed } from '../../stored/named';
export { CHECK_POPULATE, EDITION_POPULATE } from '../../stored/populate';
export { toShanghaiTime } from '../../stored/time';
export { toEdition } from '../../stored/to-edition';
export { toEntry } from '../../stored/to-entry';
export { toCarried, toReport } from '../../stored/to-report';
