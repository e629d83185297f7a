import type { Labels } from '../../../src/admin/translations/labels';
import { LABELS_EN } from '../../../src/admin/translations/labels.en';
import { LABELS_ZH } from '../../../src/admin/translations/labels.zh';
import { HINTS_EN } from '../../../src/admin/translations/hints.en';
import { HINTS_ZH } from '../../../src/admin/translations/hints.zh';
import { UI_EN } from '../../../src/admin/translations/ui.en';
import { UI_ZH } from '../../../src/admin/translations/ui.zh';
import { KINDS } from '../../../src/domain/translate/kinds';
import { translations } from '../../../src/admin/translations';
import { components, contentTypes } from '../../helpers/schemas';

const SCHEMAS = [...contentTypes(), ...components()];
const LANGUAGES: [string, Labels][] = [
  ['src/admin/translations/labels.zh.ts', LABELS_ZH],
  ['src/admin/translations/labels.en.ts', LABELS_EN],
];

/** Every attribute of the model, as `uid.attribute`. */
const modelled = SCHEMAS.flatMap(({ uid, attributes }) =>
  Object.keys(attributes).map((name) => `${uid}.${name}`),
).sort();

describe.each(LANGUAGES)('%s', (_file, { names, fields, values }) => {
  it('labels every attribute of the model, and nothing that is not there', () => {
    const labelled = Object.entries(fields).flatMap(([uid, labels]) =>
      Object.keys(labels).map((name) => `${uid}.${name}`),
    );
    expect(labelled.sort()).toEqual(modelled);
  });

  it('names every content type and component', () => {
    expect(Object.keys(names).sort()).toEqual(SCHEMAS.map(({ info }) => info.displayName).sort());
  });

  it('words every value of an enumeration', () => {
    const inSchemas = SCHEMAS.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
    );
    expect(Object.keys(values).sort()).toEqual([...new Set(inSchemas)].sort());
  });
});

describe('the labels of the content model', () => {
  it('lie where the admin looks for them', () => {
    expect(translations['zh-Hans']).toMatchObject({
      Report: '报告',
      'content-manager.content-types.api::report.report.title': '标题',
      'content-manager.content-types.api::report.report.updatedAt': '更新时间',
      'content-manager.components.report.metric.label': '名称',
      moreThan: '超过（多、余、超、逾）',
    });
  });

  it('are Chinese in Chinese', () => {
    const { names, fields, values, system } = LABELS_ZH;
    const all = [names, values, system, ...Object.values(fields)].flatMap(Object.values);
    expect(all.filter((label) => !/\p{Script=Han}/u.test(label))).toEqual([]);
  });
});

it.each([
  ['Chinese', HINTS_ZH],
  ['English', HINTS_EN],
])('the hints in %s belong to attributes of the model', (_language, hints) => {
  const known = SCHEMAS.flatMap(({ info, attributes }) =>
    Object.keys(attributes).map((name) => `${info.displayName}.${name}`),
  );
  const hinted = Object.entries(hints).flatMap(([type, fields]) =>
    Object.keys(fields).map((name) => `${type}.${name}`),
  );
  expect(hinted.filter((name) => !known.includes(name))).toEqual([]);
});

it('the hints are the same in both languages', () => {
  const keys = (hints: Record<string, Record<string, string>>) =>
    Object.entries(hints).map(([type, fields]) => [type, Object.keys(fields)]);
  expect(keys(HINTS_EN)).toEqual(keys(HINTS_ZH));
});

it('our own pages say everything in both languages', () => {
  expect(Object.keys(UI_EN).sort()).toEqual(Object.keys(UI_ZH).sort());
});

it.each(['zh-Hans', 'en'] as const)('every kind of piece is called by a name in %s', (language) => {
  const named = (kind: string) => `zongshu.translate.kind.${kind}` in translations[language];
  expect(KINDS.filter((kind) => !named(kind))).toEqual([]);
});
