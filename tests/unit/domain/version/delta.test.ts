import fc from 'fast-check';
import { deltaOf, patched } from '../../../../src/domain/version/delta';
import { sameJson } from '../../../../src/domain/version/same-json';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const section = (key: string, ...texts: string[]) => ({ key, body: texts.map(paragraph) });

const json = fc.jsonValue({ maxDepth: 4 });
const components = fc.uniqueArray(
  fc.record({ key: fc.string({ minLength: 1, maxLength: 3 }), of: json }),
  { selector: ({ key }) => key, maxLength: 5 },
);
const content = fc.record({ title: json, sections: components, more: json }, { requiredKeys: [] });

describe('what turns one state of a draft into another', () => {
  it('does so, whatever they are', () => {
    fc.assert(
      fc.property(content, content, (before, after) =>
        sameJson(patched(before, JSON.parse(JSON.stringify(deltaOf(before, after)))), after),
      ),
    );
  });

  it('does so for lists that change by a little', () => {
    fc.assert(
      fc.property(components, fc.nat(), json, (all, at, of) => {
        const after = all.map((one, nth) =>
          nth === at % (all.length || 1) ? { ...one, of } : one,
        );
        return sameJson(patched({ all }, deltaOf({ all }, { all: after })), { all: after });
      }),
    );
  });

  it('is nothing where nothing changed but the order of fields', () => {
    expect(deltaOf({ a: 1, b: [2] }, { b: [2], a: 1 })).toBeNull();
  });

  it('is as long as the change, not as the draft', () => {
    const of = (text: string) => ({
      title: '题',
      sections: Array.from({ length: 60 }, (_, n) =>
        section(`k${n}`, '很长的一段话'.repeat(50), n === 7 ? text : '另一段'),
      ),
    });
    const delta = deltaOf(of('改前'), of('改后'));
    expect(delta).toEqual({
      s: {
        sections: { c: { k7: { s: { body: { l: [1, 1, [paragraph('改后')]] } } } } },
      },
    });
  });
});
