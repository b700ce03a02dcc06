import { type ExerciseMedium, licenceWords } from '@/clinical/library/rights';
import styles from './exercise-media.module.css';

/** The photos and videos of a clinic’s own exercise. `at` is the address below which they are; nothing plays by itself. */
export function ExerciseMedia({
  media,
  at,
  rights = false,
}: {
  media: readonly ExerciseMedium[];
  at: string;
  /** Say who made each, and under which licence. */
  rights?: boolean;
}) {
  if (media.length === 0) return null;
  return (
    <ul className={styles.media}>
      {media.map(({ id, mediaType, words, author, licence }) => (
        <li key={id}>
          <figure>
            {mediaType.startsWith('video/') ? (
              // biome-ignore lint/a11y/useMediaCaption: what it shows is said in words below; it has no speech of ours
              <video src={`${at}/${id}`} controls playsInline preload="metadata" aria-label={words} />
            ) : (
              // biome-ignore lint/performance/noImgElement: a private file of the clinic; the optimiser is off (decision 0004)
              <img src={`${at}/${id}`} alt={words} loading="lazy" />
            )}
            <figcaption>
              {mediaType.startsWith('video/') || rights ? <span>{words}</span> : null}
              {rights ? (
                <small>
                  {author},{' '}
                  {licence === 'unknown'
                    ? 'licence unknown: for the clinic’s staff only'
                    : licenceWords[licence]}
                </small>
              ) : null}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
