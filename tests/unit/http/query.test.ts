import { parse as parseQueryString } from 'qs';
import { parseIndicatorQuery, parseMetricsQuery } from '../../../src/public/across/query';
import { parseNoQuery } from '../../../src/http/query';
import { parseExportQuery } from '../../../src/translating/query';
import { parseListQuery, parseOneQuery } from '../../../src/public/query';

const OPERATORS =
  'alone or after one of [$eq], [$ne], [$in], [$notIn], [$lt], [$lte], [$gt], [$gte]';

const read = (parseQuery: (query: unknown) => unknown, text: string) =>
  parseQuery(parseQueryString(text, { strictNullHandling: true }));

describe('a query that is refused', () => {
  it.each([
    ['filters[year]=abc', `"filters.year": give a year such as 2025, ${OPERATORS}`],
    ['filters[year]', `"filters.year": give a year such as 2025, ${OPERATORS}`],
    ['filters[year][$between]=1', `"filters.year": give a year such as 2025, ${OPERATORS}`],
    ['filters[year][$gt]=x', '"filters.year.$gt": give a whole number from 0 to 9999'],
    ['filters[organization]=x', '"filters.organization": write filters[organization][key]'],
    ['pagination=1', '"pagination": write pagination[page], pagination[pageSize]'],
    ['pagination[pageSize]=500', '"pagination.pageSize": give a whole number from 1 to 100'],
    ['pagination[page]=1&pagination[start]=0', '"pagination": use page and pageSize, or'],
    ['fallback=yes', '"fallback": say true or false'],
    ['locale[0]=en&locale[1]=zh', '"locale": name one locale, such as en'],
    ['sort=year,colour', '"sort.1": sort by year, issuedOn, title, publishedAt'],
    ['sort[a]=b', '"sort": sort by year, issuedOn, title, publishedAt'],
  ])('says of ?%s what is accepted there', (text, message) => {
    expect(() => read(parseListQuery, text)).toThrow(`Invalid parameter ${message}`);
  });

  it.each([
    ['filters[value]=', `"filters.value": give a number such as 12.5, ${OPERATORS}`],
    [
      'filters[unit][$like]=x',
      `"filters.unit": give the code of a unit, such as CNY or personTime, ${OPERATORS}`,
    ],
    ['pagination[page]=1000000', '"pagination": the list ends at row 10000'],
  ])('says of figures ?%s what is accepted there', (text, message) => {
    expect(() => read(parseMetricsQuery, text)).toThrow(`Invalid parameter ${message}`);
  });

  it('says of an export which formats there are', () => {
    expect(() => read(parseExportQuery, 'format=pdf')).toThrow('name one of xliff12, xliff20');
  });

  it.each([
    [parseOneQuery, 'populate=*', '"populate": this address takes locale, fallback'],
    [parseNoQuery, 'a=1&b=2', '"a, b": this address takes none'],
    [
      parseIndicatorQuery,
      'filters[year]=1',
      '"filters.year": "filters" takes organization, series',
    ],
    [
      parseListQuery,
      'filters[organization][town]=x',
      '"filters.organization.town": "filters.organization" takes key, name',
    ],
    [parseListQuery, 'pagination[size]=1', '"pagination.size": "pagination" takes page, pageSize'],
  ])('names what can be asked instead (%#)', (parseQuery, text, message) => {
    expect(() => read(parseQuery, text)).toThrow(`Unknown parameter ${message}`);
  });
});
