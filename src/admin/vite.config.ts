import { inHanOrder, NAMES_OF_STRAPI } from './han-names';

type Transform = (code: string, id: string) => string | undefined;
type Plugin = { name: string; transform: Transform };

/** Changes how Strapi builds the admin: its own function of names writes Han names as they are written. */
export default <Config extends { plugins?: unknown[] }>(config: Config): Config => {
  const plugin: Plugin = {
    name: 'han-names',
    transform: (code, id) => (NAMES_OF_STRAPI.test(id) ? inHanOrder(code) : undefined),
  };
  return { ...config, plugins: [...(config.plugins ?? []), plugin] };
};
