import { LONGEST_MS, panelPace, PAUSE_MS, SOON_MS } from '../../../../src/admin/desk/panel-pace';

describe('the panels next to the manuscript', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const paced = () => {
    const draw = jest.fn();
    return { draw, pace: panelPace(draw) };
  };
  const wait = (time: number) => jest.advanceTimersByTime(time);

  it('follow a click soon, and many changes once', () => {
    const { draw, pace } = paced();
    pace.changed();
    wait(SOON_MS - 1);
    pace.changed();
    expect(draw).not.toHaveBeenCalled();
    wait(1);
    expect(draw).toHaveBeenCalledTimes(1);
    wait(LONGEST_MS);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('follow typing after a pause, so that no key waits for them', () => {
    const { draw, pace } = paced();
    for (let key = 0; key < 5; key += 1) {
      pace.typed();
      wait(90);
    }
    expect(draw).not.toHaveBeenCalled();
    wait(PAUSE_MS - 90);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('follow typing without a pause from time to time', () => {
    const { draw, pace } = paced();
    for (let passed = 0; passed < 3 * LONGEST_MS; passed += 100) {
      pace.typed();
      wait(100);
    }
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it('are not drawn after the desk is closed', () => {
    const { draw, pace } = paced();
    pace.typed();
    pace.stop();
    wait(LONGEST_MS);
    expect(draw).not.toHaveBeenCalled();
  });
});
