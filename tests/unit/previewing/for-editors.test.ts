import type { Context } from '../../../src/http/context';
import { RefusalError } from '../../../src/http/refusal';
import { forEditors } from '../../../src/previewing/for-editors';

const opened = async (error: Error) => {
  const ctx = {
    accepts: () => 'html',
    set: () => undefined,
    get: () => 'zh-CN',
    acceptsLanguages: () => 'zh',
    state: {},
    status: 200,
    body: '',
  };
  await forEditors(() => Promise.reject(error))(ctx as unknown as Context);
  return ctx;
};

it('makes a page of a refusal', async () => {
  const { status, body } = await opened(new RefusalError('forbidden', 'Not valid any more.'));
  expect(status).toBe(403);
  expect(body).toContain('预览已失效');
});

it('does not call a preview over because the server is busy', async () => {
  const busy = new RefusalError('serviceUnavailable', 'Too much work.');
  await expect(opened(busy)).rejects.toBe(busy);
});
