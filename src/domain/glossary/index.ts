export { faultMessage, type Fault } from './fault';
export { merged } from './merge';
export { fromRows, toRows } from './table';
export type { GivenTerm, GlossaryTerm } from './term';
