import Link from 'next/link';
import { citationInWords } from '@/clinical/citation';
import { bodySources } from '@/clinical/figures/body.data';
import { ExerciseFigure } from '@/components/figure/exercise-figure';
import { clinicFigureWords } from '@/components/figure/figure-words';
import { ExerciseMedia } from '@/components/media/exercise-media';
import { Icon } from '@/components/ui/icon';
import { PageHead } from '@/components/ui/page-head';
import { Block, Facts } from '@/components/ui/panel';
import { Strip } from '@/components/ui/strip';
import type { Ladder as LadderOf } from '../../types';
import type { ExerciseSheet } from '../types';
import styles from './exercise.module.css';
import { Actions, Standing, Versions } from './exercise-own';
import { KneeMark } from './knee-mark';

/** All that the library says of one exercise, and how sure it is of it. */
export function Exercise({ sheet }: { sheet: ExerciseSheet }) {
  return (
    <>
      <PageHead
        crumbs={[{ href: '/library', name: 'Library' }]}
        title={sheet.name}
        facts={
          <>
            <b>{sheet.targets}</b>
            <KneeMark position={sheet.kneePosition} words={sheet.knee} />
            <span>
              {sheet.kind}, {sheet.kit}
            </span>
            {sheet.aliases.length > 0 ? <span>also called {sheet.aliases.join(', ')}</span> : null}
          </>
        }
        actions={<Actions sheet={sheet} />}
      />
      {sheet.written ? <Standing sheet={sheet} written={sheet.written} /> : null}
      {sheet.generalPractice ? (
        <Strip tone="warn" icon="alert">
          <b>Rests on general practice.</b> No source was read for this exercise; look it over before you rely
          on it.
        </Strip>
      ) : null}
      <div className={styles.page}>
        <div className={styles.column}>
          <ExerciseFigure
            slug={sheet.slug}
            side={null}
            dose={sheet.moves}
            showsKnee={sheet.kneePosition !== 'any'}
            words={clinicFigureWords(sheet.name, sheet.position)}
          />
          <ExerciseMedia media={sheet.media} at={`/library/${sheet.slug}/media`} rights />
          <Block id="steps" title="Steps" sub={sheet.position}>
            <ol className={styles.steps}>
              {sheet.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Block>
          <div className={styles.pair}>
            <Block id="say" title="Say">
              <Lines lines={sheet.cues.map((cue) => `“${cue}”`)} />
            </Block>
            <Block id="watch" title="Watch for">
              <Lines lines={sheet.faults} />
            </Block>
          </div>
          <Precautions sheet={sheet} />
        </div>
        <div className={styles.column}>
          <Block id="dose" title="Usual dose" sub={sheet.side}>
            <p className={styles.dose}>
              {sheet.dose.amount} <b>{sheet.dose.frequency}</b>
            </p>
            {sheet.note ? <p>{sheet.note}</p> : null}
            <p className={styles.sub}>A starting point of the library. You set the dose and the side.</p>
          </Block>
          <Ladder sheet={sheet} />
          <Block id="answers" title="Findings it answers">
            {sheet.answers.length === 0 ? (
              <p className={styles.sub}>none named</p>
            ) : (
              <ul className={styles.answers}>
                {sheet.answers.map(({ code, label }) => (
                  <li key={code}>
                    <Link href={`/library?finding=${code}`} prefetch={false}>
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Block>
          <Sources sheet={sheet} />
          <Block id="about" title="About">
            <Facts
              facts={[
                { term: 'Region', said: sheet.region },
                ...(sheet.family === null ? [] : [{ term: 'Family', said: sheet.family }]),
                { term: 'Level', said: `${sheet.level} of 5` },
                { term: 'Kit', said: sheet.kit },
                ...(sheet.optional.length > 0 ? [{ term: 'Helps', said: sheet.optional.join(', ') }] : []),
                { term: 'Version', said: String(sheet.version) },
                { term: 'In use', said: inUse(sheet.patients) },
              ]}
            />
          </Block>
          {sheet.written ? (
            <Versions slug={sheet.slug} written={sheet.written} shown={sheet.version} />
          ) : null}
        </div>
      </div>
    </>
  );
}

const inUse = (patients: number) =>
  patients === 1 ? 'in the program of 1 patient' : `in the programs of ${patients} patients`;

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Precautions({ sheet }: { sheet: ExerciseSheet }) {
  const lines = [
    ...sheet.precautions,
    ...sheet.avoid.map(({ label, level }) =>
      level === 'block' ? `Not with: ${label.toLowerCase()}.` : `With care: ${label.toLowerCase()}.`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Block id="precautions" title="Precautions">
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.care}>
            <Icon name="alert" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Ladder({ sheet }: { sheet: ExerciseSheet }) {
  if (!sheet.ladder) return null;
  return (
    <Block id="ladder" title="Easier and harder" sub={sheet.family ?? undefined}>
      <ol className={styles.ladder}>
        <Rung name="easier" rung={sheet.ladder.easier} none="none, lowest rung" />
        <li className={styles.here}>
          <span className={styles.sub}>this one</span>
          <b>{sheet.name}</b>
        </li>
        <Rung name="harder" rung={sheet.ladder.harder} none="none, top rung" />
      </ol>
    </Block>
  );
}

function Rung({ name, rung, none }: { name: string; rung: LadderOf['easier']; none: string }) {
  return (
    <li>
      <span className={styles.sub}>{name}</span>
      {rung ? (
        <Link href={`/library/${rung.slug}`} prefetch={false}>
          {rung.name}
        </Link>
      ) : (
        <span className={styles.sub}>{none}</span>
      )}
    </li>
  );
}

function Sources({ sheet }: { sheet: ExerciseSheet }) {
  return (
    <Block id="sources" title="Sources">
      {sheet.sources.length === 0 ? (
        <p className={styles.sub}>No source was read.</p>
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
      <p className={styles.sub}>
        {sheet.written ? (
          `Words: ${sheet.written.author ?? 'author not named'}, ${sheet.written.licence ?? 'licence unknown'}.`
        ) : (
          <>
            Words and figure: Soleus contributors, CC BY 4.0. Not yet signed by a physiotherapist. The figure
            is drawn from numbers; the lengths of its body are from{' '}
            {bodySources.map(citationInWords).join('; ')}.
          </>
        )}
      </p>
    </Block>
  );
}
