import type { Content, Node } from '../../../domain/desk';
import type { Answer, Standard } from './ask';

/** How long nobody types before a manuscript is checked. */
const PAUSE_MS = 300;

interface Ends {
  /** What the manuscript is held to at the time. */
  standard(): Standard;
  read(): { document: Node; base: Content };
  onAnswer(answer: Answer): void;
}

/** Has the manuscript checked after each pause, one at a time; an answer to an older state is dropped. */
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
      // What is under way answers for another state.
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
