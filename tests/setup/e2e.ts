import { compile } from './compile';

/** Global setup of the end-to-end tests: the server, and the admin that the browser loads. */
export default compile;
