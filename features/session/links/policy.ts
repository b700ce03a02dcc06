/** Who stands behind the address that a link would sign in. */
export type Account =
  | { readonly is: 'nobody' }
  /** Already signs in as this very patient; `opensMore` when the account opens anything else as well. */
  | { readonly is: 'holder'; readonly opensMore: boolean }
  | { readonly is: 'somebody' };

export type ClaimPlan = 'create' | 'prove' | 'reset';

/**
 * What the holder of a link has to do. A link never hands over an account that exists: its owner proves it with
 * the password they have. The one exception is a patient who lost theirs: a new link from the desk may set a new
 * one, as long as the account opens this one record and nothing else.
 */
export function claimPlan(account: Account): ClaimPlan {
  switch (account.is) {
    case 'nobody':
      return 'create';
    case 'holder':
      return account.opensMore ? 'prove' : 'reset';
    case 'somebody':
      return 'prove';
  }
}
