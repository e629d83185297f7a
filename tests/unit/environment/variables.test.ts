import * as read from '../../../src/environment/variables';

const having = (value?: string) => (name: string) => (name === 'NAME' ? value : undefined);

describe('a value of the environment', () => {
  it('counts as unset where it is empty, as in a copied .env.example', () => {
    expect(read.words(having(''), 'NAME')).toBeUndefined();
    expect(read.wholeNumber(having(''), 'NAME', 1337)).toBe(1337);
    expect(read.wholeNumbers(having(''), 'NAME', [1, 2], 10)).toEqual([1, 2]);
    expect(read.flag(having(''), 'NAME', true)).toBe(true);
    expect(read.address(having(''), 'NAME')).toBeUndefined();
  });

  it('is read as what it is meant to be', () => {
    expect(read.wholeNumber(having('0'), 'NAME', 1)).toBe(0);
    expect(read.wholeNumbers(having('5, 60'), 'NAME', [], 60)).toEqual([5, 60]);
    expect(read.flag(having('false'), 'NAME', true)).toBe(false);
    expect(read.oneOf(having('json'), 'NAME', ['json', 'text'], 'text')).toBe('json');
    expect(read.address(having('https://a.example'), 'NAME')).toBe('https://a.example');
  });

  it.each([
    ['wholeNumber', '10s', 'NAME is "10s". Set it to a whole number from 0 to 65535'],
    ['wholeNumber', '-1', 'a whole number from 0 to 65535'],
    ['wholeNumber', '70000', 'a whole number from 0 to 65535'],
    ['wholeNumbers', '5,soon', 'NAME is "soon". Set it to a whole number from 0 to 9'],
    ['flag', 'yes', 'NAME is "yes". Set it to one of true, false'],
    ['oneOf', 'loud', 'NAME is "loud". Set it to one of json, text'],
    ['address', 'reports.example', 'a whole address that begins with https://'],
  ] as const)(
    'is refused by %s where it is %s, and the message says what it may be',
    (how, value, message) => {
      const env = having(value);
      const reading = {
        wholeNumber: () => read.wholeNumber(env, 'NAME', 0, 65535),
        wholeNumbers: () => read.wholeNumbers(env, 'NAME', [], 9),
        flag: () => read.flag(env, 'NAME', true),
        oneOf: () => read.oneOf(env, 'NAME', ['json', 'text'], 'json'),
        address: () => read.address(env, 'NAME', ['https']),
      };
      expect(reading[how]).toThrow(message);
    },
  );

  it('is not repeated where it is an address, which may hold a password', () => {
    const secret = () => read.address(having('mysql://u:secret@db/z'), 'NAME', ['postgres']);
    expect(secret).toThrow('postgres://');
    expect(secret).not.toThrow('secret');
  });
});
