/** Failed tries before an address waits, per address and network, and per network alone (OWASP ASVS 5.0, 6.3.1). */
export const TRIES = {
  perAddress: { max: 10, windowSeconds: 15 * 60 },
  perNetwork: { max: 100, windowSeconds: 60 * 60 },
} as const;

export const isThrottled = (tries: { address: number; network: number }): boolean =>
  tries.address > TRIES.perAddress.max || tries.network > TRIES.perNetwork.max;
