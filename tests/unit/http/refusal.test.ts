import { errors } from '@strapi/utils';
import { RefusalError } from '../../../src/http/refusal';

it('a refusal is one of Strapi’s own errors, which GraphQL names instead of “Internal Server Error”', () => {
  const refused = new RefusalError('conflict', '有人改过', { of: 1 }, { retryAfter: 2 });
  expect(refused).toBeInstanceOf(errors.ApplicationError);
  expect({ ...refused, message: refused.message }).toEqual({
    ...{ name: 'RefusalError', message: '有人改过', status: 'conflict' },
    ...{ details: { of: 1 }, again: { retryAfter: 2 } },
  });
});
