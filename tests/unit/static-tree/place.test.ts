import { goneAt, placeOf, placesOf } from '../../../src/static-tree/place';

const at = (url: string, isPage = false) => placeOf(url, 'zh-Hans', isPage);

describe('where the answer to an address lies', () => {
  it.each([
    ['/', true, 'zh-Hans/index.html'],
    ['/?locale=en', true, 'en/index.html'],
    ['/robots.txt', false, 'zh-Hans/robots.txt'],
    ['/api/reports', false, 'zh-Hans/api/reports.json'],
    ['/api/reports/a-2025', false, 'zh-Hans/api/reports/a-2025.json'],
    ['/api/reports/a-2025?locale=en', false, 'en/api/reports/a-2025.json'],
    ['/api/reports/a-2025.html?locale=en', true, 'en/api/reports/a-2025.html'],
    ['/api/reports/a-2025.docx', false, 'zh-Hans/api/reports/a-2025.docx'],
    ['/api/reports/a-2025/editions/2', false, 'zh-Hans/api/reports/a-2025/editions/2.json'],
    ['/api/docs', true, 'zh-Hans/api/docs.page'],
    ['/api/docs/swagger-ui.css', false, 'zh-Hans/api/docs/swagger-ui.css'],
    ['/uploads/story_hour.png', false, 'uploads/story_hour.png'],
    ['/uploads/%E5%9B%BE.png', false, 'uploads/图.png'],
  ])('%s', (url, isPage, place) => {
    expect(at(url, isPage)).toBe(place);
    expect(placesOf(url, 'zh-Hans')).toContain(place);
  });

  it('is no place of another address', () => {
    const report = placesOf('/api/reports/a', 'zh-Hans');
    const page = placesOf('/api/reports/a.html', 'zh-Hans');
    expect(report.filter((place) => page.includes(place))).toEqual([]);
  });

  it('has a file beside it for what was withdrawn', () => {
    expect(goneAt('/api/reports/a?locale=en', 'zh-Hans')).toBe('en/api/reports/a.gone');
    expect(placesOf('/api/reports/a.html', 'zh-Hans')).toEqual([
      'zh-Hans/api/reports/a.html',
      'zh-Hans/api/reports/a.html.gone',
    ]);
  });
});
