import { BodyError, refusalOf } from '../../../src/bodies/failure';

const thrown = (fields: object) => Object.assign(new Error('what went wrong'), fields);

describe('what a parser of bodies throws', () => {
  it.each([
    ['raw-body, of too much', { status: 413 }, 'payloadTooLarge'],
    ['raw-body, of a charset', { status: 415 }, 'unsupportedMediaType'],
    ['formidable, of too much', { httpCode: 413, code: 1009 }, 'payloadTooLarge'],
    ['formidable, without a status of its own', { httpCode: 500, code: 1002 }, 'badRequest'],
  ])('is the sender’s fault where it comes from %s', (_, fields, status) => {
    const refusal = refusalOf(thrown(fields));
    expect(refusal).toBeInstanceOf(BodyError);
    expect(refusal).toMatchObject({ status, message: expect.stringContaining('what went wrong') });
  });

  it('is the sender’s fault where what it compressed cannot be read', () => {
    const error = thrown({ code: 'ERR__ERROR_FORMAT_PADDING_1' });
    expect(refusalOf(error, { isCompressed: true })).toMatchObject({ status: 'badRequest' });
    expect(refusalOf(error)).toBe(error);
  });

  it('is ours where the disk is full', () => {
    const error = thrown({ code: 'ENOSPC' });
    expect(refusalOf(error)).toBe(error);
  });
});
