import type { ReactNode } from 'react';
import { Hazard, Icon, type IconName } from './icon';
import styles from './signal.module.css';

/** Why a patient is where they are: a glyph (its shape is the kind), the rule in words, the raw numbers. */
export function Signal({
  tone,
  icon = 'dash',
  rule,
  numbers,
}: {
  tone: 'flag' | 'pain' | 'warn' | 'load' | 'done' | 'calm' | 'plain';
  icon?: IconName;
  rule: ReactNode;
  numbers?: ReactNode;
}) {
  return (
    <div className={styles.signal} data-tone={tone}>
      {tone === 'flag' ? <Hazard label="Red flag" /> : null}
      {tone === 'flag' || icon === 'dash' ? null : <Icon name={icon} className={styles.icon} />}
      <span>{rule}</span>
      {numbers ? <small>{numbers}</small> : null}
    </div>
  );
}
