import { equipment } from '@/clinical/library/equipment.data';
import { Checkbox } from '@/components/form/checkbox';
import { Block } from '@/components/ui/panel';
import styles from './equipment.module.css';

/** What the patient has at home, by which proposals are ordered. It is kept with the patient when the program is given. */
export function Equipment({ begun }: { begun: readonly string[] | null }) {
  return (
    <Block id="equipment" title="At home" aside={begun === null ? 'not asked' : `${begun.length}`}>
      <details>
        <summary className={styles.open}>What the patient can use</summary>
        <Checkbox name="equipmentAsked" label="I asked" defaultChecked={begun !== null} />
        <div className={styles.list}>
          {equipment.map((piece) => (
            <Checkbox
              key={piece.code}
              name="equipment"
              id={`equipment-${piece.code}`}
              value={piece.code}
              label={piece.label}
              defaultChecked={begun?.includes(piece.code) ?? false}
            />
          ))}
        </div>
      </details>
    </Block>
  );
}
