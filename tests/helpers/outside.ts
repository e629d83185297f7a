import type { Outside } from '../setup/outside';

/** Loads modules outside the sandbox of this test file, where Strapi and the compiled application are loaded. */
export const outside = (globalThis as unknown as { outside: Outside }).outside;

/** Runs some work while the application's clock stands still at a moment. */
export async function whileAt<Value>(moment: Date, work: () => Promise<Value>): Promise<Value> {
  const { Date: Running } = outside.global;
  const now = moment.getTime();
  outside.global.Date = new Proxy(Running, {
    construct: (Clock, given) => Reflect.construct(Clock, given.length > 0 ? given : [now]),
    get: (Clock, name) => (name === 'now' ? () => now : Reflect.get(Clock, name)),
  });
  try {
    return await work();
  } finally {
    outside.global.Date = Running;
  }
}
