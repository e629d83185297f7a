import { toJsonLd } from '../../../../src/domain/write/json-ld';
import { publication, section } from '../../../helpers/publication';

const URL = 'https://reports.example.org/api/reports/2025-library.html?locale=zh-Hans';
const asJson = (node: object) => JSON.parse(JSON.stringify(node));

describe('an edition as linked data', () => {
  const node = asJson(toJsonLd(publication(), 'zh-Hans'));

  it('is a Report of schema.org with its language, people, dates and series', () => {
    expect(node).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': URL,
      ...{ headline: '书香进山', inLanguage: 'zh-Hans', temporalCoverage: '2025', version: 3 },
      datePublished: '2026-01-16T09:30:00+08:00',
      dateModified: '2026-01-16T01:31:00.000Z',
      author: { '@type': 'Person', name: '宋知远' },
      publisher: { '@type': 'Organization', identifier: 'library', name: '青禾县图书馆' },
      isPartOf: { '@type': 'CreativeWorkSeries', name: '年度综述' },
      contributor: [
        { '@type': 'Role', roleName: '责任编辑', contributor: { name: '何晴' } },
        { roleName: '一审' },
      ],
    });
  });

  it('gives each section its words, quotes, figures and pictures', () => {
    const [lead, told] = node.hasPart;
    expect(lead.mentions).toEqual([
      {
        ...{ '@type': 'PropertyValue', '@id': `${URL}#m1`, name: '接待读者' },
        ...{ description: '约12万人次', propertyID: 'visits', value: 120000 },
        ...{ unitText: '人次', valueReference: 'about' },
      },
      {
        ...{ '@type': 'PropertyValue', '@id': `${URL}#m2`, name: '购书经费' },
        ...{ description: '30万至35万元', minValue: 300000, maxValue: 350000 },
        ...{ unitText: 'CNY', valueReference: 'range' },
      },
    ]);
    expect(told).toMatchObject({
      ...{ '@id': `${URL}#s2`, position: 2, name: '把书送进山里' },
      text: expect.stringContaining('司机周大山说。\n流动书车'),
      hasPart: [
        {
          '@type': 'Quotation',
          text: '车一来，孩子们就跑出来了。',
          spokenByCharacter: { '@type': 'Person', name: '周大山', jobTitle: '司机' },
        },
      ],
      image: [{ contentUrl: 'https://reports.example.org/uploads/van.png', creditText: '何晴' }],
    });
  });

  it('says of which year a restated figure is, and that it is provisional', () => {
    const [figure] = publication().edition.sections[0]!.metrics;
    const beside = (more: object) => {
      const metrics = [{ ...figure!, qualifier: 'exact' as const, ...more }];
      const written = asJson(
        toJsonLd(publication({ sections: [section({ metrics })] }), 'zh-Hans'),
      );
      return written.hasPart[0].mentions[0].valueReference;
    };
    const period = { '@type': 'PropertyValue', name: 'period', value: '2024' };
    const status = { '@type': 'PropertyValue', name: 'status', value: 'provisional' };
    expect(beside({})).toBeUndefined();
    expect(beside({ period: '2024' })).toEqual(period);
    expect(beside({ period: '2024', status: 'provisional' })).toEqual([period, status]);
    expect(beside({ qualifier: 'about', period: '2024' })).toEqual(['about', period]);
  });

  it('names units by UN/CEFACT where a code exists', () => {
    const [figure] = publication().edition.sections[0]!.metrics;
    const metrics = ['mu', 'ha', 'percent', 'unheard-of'].map((unit) => ({ ...figure!, unit }));
    const measured = asJson(toJsonLd(publication({ sections: [section({ metrics })] }), 'zh-Hans'));
    const unit = (one: { unitText: string; unitCode?: string }) => [one.unitText, one.unitCode];
    expect(measured.hasPart[0].mentions.map(unit)).toEqual([
      ['亩', undefined],
      ['公顷', 'HAR'],
      ['%', 'P1'],
      ['unheard-of', undefined],
    ]);
  });

  it('says which language is the original, and which the translation', () => {
    const english = 'https://reports.example.org/api/reports/2025-library.html?locale=en';
    expect(node.workTranslation).toMatchObject([{ '@id': english, inLanguage: 'en' }]);
    const localizations = [{ locale: 'zh-Hans', slug: '2025-library' }];
    const translated = publication({ locale: 'en' }, { localizations });
    expect(toJsonLd(translated, 'zh-Hans')).toMatchObject({ translationOfWork: { '@id': URL } });
    expect(node).not.toHaveProperty('translationOfWork');
  });

  it('calls an author that is the organization itself no person', () => {
    const own = toJsonLd(publication({ author: '青禾县图书馆' }), 'zh-Hans');
    expect(own).toMatchObject({ author: { '@type': 'Organization' } });
  });

  it('holds nothing that is null or empty', () => {
    const bare = { sections: [], credits: [], cover: null, series: null, summary: null };
    const text = JSON.stringify(toJsonLd(publication(bare, { localizations: [] }), 'zh-Hans'));
    expect(text).not.toMatch(/null|\[\]|undefined/);
  });
});
