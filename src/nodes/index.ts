import type { Core } from '@strapi/strapi';
import { CHANNEL, tagsOfOthers } from './channel';
import { isShared, ownConnection } from './connection';
import { startListening } from './listener';

export { releaseBootLock, takeBootLock } from './boot-lock';

/** Limits in milliseconds. A connection that takes longer is treated as dead. */
const PATIENCE = { connectionTimeoutMillis: 2000, query_timeout: 1000 };

let listener: { stop: () => Promise<void> } | null = null;

/** A cache in memory that another node can declare stale. */
type Memory = {
  /** Drops the entries that carry one of these tags, or all entries for null. */
  drop(tags: string[] | null): void;
  clear(state: { isListening: boolean }): void;
};

/**
 * Listens for the tags that other nodes declare stale. While the node cannot listen, the memory is emptied and keeps
 * nothing, because the node may have missed a change.
 */
export async function listenToNodes(strapi: Core.Strapi, memory: Memory): Promise<void> {
  if (!isShared(strapi)) return;
  await stopListening();
  listener = await startListening({
    connect: () => ownConnection(strapi, 'listen', PATIENCE),
    channel: CHANNEL,
    onMessage: (payload) => memory.drop(tagsOfOthers(payload)),
    onHearing: (isListening) => memory.clear({ isListening }),
    onTrouble: (reason) =>
      strapi.log.warn(
        `Cannot listen to other nodes (${reason}). Nothing is cached until it works again.`,
      ),
  });
}

/** Stops listening, so that the process can end. */
export async function stopListening(): Promise<void> {
  await listener?.stop();
  listener = null;
}
