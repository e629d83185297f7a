import type { Edition } from '../../../../src/domain/edition';
import { comparedPage } from '../../../../src/domain/write/html/compared';
import { differencesBetween } from '../../../../src/domain/years';
import { image, publication } from '../../../helpers/publication';

/** A report whose cover is this picture under these words. */
const covered = (file: string, caption: string | null): Edition =>
  publication({
    cover: { key: 'p0', image: image(file), alt: '山路', caption, credit: null, after: 0 },
  }).edition;

const pageOf = (was: Edition, now: Edition) =>
  comparedPage({
    ...{ edition: now, from: 1, to: 2, correction: null },
    differences: differencesBetween(was, now),
  });

describe('the page of two editions', () => {
  it('says that the cover changed where only its picture is another one', () => {
    const html = pageOf(covered('/uploads/a.png', '晴天'), covered('/uploads/b.png', '晴天'));
    expect(html).toContain('<p>封面有改动</p>');
    expect(html).not.toContain('/uploads/');
  });

  it('says which words of the cover changed', () => {
    const html = pageOf(covered('/uploads/a.png', '晴天'), covered('/uploads/a.png', '雨天'));
    expect(html).toContain('<del>晴</del><ins>雨</ins>天');
    expect(html).not.toContain('封面有改动');
  });

  it('says that nothing differs where the covers are alike', () => {
    const cover = covered('/uploads/a.png', null);
    expect(pageOf(cover, cover)).not.toContain('<section>');
  });
});
