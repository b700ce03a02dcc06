import { Icon, type IconName } from '@/components/ui/icon';
import { iconPaths } from '@/components/ui/icon-paths.data';
import { Kbd } from '@/components/ui/kbd';
import { Block } from '@/components/ui/panel';
import { SideBadge } from '@/components/ui/side-badge';
import { Signal } from '@/components/ui/signal';
import { Strip } from '@/components/ui/strip';
import { Because, Tag } from '@/components/ui/tag';
import styles from './design.module.css';

const colours = [
  'paper surface sunk hover selected',
  'hair rule edge',
  'ink ink-2 ink-3',
  'accent accent-fill accent-soft',
  'pain pain-mid pain-soft',
  'done done-fill done-soft',
  'load load-fill load-soft',
  'warn warn-soft flag',
];

const isIcon = (name: string): name is IconName => name in iconPaths;

/** What everything is made of. */
export function TypeAndColour() {
  return (
    <>
      <Block id="colour" title="Colour" sub="fixed meanings; nothing else names a colour">
        <div className={styles.colours}>
          {colours.map((row) => (
            <div key={row} className={styles.colourRow}>
              {row.split(' ').map((name) => (
                <span key={name} className={styles.swatch}>
                  <i className={styles[`c-${name}`]} />
                  {name}
                </span>
              ))}
            </div>
          ))}
        </div>
      </Block>
      <Block id="type" title="Type" sub="weights 400 and 600, sizes in rem">
        <div className={styles.stack}>
          <p className={styles.t28}>28 the one number, 14 min a day</p>
          <p className={styles.t20}>20 page title</p>
          <h2>16 section head</h2>
          <p className={styles.t14}>
            14 names and reading: Priyanka Ramanathan · 渡辺 美咲 · ليلى حدّاد · Saoirse Ní Dhomhnaill
          </p>
          <p>
            13 clinic body: 3 sets of 12, 8 kg. Numbers align: 1,111 and 8,888; minus is −2, a range 3–5,
            times 3 × 15.
          </p>
          <p className={styles.t12}>12 second lines</p>
          <p className={styles.t11}>11 axis and column heads</p>
        </div>
      </Block>
      <Block id="marks" title="Marks" sub="a shape says it before a colour does">
        <div className={styles.stack}>
          <p className={styles.line}>
            <SideBadge side="left" spoken /> <SideBadge side="right" spoken />{' '}
            <SideBadge side="both" spoken /> <SideBadge side="middle" spoken />{' '}
            <SideBadge side="alternate" spoken />
            <span dir="rtl" lang="ar">
              <SideBadge side="left" spoken letter="يسار" word="الساق اليسرى" />
            </span>
          </p>
          <p className={styles.line}>
            <Tag>runner</Tag> <Tag tone="line">+3, error unknown</Tag>
            <Tag tone="done" icon="check">
              +2.5, beyond error
            </Tag>
            <Tag tone="warn" icon="alert">
              two changes at once
            </Tag>
            <Tag tone="pain" icon="ceiling">
              over 5
            </Tag>
            <Tag tone="load" icon="bars">
              14 km
            </Tag>
            <Tag tone="flag" icon="flag">
              Red flag open
            </Tag>
            <Because>L bent-knee stretch reproduces pain, 3 of 10</Because>
          </p>
          <div className={styles.three}>
            <Signal tone="flag" rule="Red flag: swelling yes, warmth yes" numbers="Calf check today 07:12." />
            <Signal
              tone="pain"
              icon="ceiling"
              rule="Pain above ceiling 2 mornings: 6, 7 (ceiling 5)"
              numbers="19 and 20 Nov, each after right heel raises 3 × 15"
            />
            <Signal
              tone="warn"
              icon="quiet"
              rule="Quiet 9 days, usually logs daily"
              numbers="Last log 11 Nov."
            />
            <Signal tone="load" icon="bars" rule="Longest run up 25%: 8.0 to 10.0 km" numbers="19 Nov" />
            <Signal tone="done" icon="check" rule="Worst 1 or less for 13 of 14 days" numbers="14 logged" />
            <Signal
              tone="calm"
              rule="Nothing fired. Median worst 2, ceiling 5"
              numbers="Last 14 days, 13 logged"
            />
          </div>
          <Strip icon="help">
            <b>Are you a patient?</b> Open the link or the square code that your clinic gave you.
          </Strip>
          <Strip tone="warn" icon="offline">
            <b>No connection since 12:21</b>
          </Strip>
          <Strip tone="flag">
            <b>Red flag open.</b> Held: program changes. Still works: messages.
          </Strip>
          <p className={styles.icons}>
            {Object.keys(iconPaths)
              .filter(isIcon)
              .map((name) => (
                <span key={name}>
                  <Icon name={name} /> {name}
                </span>
              ))}
          </p>
          <p>
            <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>Enter</Kbd> open
          </p>
        </div>
      </Block>
    </>
  );
}
