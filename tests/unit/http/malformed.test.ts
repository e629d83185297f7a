import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { answerMalformed } from '../../../src/http/malformed';

describe('a request that cannot be read', () => {
  let server: Server;
  beforeAll((done) => {
    server = createServer((_, response) => void response.end('read'));
    answerMalformed(server);
    server.listen(0, '127.0.0.1', done);
  });
  afterAll((done) => void server.close(done));

  const answerTo = (request: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const socket = connect(port, '127.0.0.1', () => void socket.write(request));
      let answer = '';
      socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
      socket.once('error', reject).once('close', () => resolve(answer));
    });

  it('is told to encode the Chinese characters of its address', async () => {
    const answer = await answerTo('GET /api/search?q=读者 HTTP/1.1\r\nHost: a\r\n\r\n');
    const [head, body] = answer.split('\r\n\r\n') as [string, string];
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({
      data: null,
      error: { status: 400, message: expect.stringContaining('q=%E8%AF%BB%E8%80%85') },
    });
  });

  it.each([
    ['400 Bad Request', 'NO HTTP\r\n\r\n'],
    [
      '431 Request Header Fields Too Large',
      `GET / HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
    ],
  ])('is answered %s', async (status, request) => {
    const answer = await answerTo(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\r\n`));
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({
      error: { status: Number(status.slice(0, 3)) },
    });
  });

  it('is not the one before it on the same connection', async () => {
    const answer = await answerTo('GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /读 HTTP/1.1\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });
});
