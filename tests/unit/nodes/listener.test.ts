import { EventEmitter } from 'node:events';
import type { Client } from 'pg';
import { tagsOfOthers } from '../../../src/nodes/channel';
import { startListening } from '../../../src/nodes/listener';

/** A connection to a server that has vanished: it never returns a goodbye. */
const vanished = () =>
  Object.assign(new EventEmitter(), {
    connect: async () => {},
    query: async () => {},
    end: () => new Promise(() => {}),
  }) as unknown as Client;

const ignore = () => {};

describe('hearing from other nodes', () => {
  it('stops, also where the connection is dead', async () => {
    const told = { onMessage: ignore, onHearing: ignore, onTrouble: ignore };
    const { stop } = await startListening({ connect: vanished, channel: 'changes', ...told });
    await expect(stop()).resolves.toBeUndefined();
  });

  it.each([undefined, '', 'nonsense', 'null', '{}', '{"tags":5}'])(
    'takes %p for what nobody here would send',
    (payload) => {
      expect(tagsOfOthers(payload)).toBeNull();
    },
  );

  it('hears the tags of another', () => {
    expect(tagsOfOthers('{"node":"other","tags":["reports"]}')).toEqual(['reports']);
  });
});
