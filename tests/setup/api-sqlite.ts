import { buildServer } from './build';

/** Global setup of the API tests on SQLite. */
export default buildServer;
