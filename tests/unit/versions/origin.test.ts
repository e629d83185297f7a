import { originOf } from '../../../src/versions/origin';

const user = { user: { id: 1 } };

it.each([
  ['/api/report-desks/a', user, 'desk'],
  ['/api/report-imports', user, 'import'],
  ['/api/report-translations/a', {}, 'translation'],
  ['/api/report-histories/a/restore', user, 'restore'],
  ['/api/reports/a/publish', {}, 'api'],
  ['/api/reports/a/publish', user, 'desk'],
  ['/content-manager/collection-types/api::report.report/a', user, 'form'],
])('a write to %s by %j is from %s', (path, state, origin) =>
  expect(originOf({ path, state })).toBe(origin),
);

it('a write that no request asks for is the program’s', () =>
  expect(originOf(undefined)).toBe('program'));
