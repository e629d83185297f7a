import type { Random } from './random';

const TEXTS = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '\udfff𠮷',
    '书香进山',
    '‮abc',
    '𠮷'.repeat(50),
    'x'.repeat(5000),
  ],
  ...[
    "' or 1=1 --",
    '"',
    '<script>',
    '{{7*7}}',
    '../../etc/passwd',
    '%',
    '%00',
    '$ne',
    '__proto__',
  ],
  ...['constructor', 'true', 'null', '-1', '1e999', '2147483648', '9'.repeat(40), '2025-02-30'],
];

const NUMBERS = [0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -0];

/** Returns objects and lists nested to this depth. */
function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { children: value };
  return value;
}

/** Returns a value that no form would send. */
export function odd(random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => random.one(TEXTS),
    () => random.one(TEXTS),
    () => random.one(NUMBERS),
    () => null,
    () => random.chance(0.5),
    () => [],
    () => ({}),
    () => [null],
    () => [random.one(TEXTS), random.one(NUMBERS)],
    () => ({ [random.one(TEXTS)]: random.one(NUMBERS) }),
    () => nested(random.one([3, 30, 70, 500])),
  ];
  return random.one(kinds)();
}

/** Returns an unusual part of an address or header, encoded so that a client can send it. */
export const oddPart = (random: Random): string =>
  random.chance(0.2)
    ? random.one(['%', '%E0%A4%A', '%00', '%ED%A0%80', '%2e%2e', '%2F', '*', ';a=b', '%5c'])
    : encodeURIComponent(random.one(TEXTS).replace(/[\ud800-\udfff]/g, ''));
