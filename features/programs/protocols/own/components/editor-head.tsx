import { Checkbox } from '@/components/form/checkbox';
import { TextArea, TextInput } from '@/components/form/inputs';
import { Block } from '@/components/ui/panel';
import type { HeadField, LoadedProtocol, ProtocolState } from '../types';
import styles from './protocol-editor.module.css';

/** For whom a protocol is and for whom not, what it rests on, and which open flags stop it. */
export function EditorHead({ loaded, state }: { loaded: LoadedProtocol; state: ProtocolState }) {
  const at = (name: HeadField) => {
    const typed = state.values[name];
    return {
      name,
      defaultValue: typeof typed === 'string' ? typed : loaded.fields[name],
      errors: state.fields[name],
      dir: 'auto' as const,
    };
  };
  const typed = state.values.blockedBy;
  const blocked = new Set(
    state.refusal === null ? loaded.blockedBy : typeof typed === 'string' ? [typed] : typed,
  );
  return (
    <Block id="head" title="What it is">
      <div className={styles.head}>
        <TextInput {...at('name')} label="Name" maxLength={100} />
        <TextInput {...at('for')} label="For whom" maxLength={200} />
        <TextArea {...at('notFor')} label="Not for, a line for each" rows={3} maxLength={2000} />
        <TextArea
          {...at('findings')}
          label="Findings it answers, a line for each"
          rows={3}
          maxLength={2000}
        />
        <TextArea
          {...at('endsWhen')}
          label="Ready to end when, a line for each"
          hint="A sentence that stays as it is keeps the rule by which it is read from the chart; a new one is read by you."
          rows={3}
          maxLength={2000}
        />
        <TextArea {...at('decision')} label="To decide before it is given" rows={2} maxLength={500} />
        <TextInput {...at('certainty')} label="What it rests on" maxLength={200} />
        <TextArea {...at('reviewNote')} label="To look over" rows={2} maxLength={500} />
        <details>
          <summary>It does not start while one of these flags is open ({blocked.size})</summary>
          <div className={styles.flags}>
            {loaded.flags.map(({ code, label }) => (
              <Checkbox
                key={code}
                id={`blocked-${code}`}
                name="blockedBy"
                value={code}
                label={label}
                defaultChecked={blocked.has(code)}
              />
            ))}
          </div>
        </details>
      </div>
    </Block>
  );
}
