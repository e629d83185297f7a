import type { Ask } from './ask';
import { check } from './check';

/** Runs the checks in a worker, so that no key waits for them. */
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  self.postMessage(check(data));
});
