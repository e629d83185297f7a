import { baseHeaders, holdVersion } from '../../../src/admin/versions/bases';
import { formRequest } from '../../../src/admin/versions/form-request';
import { putBack } from '../../../src/admin/versions/put-back';

const ID = 'a'.repeat(24);
const FORM = `/content-manager/collection-types/api::report.report/${ID}`;

describe('what a write of the admin says it is based on', () => {
  it('is the version that was loaded, in that language', () => {
    holdVersion('one', 'zh-Hans', 'v1');
    expect(baseHeaders('one', 'zh-Hans')).toEqual({ 'If-Match': '"v1"' });
    expect(baseHeaders('one', 'en')).toEqual({});
  });

  it('is that there was none, where a language is begun', () => {
    holdVersion('two', 'en', null);
    expect(baseHeaders('two', 'en')).toEqual({ 'If-None-Match': '*' });
  });

  it('is every version that was loaded, of all languages', () => {
    holdVersion('three', 'zh-Hans', 'v3');
    holdVersion('three', 'en', 'v4');
    expect(baseHeaders('three', '*')).toEqual({ 'If-Match': '"v3", "v4"' });
    expect(baseHeaders('four', '*')).toEqual({});
  });
});

describe('a write of Strapi’s form on a report', () => {
  it.each([
    ['PUT', FORM],
    ['DELETE', FORM],
    ['POST', `${FORM}/actions/publish`],
    ['POST', `${FORM}/actions/discard`],
    ['PUT', `http://127.0.0.1:1337${FORM.replaceAll(':', '%3A')}`],
  ])('is known: %s %s', (method, address) => {
    expect(formRequest(`${address}?locale=en`, method)).toEqual({ documentId: ID, locale: 'en' });
  });

  it.each([
    ['GET', `${FORM}?locale=en`],
    ['PUT', FORM],
    ['POST', `${FORM}?locale=en`],
    ['POST', FORM.replace(ID, 'actions/bulkPublish?locale=en')],
    ['PUT', `${FORM.replace('report.report', 'term.term')}?locale=en`],
  ])('is no other: %s %s', (method, address) => {
    expect(formRequest(address, method)).toBeNull();
  });
});

describe('what was typed, put back on a newer draft', () => {
  it('is what was changed, and nothing else', () => {
    const loaded = { title: '题', author: '甲', summary: null };
    const typed = { title: '题', author: '乙', summary: '' };
    const latest = { title: '新题', author: '丙', summary: null, slug: 's' };
    expect(putBack({ typed, loaded }, latest)).toEqual({
      ...{ title: '新题', author: '乙', summary: '', slug: 's' },
    });
  });
});
