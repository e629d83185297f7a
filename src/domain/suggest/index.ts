export type { Ground } from './ground';
export { taskOf, type Task } from './task';
export type { Fault } from './fault';
export { weigh, type Weighed } from './weigh';
