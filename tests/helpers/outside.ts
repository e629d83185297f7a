import type { Outside } from '../setup/outside';

/** What lies outside the sandbox of this file of tests, where Strapi and the compiled application are loaded. */
export const outside = (globalThis as unknown as { outside: Outside }).outside;

/** Does work while the clock of the application stands at a moment. */
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
