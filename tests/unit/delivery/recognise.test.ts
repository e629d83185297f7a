import { publicRead } from '../../../src/delivery/public-read';
import { createRecogniser } from '../../../src/delivery/recognise';
import { parseListQuery, parseOneQuery } from '../../../src/public/query';

describe('recognising a public read', () => {
  const recognise = createRecogniser(
    [
      publicRead('/api/reports', 'list', parseListQuery, 'open'),
      publicRead('/api/reports/:slug.html', 'page', parseOneQuery),
      publicRead('/api/reports/:slug', 'one', parseOneQuery),
    ],
    'zh-Hans',
  );
  const keyOf = (url: string) => recognise(url)?.key;

  it.each([
    ['/api/reports/a', '/api/reports/a?locale=zh-Hans'],
    ['/api/reports/a', '/api/reports/a?fallback=false'],
    ['/api/reports/a', '/api/reports/%61'],
    ['/api/reports/a', '/api/reports/a/'],
    ['/api/reports', '/api/reports/?sort=year:desc,issuedOn:desc'],
    ['/api/reports/a?locale=en&fallback=true', '/api/reports/a?fallback=true&locale=en'],
    ['/api/reports', '/api/reports?pagination[page]=1&pagination[pageSize]=25'],
    ['/api/reports', '/api/reports?sort=year:desc,issuedOn:desc'],
    ['/api/reports', '/api/reports?pagination%5BwithCount%5D=true'],
    ['/api/reports?sort=year', '/api/reports?sort[0]=year:asc'],
    ['/api/reports?filters[year]=2024', '/api/reports?filters[year][$eq]=2024'],
    ['/api/reports?filters[year][$in]=2024', '/api/reports?filters[year][$in][0]=2024'],
    ['/api/reports?pagination[start]=0', '/api/reports?pagination[limit]=25'],
  ])('gives %s and %s one key', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['/api/reports/a', '/api/reports/b'],
    ['/api/reports/a', '/api/reports/a.html'],
    ['/api/reports/a', '/api/reports/a?locale=en'],
    ['/api/reports/a', '/api/reports/a?fallback=true'],
    ['/api/reports', '/api/reports?pagination[page]=2'],
    ['/api/reports', '/api/reports?pagination[start]=0'],
    ['/api/reports?sort=year,title', '/api/reports?sort=title,year'],
    ['/api/reports?filters[slug]=a%26b', '/api/reports?filters[slug]=a'],
  ])('tells %s from %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it.each([
    '/api/reports/a?populate=*',
    '/api/reports/a?status=draft',
    '/api/reports?pagination[page]=0',
    '/api/reports/%E0%A4%A',
    '/api/reports/a/b',
    '/api/reports/a#b',
    '/api/reports//',
    '/admin',
    '//api/reports',
    'http://elsewhere/api/reports',
  ])('leaves %s to the rest of the chain', (url) => {
    expect(recognise(url)).toBeNull();
  });

  it('keeps questions that a client can make up apart from those that content bounds', () => {
    expect(recognise('/api/reports')?.questions).toBe('open');
    expect(recognise('/api/reports/a')?.questions).toBe('bounded');
  });
});
