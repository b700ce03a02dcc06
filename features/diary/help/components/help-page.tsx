import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PortalHead } from '@/components/shell/portal-shell';
import { Icon } from '@/components/ui/icon';
import { redFlags } from '@/wording/red-flags';
import type { Help } from '../loaders';
import styles from './help.module.css';

const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

const urgencyKey = { emergency: 'emergency', 'same-day': 'sameday', soon: 'soon' } as const;

/** When to seek help and whom to call, in fixed words that never say what it is. `signOut` is the form that ends it. */
export async function HelpPage({ help, signOut }: { help: Help; signOut: ReactNode }) {
  const say = await getTranslations();
  const { clinicName, clinicPhone, emergencyNumber } = help;
  const flags = redFlags({
    emergencyNumber: emergencyNumber ?? say('help.emergencyWords'),
    urgentNumber: say('help.urgentWords'),
  });
  return (
    <>
      <PortalHead title={say('help.title')} sub={say('help.lead')} />
      <div className={styles.hazard}>
        <Icon name="flag" size="large" />
        {emergencyNumber ? (
          <a href={telephone(emergencyNumber)}>{say('help.callEmergency', { emergencyNumber })}</a>
        ) : (
          <b>{say('help.noNumber')}</b>
        )}
      </div>
      {clinicPhone ? (
        <a href={telephone(clinicPhone)} className={styles.call}>
          <Icon name="phone" /> {say('help.callClinic', { clinicName })}
          <span dir="ltr">{clinicPhone}</span>
        </a>
      ) : (
        <p>{say('help.noPhone', { clinicName })}</p>
      )}
      <p>
        {say('help.unsure')} {say('help.watch')}
      </p>
      <ul className={styles.flags}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <details>
              <summary>{flag.trigger}</summary>
              <div className={styles.advice}>
                <p className={styles.urgency}>{say('help.urgency', { urgency: urgencyKey[flag.urgency] })}</p>
                <b>{flag.heading}</b>
                <p>{flag.body}</p>
                <p>{flag.action}</p>
                <p className={styles.source}>
                  {say('help.whereFrom')}: {flag.source.join('; ')}
                </p>
              </div>
            </details>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.source}>
          {say('privacy.who', { clinicName })} {say('sync.shared')}
        </p>
        {signOut}
      </div>
    </>
  );
}
