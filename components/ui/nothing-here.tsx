import { LinkButton } from './button';
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
      actions={<LinkButton href="/">Go to the start</LinkButton>}
    >
      <p>It may have been mistyped, moved or never existed.</p>
    </EmptyState>
  );
}
