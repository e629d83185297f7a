import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** What is outside Jest's sandbox: Node's own modules, environment variables and clock. */
export type Outside = {
  /** Loads a module once for all test files in this process. */
  load<Module>(place: string): Module;
  /** Replaces the environment variables of the process until the test file ends. */
  setEnvironment(variables: NodeJS.ProcessEnv): void;
  /** The global object of the modules that `load` returns. */
  global: typeof globalThis;
};

const load = createRequire(__filename);

/**
 * A Node environment with a way out of the sandbox. Jest reloads all modules for each test file. For Strapi and the
 * compiled application this is most of a boot, so they are loaded outside the sandbox, once per process.
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
 * Strapi ends with `process.removeAllListeners()`, which would disconnect this process from Jest. Returns a function
 * that removes only the listeners added since.
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
