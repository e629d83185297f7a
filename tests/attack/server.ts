import { compile } from '../setup/compile';

/** Compiles the server that targets run, without the admin's pages. */
export function ensureServer(): void {
  compile();
}
