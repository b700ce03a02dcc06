'use client';

import { Alone } from '@/components/ui/page-error';
import { ErrorState } from '@/components/ui/state';
import './tokens.css';
import './base.css';

/** The root layout itself failed: the last page there is, so it stands on nothing but the tokens. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Soleus</title>
        <Alone>
          <ErrorState level={1} title="Soleus did not load" code={error.digest}>
            <p>
              What was saved before is kept. <a href="/">Load it again</a>; if it stays away, tell the person
              who runs your server.
            </p>
          </ErrorState>
        </Alone>
      </body>
    </html>
  );
}
