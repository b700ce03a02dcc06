/**
 * For the root layout's head: sets the kept theme before the first paint, so that a reader who chose the other
 * one never sees a flash. An own file, because the policy allows no inline script without the page's nonce;
 * <html> needs suppressHydrationWarning.
 */
export function ThemeScript({ nonce }: { nonce?: string | undefined }) {
  return <script src="/theme.js" nonce={nonce} suppressHydrationWarning />;
}
