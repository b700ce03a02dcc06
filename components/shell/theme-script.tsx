import { themeKey } from './theme';

/**
 * For the root layout's head: sets the kept theme before the first paint, so that a reader who chose the other
 * one never sees a flash. In the page itself (under its nonce) rather than a file: no request stands before
 * the first paint. <html> needs suppressHydrationWarning.
 */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`}
    </script>
  );
}
