import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** What lies outside Jest's sandbox: Node's own modules, variables and clock. */
export type Outside = {
  /** Loads a module once for all files of tests in this process. */
  load<Module>(place: string): Module;
  /** Makes the variables of the process those given, until the file of tests ends. */
  setEnvironment(variables: NodeJS.ProcessEnv): void;
  /** The global object of what `load` gives. */
  global: typeof globalThis;
};

const load = createRequire(__filename);

/**
 * Node's environment, and the way out of the sandbox. Jest loads all modules again for each file of tests; for Strapi and the
 * compiled application that is most of a boot, so they are loaded outside, once for each process.
 */
export default class OutsideEnvironment extends TestEnvironment {
  private readonly variables = { ...process.env };
  private readonly letGo = keepListeners();

  override async setup(): Promise<void> {
    await super.setup();
    const outside: Outside = { load, setEnvironment, global: globalThis };
    Object.assign(this.global, { outside });
  }

  override async teardown(): Promise<void> {
    setEnvironment(this.variables);
    this.letGo();
    await super.teardown();
  }
}

function setEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in variables)) delete process.env[name];
  Object.assign(process.env, variables);
}

/**
 * Strapi ends with `process.removeAllListeners()`, which would cut this process off from Jest. Answers what removes the
 * listeners that came since.
 */
function keepListeners(): () => void {
  const { removeAllListeners } = process;
  const listeners = () =>
    process.eventNames().map((event) => [event, process.rawListeners(event)] as const);
  const before = new Map(listeners());
  process.removeAllListeners = (event) =>
    event === undefined ? process : removeAllListeners.call(process, event);
  return () => {
    process.removeAllListeners = removeAllListeners;
    for (const [event, now] of listeners()) {
      const own = now.filter((listener) => !before.get(event)?.includes(listener));
      own.forEach((listener) => process.off(event, listener as () => void));
    }
  };
}
