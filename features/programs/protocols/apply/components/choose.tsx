'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import { Because } from '@/components/ui/tag';
import type { ApplyPage, FittingProtocol } from '../types';
import styles from './choose.module.css';

/** The protocols, those that answer most of what was found first. The first one takes the focus. */
export function Choose({ page: { patientId, episode, protocols } }: { page: ApplyPage }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('a')?.focus(), []);
  const href = (key: string) =>
    `/patients/${patientId}/programs/protocol?episode=${episode.id}&protocol=${key}`;
  return (
    <ul ref={list} className={styles.list}>
      {protocols.map((one) => (
        <Fitting key={one.key} protocol={one} href={href(one.key)} />
      ))}
    </ul>
  );
}

function Fitting({ protocol, href }: { protocol: FittingProtocol; href: string }) {
  return (
    <li className={styles.one}>
      <div className={styles.pictures}>
        {protocol.pictures.map((slug) => (
          <ExerciseThumb key={slug} slug={slug} />
        ))}
      </div>
      <div>
        <h2 className={styles.name}>
          <Link href={href} prefetch={false}>
            <bdi>{protocol.name}</bdi>
          </Link>
        </h2>
        <p>
          <bdi>{protocol.for}</bdi>
        </p>
        <p className={styles.sub}>
          {protocol.phases.length === 1 ? '1 phase' : `${protocol.phases.length} phases`},{' '}
          {protocol.exercises === 1 ? '1 exercise' : `${protocol.exercises} exercises`}, {protocol.from}
          {protocol.certainty === null ? '' : `; ${protocol.certainty}`}
        </p>
        <p className={styles.why}>
          {protocol.answers.map((finding) => (
            <Because key={finding} word="answers">
              {finding}
            </Because>
          ))}
        </p>
      </div>
    </li>
  );
}
