import { Icon } from '@/components/ui/icon';
import { PageHead } from '@/components/ui/page-head';
import { Block, Facts } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import { GiveTo } from '../apply/components/give-to';
import { basisWords } from '../format';
import { OwnActs } from '../own/components/own-acts';
import type { PhaseView, ProtocolSheet } from '../types';
import { Based } from './based';
import { ProtocolItems } from './protocol-items';
import styles from './protocol-sheet.module.css';

const leastBasis = basisWords('product-default');

/** All that a protocol says, and on what each part of it rests. */
export function ProtocolPage({ sheet }: { sheet: ProtocolSheet }) {
  const { own, published } = sheet;
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/library', name: 'Library' },
          { href: '/library/protocols', name: 'Protocols' },
        ]}
        title={sheet.name}
        facts={
          <span>
            <bdi>{sheet.for}</bdi>
          </span>
        }
      />
      <Strip tone="warn" icon="alert">
        <b>{sheet.certainty ? `Rests on: ${sheet.certainty}.` : 'Nobody said what it rests on.'}</b>{' '}
        {sheet.reviewNote} Pain ceilings, least days and the flags that stop it are this product’s defaults; a
        therapist looks them over before relying on them.
      </Strip>
      <div className={styles.page}>
        <div className={styles.column}>
          {sheet.phases.map((phase, at) => (
            <Phase key={phase.title} phase={phase} at={at} />
          ))}
          {sheet.endsWhen.length === 0 ? null : (
            <Block id="end" title="Ready to end" sub="when all of these are met">
              <Based lines={sheet.endsWhen} />
            </Block>
          )}
        </div>
        <aside className={styles.column}>
          {published > 0 && !own?.retired ? <GiveTo protocolKey={sheet.key} /> : null}
          <OwnActs sheet={sheet} />
          <NotFor sheet={sheet} />
          <Block id="findings" title="Findings it answers">
            {sheet.findings.length === 0 ? (
              <p className={styles.sub}>none named</p>
            ) : (
              <ul className={styles.findings}>
                {sheet.findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            )}
          </Block>
          {sheet.decision === null ? null : (
            <Block id="decide" title="To decide">
              <p>{sheet.decision}</p>
            </Block>
          )}
          <Block id="sources" title="Sources">
            {sheet.sources.length === 0 ? (
              <p className={styles.sub}>No source is named.</p>
            ) : (
              <ol className={styles.sources}>
                {sheet.sources.map((source) => (
                  <li key={source.words}>
                    {source.href ? (
                      <a href={source.href} target="_blank" rel="noreferrer">
                        {source.words}
                      </a>
                    ) : (
                      source.words
                    )}{' '}
                    <span className={styles.sub}>({source.certainty})</span>
                  </li>
                ))}
              </ol>
            )}
          </Block>
          <Block id="about" title="About">
            <Facts
              facts={[
                ...(own?.retired ? [{ term: 'Standing', said: 'retired: no longer offered' }] : []),
                ...(own && !own.shared ? [{ term: 'Seen by', said: 'you alone' }] : []),
                { term: 'From', said: own === null ? 'shared library' : `this clinic, by ${own.author}` },
                { term: 'Version', said: published === 0 ? 'a draft' : String(published) },
                ...(own === null ? [{ term: 'Words', said: 'Soleus contributors, CC BY 4.0' }] : []),
              ]}
            />
          </Block>
        </aside>
      </div>
    </>
  );
}

/** For whom it is not, and which open flags stop it. */
export function NotFor({
  sheet: { notFor, blockedBy },
}: {
  sheet: Pick<ProtocolSheet, 'notFor' | 'blockedBy'>;
}) {
  return (
    <Block id="not-for" title="Not for">
      {notFor.length === 0 ? <p className={styles.sub}>nothing named</p> : null}
      <ul className={styles.care}>
        {notFor.map((line) => (
          <li key={line}>
            <Icon name="alert" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.small}>It does not start while one of these flags is open</h3>
      <p className={styles.sub}>
        {blockedBy.length === 0
          ? 'Besides those that stop every new program, none.'
          : `${blockedBy.join('; ')}.`}
        {blockedBy.length === 0 ? '' : ' Besides those that stop every new program. Product default.'}
      </p>
    </Block>
  );
}

/** One phase: its goal, what it waits for, its exercises and its running. */
export function Phase({ phase, at }: { phase: PhaseView; at: number }) {
  return (
    <Block id={`phase-${at + 1}`} title={phase.title} sub={phase.when ?? undefined}>
      {phase.goal ? (
        <p className={styles.goal}>
          <bdi>{phase.goal}</bdi>
        </p>
      ) : null}
      {phase.minimumDays === null ? null : (
        <Based lines={[{ words: `At least ${phase.minimumDays} days in this phase.`, basis: leastBasis }]} />
      )}
      {phase.waitsFor.length === 0 ? null : (
        <>
          <h3 className={styles.small}>
            {at === 0 ? 'Before it begins' : 'Begins when all of these are met'}
          </h3>
          <Based lines={phase.waitsFor} />
        </>
      )}
      <ProtocolItems items={phase.items} />
      {phase.running ? <Running running={phase.running} /> : null}
      <Based lines={phase.notes} />
    </Block>
  );
}

function Running({ running: { said, rules, stages } }: { running: NonNullable<PhaseView['running']> }) {
  if (rules.length === 0)
    return (
      <p className={styles.running}>
        <b>Running</b> {said}
      </p>
    );
  return (
    <details className={styles.running}>
      <summary>
        <b>Running</b> {said}
      </summary>
      <Based lines={rules} />
      {stages.length === 0 ? null : (
        <ol className={styles.stages}>
          {stages.map(({ stage, walkMinutes, runMinutes, repeats, sessionsBeforeNext }) => (
            <li key={stage}>
              {walkMinutes === 0 ? '' : `walk ${walkMinutes} min, `}run {runMinutes} min, {repeats.min} to{' '}
              {repeats.max} times; the next after {sessionsBeforeNext.min} to {sessionsBeforeNext.max}{' '}
              sessions
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
