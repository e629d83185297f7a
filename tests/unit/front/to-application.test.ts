import type { IncomingMessage } from 'node:http';
import { trustHops } from '../../../src/doors/forwarded';
import { headersFor } from '../../../src/front/to-application';

const asked = (headers: Record<string, string>) =>
  headersFor(
    {
      headers: { host: 'reports.example', ...headers },
      socket: { remoteAddress: '192.0.2.7', localPort: 1337 },
    } as unknown as IncomingMessage,
    'id-1',
  );

describe('a request as the application sees it behind the front', () => {
  it('says who asked, by which host and how', () => {
    expect(asked({ accept: '*/*' })).toEqual({
      ...{ host: 'reports.example', accept: '*/*', 'x-request-id': 'id-1' },
      'x-forwarded-for': '192.0.2.7',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'reports.example',
    });
  });

  it('leaves what a client made up where it is not believed', () => {
    const forged = { 'x-forwarded-for': '1.1.1.1', 'x-forwarded-proto': 'https' };
    const headers = asked({ ...forged, 'x-forwarded-host': 'evil.example' });
    expect(headers['x-forwarded-for']).toBe('1.1.1.1, 192.0.2.7');
    const seen = { ...headers } as Record<string, string>;
    trustHops(seen, 1);
    expect(seen['x-forwarded-proto']).toBe('http');
    expect(seen['x-forwarded-host']).toBe('reports.example');
  });

  it('believes the proxy before it where there is one', () => {
    const headers = asked({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.9' });
    const seen = { ...headers } as Record<string, string>;
    trustHops(seen, 2);
    expect(seen['x-forwarded-proto']).toBe('https');
  });

  it('keeps what is of one connection to itself', () => {
    const headers = asked({ connection: 'close, x-own', 'x-own': '1', te: 'trailers' });
    for (const name of ['connection', 'x-own', 'te']) expect(headers).not.toHaveProperty(name);
  });
});
