import { absolute } from '../../addresses';
import type { Edition } from '../../edition';
import { minuteOf, wordsIn } from '../words';
import type { Published } from './published';

/** The type of column that reports belong to, one of the standard's types. */
const COLUMN_TYPE = '工作动态';

/**
 * Returns the meta tags that Chinese public sites must have (政府网站网页标签规范, 国办函〔2019〕19号): site, column
 * and article. A tag without a value is empty.
 */
export function metasOf(edition: Edition, published: Published): [string, string][] {
  const { organization, publishedAt } = published;
  const { locale, series, title, issuedOn, source, author, keywords } = edition;
  return [
    ['SiteName', siteNameOf(edition, published)],
    ['SiteDomain', organization?.siteDomain ?? ''],
    ['SiteIDCode', organization?.siteIdCode ?? ''],
    ['ColumnName', series?.name ?? wordsIn(locale).reports],
    ['ColumnType', locale.startsWith('zh') ? COLUMN_TYPE : ''],
    ['ArticleTitle', title],
    ['PubDate', minuteOf(issuedOn ?? publishedAt)],
    ['ContentSource', source ?? ''],
    ['Keywords', keywords.join(',')],
    ['Author', author ?? ''],
  ];
}

/** Returns what a shared link to the page shows (Open Graph). */
export function graphOf(edition: Edition, published: Published): [string, string][] {
  const { title, subtitle, summary, locale, cover, issuedOn } = edition;
  const { canonical, site, publishedAt } = published;
  const image = cover?.image;
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', summary ?? subtitle ?? ''],
    ['og:url', canonical],
    ['og:locale', locale.startsWith('zh') ? 'zh_CN' : 'en_GB'],
    ['og:site_name', siteNameOf(edition, published)],
    ['og:image', image ? absolute(site, image.url) : ''],
    ['og:image:alt', image ? (cover.alt ?? '') : ''],
    ['article:published_time', issuedOn ?? publishedAt],
    ['article:modified_time', publishedAt],
  ];
}

/** Returns the name of the site. It is stored in Chinese only: other languages have the name of the organization. */
export function siteNameOf({ locale, organization }: Edition, published: Published): string {
  const name = published.organization?.siteName ?? '';
  return name === '' || locale.startsWith('zh') ? name : (organization?.name ?? '');
}
