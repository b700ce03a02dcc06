import { getTranslations } from 'next-intl/server';
import { PASSWORD_MIN } from '@/lib/password-policy';
import { ROLE_WORDS } from '../../sign-in/format';
import { acceptInvitation, openAccess } from '../actions';
import { veiledEmail } from '../format';
import { type LinkKind, loadOffer } from '../loaders';
import { claimPlan } from '../policy';
import { ClaimForm, type ClaimWords } from './claim-form';
import { DeadLink } from './dead-link';

/** The page behind a single-use link. Opening it does not use it; only choosing a password does. */
export async function LinkDoor({ kind, token }: { kind: LinkKind; token: string }) {
  const [offer, link, password, signIn] = await Promise.all([
    loadOffer(kind, token),
    getTranslations('link'),
    getTranslations('setPassword'),
    getTranslations('signIn'),
  ]);
  const dead = {
    closed: link('closed'),
    closedWhy: link('closedWhy'),
    closedNext: link('closedNext'),
    signIn: link('signIn'),
  };
  if (!offer) return <DeadLink words={dead} />;
  const proves = offer.holder !== null && claimPlan({ is: 'holder', ...offer.holder }) === 'prove';
  const address = offer.email ? ` ${password('signsInAs', { email: veiledEmail(offer.email) })}` : '';
  const words: ClaimWords = {
    title: kind === 'access' ? password('title') : `Join as ${ROLE_WORDS[offer.role].toLowerCase()}`,
    lead: `${password('lead')}${address}`,
    email: password('email'),
    password: proves ? signIn('password') : password('new'),
    rule: proves
      ? password('provePassword')
      : `${password('rule', { min: PASSWORD_MIN })} ${password('existing')}`,
    show: password('show'),
    hide: password('hide'),
    submit: password('submit'),
    later: password('private'),
    tooMany: signIn('tooMany', { n: 15 }),
    anotherTab: password('anotherTab'),
  };
  return (
    <ClaimForm
      token={token}
      action={kind === 'access' ? openAccess : acceptInvitation}
      asksEmail={offer.email === null}
      signsInAs={offer.email}
      words={words}
      dead={dead}
    />
  );
}
