type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Methods that go through a text or a list, or copy it. Each call counts everything that it may look at. */
const THROUGH_TEXT = ['split', 'includes', 'lastIndexOf', 'replaceAll'];
const THROUGH_LIST =
  'some every find findLast findIndex filter map flatMap includes indexOf reduce splice'.split(' ');

/**
 * Measures work without a clock: the number of characters and items that methods of strings, lists and patterns go
 * through. The result is the same on every machine. Backtracking within a pattern is not counted.
 */
export function workOf(run: () => unknown): number {
  const counting = counted();
  try {
    run();
  } finally {
    counting.end();
  }
  return counting.work();
}

/** The same for asynchronous work. Nothing else may run at the same time. */
export async function workOfAll(run: () => Promise<unknown>): Promise<number> {
  const counting = counted();
  try {
    await run();
  } finally {
    counting.end();
  }
  return counting.work();
}

function counted(): { work(): number; end(): void } {
  let work = 0;
  const undo = [
    ...wrapped(String.prototype, THROUGH_TEXT, (text) => (work += String(text).length)),
    searchesCounted((looked) => (work += looked)),
    ...wrapped(Array.prototype, THROUGH_LIST, (list) => (work += (list as unknown[]).length)),
    patternsCounted((looked) => (work += looked)),
  ];
  return { work: () => work, end: () => undo.forEach((restore) => restore()) };
}

function wrapped(
  prototype: object,
  names: readonly string[],
  seen: (self: unknown) => void,
): (() => void)[] {
  const methods = prototype as Record<string, Method>;
  return names.map((name) => {
    const method = methods[name]!;
    methods[name] = function counted(...args) {
      seen(this);
      return method.apply(this, args);
    };
    return () => (methods[name] = method);
  });
}

/** A search reads from its start to the match, or to the end. */
function searchesCounted(seen: (looked: number) => void): () => void {
  const { indexOf } = String.prototype;
  String.prototype.indexOf = function counted(words, from = 0) {
    const found = indexOf.call(this, words, from);
    seen(Math.max(0, (found < 0 ? this.length : found + words.length) - from));
    return found;
  };
  return () => (String.prototype.indexOf = indexOf);
}

/** A pattern reads from its start to the end of the match, or of the text. A sticky pattern reads one place only. */
function patternsCounted(seen: (looked: number) => void): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counted(text) {
    const from = this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const isAtOnePlace = this.sticky || this.source.startsWith('^');
    const end = found ? found.index + found[0].length : String(text).length;
    seen(isAtOnePlace ? 1 : end - from);
    return found;
  };
  return () => (RegExp.prototype.exec = exec);
}
