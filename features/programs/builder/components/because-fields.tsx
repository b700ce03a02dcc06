import { Checkbox } from '@/components/form/checkbox';
import { FieldGroup } from '@/components/form/field';
import { TextInput } from '@/components/form/inputs';
import { SideBadge } from '@/components/ui/side-badge';
import type { FieldErrors } from '@/lib/result';
import type { DraftItem, Reason } from '../types';
import styles from './because-fields.module.css';

/** Why this exercise: findings of this patient, those that the library links to it first, or words. */
export function BecauseFields({
  itemKey,
  initial,
  reasons,
  addresses,
  errors,
}: {
  itemKey: string;
  initial: DraftItem;
  reasons: readonly Reason[];
  addresses: readonly string[];
  errors: FieldErrors;
}) {
  const name = `${itemKey}.because`;
  const linked = (reason: Reason) => addresses.includes(reason.code);
  const ordered = [...reasons].sort((one, other) => Number(linked(other)) - Number(linked(one)));
  return (
    <div className={styles.because}>
      <FieldGroup name={name} label="Because of the finding" radios={false} errors={errors[name]}>
        {ordered.length === 0 ? (
          <p className={styles.none}>none kept in this episode</p>
        ) : (
          <div className={styles.list}>
            {ordered.map((reason) => (
              <Checkbox
                key={reason.id}
                name={name}
                id={`${itemKey}-because-${reason.id}`}
                value={reason.id}
                defaultChecked={initial.because.includes(reason.id)}
                label={
                  <>
                    {reason.side === 'none' ? null : <SideBadge side={reason.side} />} {reason.label}
                  </>
                }
                {...(linked(reason) ? { note: 'the library links it to this exercise' } : {})}
              />
            ))}
          </div>
        )}
      </FieldGroup>
      <TextInput
        name={`${itemKey}.words`}
        label="Or in your words"
        defaultValue={initial.words}
        maxLength={300}
        errors={errors[`${itemKey}.words`]}
      />
    </div>
  );
}
