import delivery, { originsFrom } from '../../config/delivery';
import operations from '../../config/operations';
import { logFormat, logsRequests } from '../environment/log-format';
import { wholeNumber, words } from '../environment/variables';

type Params = Parameters<typeof delivery>[0];

/**
 * Returns the settings that the front shares with the application, from the same variables. It does not load Strapi to
 * read them.
 */
export function frontSettings() {
  const env = ((name: string) => process.env[name]) as Params['env'];
  return {
    host: words(env, 'HOST') ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 1337, 65535),
    maxBytes: delivery({ env } as Params).maxBytes,
    origins: originsFrom(env),
    patience: operations({ env } as Params).shutdown.patience,
    log: { isOn: logsRequests(env), isJson: logFormat(env) === 'json' },
  };
}
