import type { Core } from '@strapi/strapi';
import { CHANNEL, tagsOfOthers } from './channel';
import { isShared, ownConnection } from './connection';
import { startListening } from './listener';

export { releaseBootLock, takeBootLock } from './boot-lock';

/** A query that takes longer is a dead connection, in milliseconds. */
const PATIENCE = { connectionTimeoutMillis: 2000, query_timeout: 1000 };

let listener: { stop: () => Promise<void> } | null = null;

/** What is kept in memory until another node says that it is stale. */
type Memory = {
  /** Forgets what carries one of these tags; all of it for null. */
  drop(tags: string[] | null): void;
  clear(state: { isListening: boolean }): void;
};

/**
 * Listens to other nodes for what became stale. While it cannot listen, the memory keeps nothing, and forgets what it
 * held: it may have missed a change.
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
      strapi.log.warn(`Other nodes are not heard (${reason}). Nothing is kept until they are.`),
  });
}

/** Stops hearing, so that the process can end. */
export async function stopListening(): Promise<void> {
  await listener?.stop();
  listener = null;
}
