import type { Core } from '@strapi/strapi';
import type { TreeConfig } from '../../config/tree';
import { onNews } from '../delivery';
import { sourceOf } from '../http/languages';
import { addressesOf } from './addresses';
import { startAsking } from './ask';
import { folderStore } from './folder';
import { createKeeping } from './keeping';
import { allOf, type Store } from './store';
import { createTree } from './tree';

type Kept = ReturnType<typeof createKeeping> & Pick<ReturnType<typeof createTree>, 'counts'>;

const ofStrapi = new WeakMap<Core.Strapi, Promise<Kept | null>>();

/**
 * Returns the tree of files with all public responses, or null if none is configured. Call it when Strapi has its
 * routes.
 */
export function treeOf(strapi: Core.Strapi): Promise<Kept | null> {
  const known = ofStrapi.get(strapi) ?? makeTree(strapi);
  ofStrapi.set(strapi, known);
  return known;
}

async function makeTree(strapi: Core.Strapi): Promise<Kept | null> {
  const store = await storeOf(strapi);
  if (!store) return null;
  const asking = await startAsking(strapi);
  const tree = createTree({ ask: asking.ask, store, source: sourceOf(strapi) });
  const keeping = createKeeping({
    ...{ tree, addresses: addressesOf(strapi) },
    onTrouble: (message) =>
      strapi.log.warn(`The static tree (${store.name}) is not up to date: ${message}`),
  });
  const stop = () => keeping.stop().then(asking.stop);
  return { ...keeping, stop, counts: tree.counts };
}

async function storeOf(strapi: Core.Strapi): Promise<Store | null> {
  const { folder, bucket, prefix, client } = strapi.config.get<TreeConfig>('tree');
  const stores = folder ? [folderStore(folder)] : [];
  if (bucket) {
    // The storage client needs memory, so it is loaded only where it is used.
    const { bucketStore } = await import('./bucket');
    stores.push(bucketStore(bucket, prefix, client));
  }
  return stores.length > 0 ? allOf(stores) : null;
}

/** Keeps the tree up to date, if one is configured, from the moment the node listens. */
export function startTree(strapi: Core.Strapi): void {
  const { folder, bucket } = strapi.config.get<TreeConfig>('tree');
  if (!folder && !bucket) return;
  strapi.server.httpServer.once('listening', () => {
    void treeOf(strapi).then((tree) => {
      onNews(strapi, (news) => {
        if ('isListening' in news) return news.isListening && tree?.renewAll();
        return news.drop ? tree?.renew(news.drop) : tree?.renewAll();
      });
      tree?.renewAll();
    });
  });
}

/** Waits until the running writes of the tree are finished. */
export async function stopTree(strapi: Core.Strapi): Promise<void> {
  const tree = await ofStrapi.get(strapi);
  await tree?.stop();
}
