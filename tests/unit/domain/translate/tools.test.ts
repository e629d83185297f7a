import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refresh } from '../../../../src/domain/translate';
import {
  accept,
  fromXliff,
  toXliff12,
  toXliff20,
  unitsOf,
} from '../../../../src/domain/translate/exchange';
import { carried, paragraph, section } from '../../../helpers/carried';

const sidesOf = (source = carried()) => {
  const { report: target, state } = refresh({ source, target: null });
  return { source, target, state };
};

/** Debian's php-symfony-translation brings both schemas; they are not ours to pass on. */
const SCHEMAS =
  process.env.XLIFF_SCHEMAS_DIR ?? '/usr/share/php/Symfony/Component/Translation/Resources/schemas';
const hasSchemas = existsSync(SCHEMAS) && spawnSync('xmllint', ['--version']).status === 0;

(hasSchemas ? describe : describe.skip)(
  'what we write (skipped without xmllint and the OASIS schemas in XLIFF_SCHEMAS_DIR)',
  () => {
    const source = carried();
    source.sections.push(
      section('odd key!', {
        body: [
          paragraph('控制字符\u0001与<标记>。\n第二行'),
          {
            type: 'list',
            format: 'ordered',
            children: [
              {
                type: 'list-item',
                children: [{ type: 'text', text: '一', bold: true, code: true }],
              },
              {
                type: 'list-item',
                children: [
                  {
                    type: 'link',
                    url: 'https://example.org',
                    children: [{ type: 'text', text: '二' }],
                  },
                ],
              },
            ],
          },
        ],
      }),
    );
    const sides = sidesOf(source);
    sides.target.title = 'Translated';
    const changed = { ...source, title: '另一个标题' };
    const bundle = {
      ...{ documentId: 'abc', sourceLocale: 'zh-Hans', targetLocale: 'en-US' },
      units: unitsOf({ ...sides, source: changed }),
    };

    it.each([
      ['XLIFF 1.2 (strict)', 'xliff-core-1.2-strict.xsd', toXliff12],
      ['XLIFF 2.0', 'xliff-core-2.0.xsd', toXliff20],
    ])('is valid %s', (_name, schema, write) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-xliff-'));
      const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
      const read = (name: string) => readFileSync(path.join(SCHEMAS, name), 'utf8');
      put('xml.xsd', read('xml.xsd'));
      put(
        schema,
        read(schema).replace(/schemaLocation="[^"]*xml\.xsd"/g, 'schemaLocation="xml.xsd"'),
      );
      put('file.xlf', write(bundle));
      const files = [schema, 'file.xlf'].map((name) => path.join(folder, name));
      const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', ...files]);
      expect([status, String(stderr)]).toEqual([0, expect.stringContaining('validates')]);
    });
  },
);

describe.each(['translate-toolkit.xlf', 'pot2po.xlf'])(
  '%s, written by a translator’s tool',
  (name) => {
    const text = readFileSync(path.resolve(__dirname, '../../../fixtures/xliff', name), 'utf8');

    it('brings what was translated in it, with the figures of the target', () => {
      const sides = sidesOf();
      const { given, differences, missingFigures } = accept(fromXliff(text).units, sides);
      expect([differences, missingFigures]).toEqual([[], []]);
      const { report } = refresh({ ...sides, given });
      expect(report.title).toBe('Building a bridge of hearts');
      expect(report.sections.map(({ heading }) => heading)).toEqual([
        null,
        'Strengthening specialty industries',
      ]);
      expect(report.sections[0]?.body).toEqual([
        paragraph(
          'On February 22, 2024, the federation invested RMB 300,000 for the good of more than 300 households.',
        ),
      ]);
    });
  },
);
