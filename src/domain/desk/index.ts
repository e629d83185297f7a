export {
  componentsIn,
  sectionsIn,
  type Component,
  type Content,
  type SectionContent,
} from './content';
export { RECORDS, RECORD_LISTS, type Mark, type Node, type RecordList } from './manuscript';
export { sameContent, toContent } from './to-content';
export { toDocument } from './to-document';
export { canBeBoth, merge, type Choice, type Choices, type Conflict, type Merged } from './merge';
export { faultsIn, type Fault } from './faults';
export { dismissedIn, reportOf } from './report-of';
export { fromPastedHtml, fromPastedText } from './pasted';
