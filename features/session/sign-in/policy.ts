/** Failed tries before an address waits, per address and network, and per network alone (OWASP ASVS 5.0, 6.3.1). */
export const TRIES = {
  perAddress: { max: 10, windowSeconds: 15 * 60 },
  perNetwork: { max: 100, windowSeconds: 60 * 60 },
} as const;

export const isThrottled = (tries: { address: number; network: number }): boolean =>
  tries.address > TRIES.perAddress.max || tries.network > TRIES.perNetwork.max;

/**
 * The network that a peer belongs to: an IPv4 address as it is, of IPv6 the first 64 bits, since one household
 * holds all the rest.
 */
export function networkOf(peer: string): string {
  const address = peer.trim().toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::') ?? [];
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
    : [];
  return `${[...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** Demo people sign in without a password where the store says it is a demonstration, and nowhere else. */
export const offersDemo = (settings: { SOLEUS_DEMO: '0' | '1' }): boolean => settings.SOLEUS_DEMO === '1';
