import type { Online } from '../types';
import styles from './sheet.module.css';

/** The square that leads to the patient's own pages, with its words. */
export function Square({ online: { title, lead, alt, code } }: { online: Online }) {
  return (
    <section className={styles.online}>
      <svg
        className={styles.square}
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={alt}
        shapeRendering="crispEdges"
      >
        <path d={code.path} />
      </svg>
      <div>
        <h3>{title}</h3>
        <p>{lead}</p>
      </div>
    </section>
  );
}
