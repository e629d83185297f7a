import Sequencer from '@jest/test-sequencer';

/** Files that take minutes though they are short. Jest starts with the largest files, and would run these last, alone. */
const LONGEST = ['tests/e2e/screens.test.ts'];

/** Starts the longest files first, so that no worker waits for another at the end. */
export default class extends Sequencer {
  sort(tests) {
    const isLongest = ({ path }) => LONGEST.some((file) => path.endsWith(file));
    return super.sort(tests).sort((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
  }
}
