import type { PairedInput } from '@/clinical/battery/paired-input';

/** The card of the episode's last signed examination; null at the first one. */
export type EarlierPair = { readonly examinedOn: string; readonly pair: PairedInput } | null;
