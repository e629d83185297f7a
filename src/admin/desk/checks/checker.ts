import type { Content, Node } from '../../../domain/desk';
import type { Answer, Standard } from './ask';

/** Milliseconds without typing before a manuscript is checked. */
const PAUSE_MS = 300;

interface Ends {
  /** Returns what the manuscript is checked against now. */
  standard(): Standard;
  read(): { document: Node; base: Content };
  onAnswer(answer: Answer): void;
}

/** Checks the manuscript after each pause, one check at a time. An answer about an older state is dropped. */
export function checkerOf({ standard, read, onAnswer }: Ends) {
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.number === number) onAnswer(data);
  });
  const ask = () => {
    number += 1;
    worker.postMessage({ number, standard: standard(), ...read() });
  };
  return {
    ask,
    changed() {
      // A check that is under way is about an older state, so its answer must not match.
      number += 1;
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    },
    stop() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
