import type { Cell, Sheet } from '../types';
import { Says } from './says';
import styles from './sheet.module.css';

/** Fourteen days to tick and to write in: nothing is filled in. */
export function Fortnight({ sheet: { grid, lang, foot } }: { sheet: Sheet }) {
  return (
    <div className={styles.fortnight}>
      <h2>{grid.title}</h2>
      <p className={styles.whose}>
        <Says saying={foot} lang={lang} />
      </p>
      <p>{grid.lead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={grid.title}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <td />
              {grid.days.map(({ weekday, date }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a day is known by its place
                <th key={at} scope="col">
                  {weekday}
                  <b>{date}</b>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ id, label, sub, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <Says saying={label} lang={lang} />
                  {sub ? <span>{sub}</span> : null}
                </th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day is known by its place
                  <Day key={at} cell={cell} off={grid.off} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.key}>
        <span className={styles.off} aria-hidden="true" /> {grid.off}
      </p>
    </div>
  );
}

function Day({ cell, off }: { cell: Cell; off: string }) {
  if (cell.kind === 'off')
    return (
      <td className={styles.off}>
        <span className="sr-only">{off}</span>
      </td>
    );
  return (
    <td>
      {Array.from({ length: cell.boxes }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one box is like another
        <span key={at} className={styles.box} />
      ))}
    </td>
  );
}
