import type { GaitItem, GaitSource } from '@/clinical/battery/gait-item';
import { citationHref, citationInWords } from '@/clinical/citation';
import { once, useLoaded } from '../../client/loaded';
import styles from './gait.module.css';

/** Read by who asks, so a script of its own. */
const loadGuides = once(() => import('@/clinical/battery/gait-guides.data'));

/** What is known of an item, each sentence with its source; what is ours says so. */
export function Guide({ item }: { item: GaitItem }) {
  const loaded = useLoaded(loadGuides);
  if (!loaded) return null;
  return (
    <details className={styles.guide}>
      <summary>What is known of {item.name.toLowerCase()}</summary>
      <ul>
        {[...loaded.gaitGuides[item.code], ...item.errors].map((source) => (
          <li key={source.text}>
            {source.text} <Source source={source} />
          </li>
        ))}
        {item.measure !== null && item.errors.length === 0 ? (
          <li>No published error of this angle on 2D video was found: error unknown.</li>
        ) : null}
      </ul>
    </details>
  );
}

/** Where a sentence comes from, as a link where there is an address. */
export function Source({ source }: { source: GaitSource }) {
  if (!source.citation) return null;
  const href = citationHref(source.citation);
  const words = citationInWords(source.citation);
  return (
    <small>
      {href ? (
        <a href={href} rel="noreferrer" target="_blank">
          {words}
        </a>
      ) : (
        words
      )}
    </small>
  );
}
