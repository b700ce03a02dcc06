import type { ReactNode } from 'react';
import { ExerciseThumb } from '@/components/figure/exercise-thumb';
import letter from '@/components/letter/letter.module.css';
import { cx } from '@/components/ui/cx';
import { SideBadge } from '@/components/ui/side-badge';
import type { Sheet, SheetFigure, SheetItem } from '../types';
import { Fortnight } from './fortnight';
import { Lines, Says } from './says';
import styles from './sheet.module.css';
import { Square } from './square';

/** The program on paper, in the patient's language. `link` is the square that was made for this sheet alone. */
export function ProgramSheet({ sheet, large, link }: { sheet: Sheet; large: boolean; link: ReactNode }) {
  const { lang, dir, title, clinicName, facts, items, limits } = sheet;
  return (
    <article
      className={cx(letter.sheet, styles.sheet, large && styles.large)}
      lang={lang}
      dir={dir}
      aria-label={title}
    >
      <header className={letter.sheetHead}>
        <h2>{title}</h2>
        <p>
          <bdi>{clinicName}</bdi>
        </p>
      </header>
      <div className={styles.facts}>
        <Lines lines={facts} lang={lang} />
      </div>
      {sheet.nothing ? <p>{sheet.nothing}</p> : null}
      <div>
        {items.map((item) => (
          <Item key={item.id} item={item} lang={lang} />
        ))}
      </div>
      {limits ? (
        <section className={styles.limits}>
          <h3>{limits.title}</h3>
          <Lines lines={limits.lines} lang={lang} />
        </section>
      ) : null}
      <div>
        <Lines lines={sheet.help} lang={lang} />
      </div>
      {items.length > 0 ? <Fortnight sheet={sheet} /> : null}
      <section className={styles.last}>
        <h3>{sheet.notes}</h3>
        <div className={styles.write} />
        <div className={styles.write} />
        <div className={styles.write} />
        {sheet.online ? <Square online={sheet.online} /> : link}
      </section>
    </article>
  );
}

function Item({ item, lang }: { item: SheetItem; lang: string }) {
  const { title, side, sideWords, figure, dose, steps, because, more, limits } = item;
  return (
    <section className={cx(styles.item, !figure && styles.plain)}>
      {figure ? <Figure figure={figure} /> : null}
      <div className={styles.words}>
        <h3 className={styles.name}>
          <Says saying={title} lang={lang} /> <SideBadge side={side} word={sideWords} spoken />
        </h3>
        <Lines lines={dose} lang={lang} />
        <ol className={styles.steps}>
          {steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other order than their own
            <li key={at}>
              <Says saying={step} lang={lang} />
            </li>
          ))}
        </ol>
        {because ? (
          <p className={styles.why}>
            <Says saying={because} lang={lang} />
          </p>
        ) : null}
        <Lines lines={[...more, ...limits]} lang={lang} />
      </div>
    </section>
  );
}

function Figure({ figure: { slug, side, start, end } }: { figure: SheetFigure }) {
  const still = (size: 'start' | 'end', { caption, alt }: SheetFigure['start']) => (
    <figure className={styles.figure}>
      <ExerciseThumb slug={slug} side={side} size={size} />
      <figcaption>
        <span className="sr-only">{alt}</span> {caption}
      </figcaption>
    </figure>
  );
  return (
    <div className={styles.figures}>
      {still('start', start)}
      {still('end', end)}
    </div>
  );
}
