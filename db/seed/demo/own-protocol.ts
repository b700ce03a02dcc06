import { footProtocols } from '@/clinical/library/protocols-foot.data';
import { addOwnProtocol, addProtocolVersion, changeOwnProtocol } from '../../queries/protocols';
import type { ScopedTx } from '../../scope';
import { Random } from '../random';

const SEED = 20_261_123;

/** A protocol that a demonstration clinic made of a shared one, published and shared, by whoever's scope this is. */
export async function makeOwnProtocol(tx: ScopedTx, now: Date): Promise<void> {
  const shared = footProtocols.find((one) => one.slug === 'foot-core-eight-week');
  if (!shared) return;
  const random = new Random(SEED);
  const { slug: _slug, ...protocol } = shared;
  const content = {
    ...protocol,
    name: 'Foot core, for the Thursday group',
    for: 'Runners of the Thursday group',
  };
  const id = random.id(now);
  await addOwnProtocol(tx, { id, draft: content });
  await changeOwnProtocol(tx, { id, over: 1 }, { currentVersion: 1, draft: null, sharedAt: now });
  await addProtocolVersion(tx, { id: random.id(now), protocolId: id, version: 1, content });
}
