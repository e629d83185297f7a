import { trustHops } from '../../../src/doors/forwarded';

/** What is left of these headers where so many proxies are trusted. */
const left = (hops: number, headers: Record<string, string>) => {
  const copy = { ...headers };
  trustHops(copy, hops);
  return copy;
};

describe('what proxies say of a client', () => {
  const said = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'forged, reports.example.org' };

  it('is not heard where none is trusted', () => {
    expect(left(0, { ...said, 'x-forwarded-for': '10.0.0.1', host: 'a' })).toEqual({ host: 'a' });
  });

  it.each([
    [1, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'reports.example.org' }],
    [2, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'forged' }],
    [3, { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'forged' }],
  ])('is counted from the right: %i', (hops, heard) => {
    expect(left(hops, said)).toEqual(heard);
  });
});
