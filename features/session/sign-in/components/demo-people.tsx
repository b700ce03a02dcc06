import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import styles from '../../components/door.module.css';
import { signInAsDemo } from '../actions';
import type { DemoPerson } from '../loaders';

function People({ people }: { people: readonly DemoPerson[] }) {
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.membershipId}>
          <button type="submit" name="membershipId" value={person.membershipId} className={styles.person}>
            <b>
              <bdi>{person.name}</bdi>
            </b>
            <small>{person.line}</small>
            <Icon name="forward" flip />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One button for each invented person. The page draws it in a demonstration only; the action asks again. */
export function DemoPeople({
  clinics,
}: {
  clinics: readonly { clinic: string; people: readonly DemoPerson[] }[];
}) {
  const [first, ...others] = clinics;
  if (!first) return null;
  return (
    <section aria-labelledby="demo">
      <Panel className={styles.demo}>
        <h2 id="demo">Demonstration</h2>
        <p>Every person and number is invented. Choose whose screen to see; no password.</p>
        <form action={signInAsDemo}>
          <h3>{first.clinic}</h3>
          <People people={first.people} />
          {others.map(({ clinic, people }) => (
            <details key={clinic} className={styles.more}>
              <summary>
                {clinic}: {people.length} more people
              </summary>
              <People people={people} />
            </details>
          ))}
        </form>
      </Panel>
    </section>
  );
}
