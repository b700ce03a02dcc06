import { citationHref, citationInWords } from '@/clinical/citation';
import type { MeaningfulChange, Measure, MeasureError } from '@/clinical/measures/measure';
import { errorInWords, meaningfulInWords } from '@/clinical/measures/measure-words';
import styles from './outcomes.module.css';

/** On what the verdicts of a measure rest: its error, its sizes of change, what is known of others, its source. */
export function Evidence({ measure }: { measure: Measure }) {
  const { error, errorOther = [], meaningful, meaningfulOther = [], source, licence, note } = measure;
  return (
    <details className={styles.evidence}>
      <summary>
        Error and meaningful change<span className="sr-only"> of {measure.name}</span>
      </summary>
      <dl>
        <div>
          <dt>Error</dt>
          <dd>
            {error ? (
              <Sourced words={errorInWords(error)} one={error} />
            ) : (
              'unknown for these patients: no change is called real'
            )}
          </dd>
        </div>
        <div>
          <dt>Meaningful change</dt>
          <dd>
            {meaningful.length === 0 ? 'none published for these patients' : null}
            {meaningful.map((one) => (
              <Sourced key={one.size} words={meaningfulInWords(one)} one={one} />
            ))}
          </dd>
        </div>
        {errorOther.length + meaningfulOther.length > 0 ? (
          <div>
            <dt>In other patients, for comparison only</dt>
            <dd>
              {errorOther.map((one) => (
                <Sourced key={one.kind} words={errorInWords(one)} one={one} />
              ))}
              {meaningfulOther.map((one) => (
                <Sourced key={one.size} words={meaningfulInWords(one)} one={one} />
              ))}
            </dd>
          </div>
        ) : null}
        {note ? (
          <div>
            <dt>Note</dt>
            <dd>{note}</dd>
          </div>
        ) : null}
        {licence ? (
          <div>
            <dt>Text</dt>
            <dd>{licence}</dd>
          </div>
        ) : null}
        {source ? (
          <div>
            <dt>Source</dt>
            <dd>
              <Source href={citationHref(source)}>{citationInWords(source)}</Source>
            </dd>
          </div>
        ) : null}
      </dl>
    </details>
  );
}

function Sourced({ words, one }: { words: string; one: MeasureError | MeaningfulChange }) {
  return (
    <p>
      {words}
      <small>
        {one.population}. <Source href={citationHref(one.citation)}>{citationInWords(one.citation)}</Source>
      </small>
    </p>
  );
}

function Source({ href, children }: { href: string | null; children: string }) {
  return href ? (
    <a href={href} rel="noreferrer" target="_blank">
      {children}
    </a>
  ) : (
    children
  );
}
