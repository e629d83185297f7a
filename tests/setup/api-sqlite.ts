import { compile } from './compile';

/** Global setup of the API tests on SQLite. */
export default compile;
