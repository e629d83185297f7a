import type { Ask } from './ask';
import { check } from './check';

/** Checks in a thread of its own, so that no key waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  self.postMessage(check(data));
});
