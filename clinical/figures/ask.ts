/** What a machine asks of a figure. */
export const checkKinds = [
  'library',
  'shape',
  'target',
  'seen',
  'place',
  'contact',
  'air',
  'floor',
  'range',
  'knee',
  'balance',
  'length',
  'loop',
  'jump',
] as const;
type CheckKind = (typeof checkKinds)[number];
export type Failure = { readonly kind: CheckKind; readonly say: string };

/** Asks one thing and counts it; the same failure is told once. */
export type Ask = (holds: boolean, kind: CheckKind, say: string, measured?: number) => void;
