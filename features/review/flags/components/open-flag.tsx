import { citationHref, citationInWords } from '@/clinical/citation';
import { effectsInWords, flagInWords, urgencyWords } from '@/clinical/triage/flag-words';
import { groundsOfFlag } from '@/clinical/triage/red-flag-grounds.data';
import { Icon } from '@/components/ui/icon';
import { Block } from '@/components/ui/panel';
import { momentWords, sourceWords } from '../format';
import type { FixedWording, FlagOnChart } from '../types';
import styles from './flags.module.css';
import { ResolveForm } from './resolve-form';

/** One open flag: where it came from, what it holds, what the patient is told, and how it is resolved. */
export function OpenFlagBlock({
  flag,
  wording,
  clock,
  patientId,
}: {
  flag: FlagOnChart;
  wording: FixedWording | null;
  clock: { today: string; timeZone: string };
  patientId: string;
}) {
  const { row } = flag;
  const grounds = groundsOfFlag(row.code);
  const { blocks, warns } = effectsInWords(flag);
  return (
    <Block
      id={`flag-${flag.id}`}
      title={flagInWords(flag)}
      sub={urgencyWords[row.urgency]}
      aside={`open since ${momentWords(flag.raisedAt, clock)}`}
    >
      <p className={styles.lead}>
        Raised by <bdi>{flag.raisedByName}</bdi>, {sourceWords(flag)}
        {flag.region ? `, at the ${flag.region}` : ''}.
      </p>
      <div className={styles.pair}>
        <Effects title="Held until it is resolved" icon="lock" lines={blocks} none="Nothing is blocked." />
        <Effects title="Asks for a reason" icon="flag" lines={warns} none="Nothing asks for a reason." />
      </div>
      {wording ? (
        <figure className={styles.wording}>
          <figcaption>What the patient is told, in fixed words</figcaption>
          <b>{wording.heading}</b>
          <p>{wording.body}</p>
          <p>{wording.action}</p>
          <details>
            <summary>Where this comes from</summary>
            <p>{wording.source.join('; ')}</p>
            {grounds?.sources.map((source) => {
              const href = citationHref(source);
              const words = citationInWords(source);
              return <p key={words}>{href ? <a href={href}>{words}</a> : words}</p>;
            })}
            <p>How sure: {grounds?.certainty ?? 'not known'}.</p>
          </details>
        </figure>
      ) : null}
      <ResolveForm
        id={flag.id}
        patientId={patientId}
        version={flag.version}
        label={flagInWords(flag)}
        mayReExamine={grounds?.resolvedBy.needs.some((need) => need.startsWith('re-examination')) ?? false}
        notBy={grounds?.resolvedBy.notBy ?? []}
      />
    </Block>
  );
}

function Effects({
  title,
  icon,
  lines,
  none,
}: {
  title: string;
  icon: 'lock' | 'flag';
  lines: readonly string[];
  none: string;
}) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 ? <p className={styles.quiet}>{none}</p> : null}
      <ul className={styles.list}>
        {lines.map((words) => (
          <li key={words} className={styles.effect}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
