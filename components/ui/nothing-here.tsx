import { HardLink } from './hard-link';
import { EmptyState } from './state';

/**
 * No record, or not yours: one page, word for word, whatever the reason. It repeats no address and offers no
 * "ask for access".
 */
export function NothingHere() {
  return (
    <EmptyState
      level={1}
      title="There is nothing at this address"
      actions={<HardLink href="/">Go to the start</HardLink>}
    >
      <p>It may have been mistyped, moved or never existed.</p>
    </EmptyState>
  );
}
