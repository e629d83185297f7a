import { OPENAPI } from '../../../src/contract/openapi';
import { odd } from './odd';
import type { Random } from './random';

type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
};

const SCHEMAS = OPENAPI.components.schemas as unknown as Record<string, Schema>;

const DEEPEST = 12;

/** The share of body parts that violate the contract. */
const ODDNESS = 0.12;

/** Returns a value for a schema, in which some parts violate it. */
export function valueFor(schema: Schema, random: Random, depth = 0): unknown {
  if (random.chance(ODDNESS)) return odd(random);
  const { $ref, oneOf, anyOf, allOf } = schema;
  if (depth > DEEPEST) return 'x';
  if ($ref) return valueFor(SCHEMAS[$ref.split('/').at(-1) as string] ?? {}, random, depth + 1);
  const several = oneOf ?? anyOf;
  if (several) return valueFor(random.one(several), random, depth + 1);
  if (allOf) {
    return Object.assign({}, ...allOf.map((one) => valueFor(one, random, depth + 1)));
  }
  return plain(schema, random, depth);
}

function plain(schema: Schema, random: Random, depth: number): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return random.one(schema.enum);
  const type = [schema.type ?? 'string'].flat()[0];
  if (schema.properties || type === 'object') return fields(schema, random, depth);
  if (type === 'array') {
    const items = schema.items ?? {};
    return Array.from({ length: random.whole(4) }, () => valueFor(items, random, depth + 1));
  }
  if (type === 'integer' || type === 'number') return random.whole(10);
  return type === 'boolean' ? random.chance(0.5) : random.one(['书香进山', '2025', 'library', 'x']);
}

function fields({ properties = {} }: Schema, random: Random, depth: number): object {
  const chosen = Object.entries(properties).filter(() => random.chance(0.6));
  return Object.fromEntries(chosen.map(([name, one]) => [name, valueFor(one, random, depth + 1)]));
}
