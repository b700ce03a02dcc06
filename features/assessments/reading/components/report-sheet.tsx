import { dayInWords } from '@/clinical/time/day-words';
import letter from '@/components/letter/letter.module.css';
import { SheetHead } from '@/components/letter/sheet-head';
import { AreaMaps, PinMaps } from '../../components/leg-pictures';
import { momentInWords } from '../../format';
import { StillFigure } from '../../gait-measure/components/still-figure';
import { stillCaption } from '../../gait-measure/format';
import type { KeptStill } from '../../gait-measure/types';
import type { Soap, Visit } from '../types';
import { Paragraphs, SinceSigned } from './prose';
import styles from './reading.module.css';

export type SheetOf = {
  readonly clinicName: string;
  readonly patient: { readonly fullName: string; readonly bornOn: string };
  readonly number: number;
  readonly authorName: string;
  readonly signedAt: Date | null;
  readonly timeZone: string;
  readonly visit: Visit;
  readonly soap: Soap;
  readonly stills: readonly (KeptStill & { readonly href: string })[];
  /** What became of the chart's red flags since the signature. */
  readonly sinceSigned: readonly string[];
  readonly addenda: readonly {
    readonly id: string;
    readonly text: string;
    readonly authorName: string;
    readonly createdAt: Date;
  }[];
};

/** The head of what this visit sends out on paper. */
export const VisitSheetHead = ({ title, of }: { title: string; of: SheetOf }) => (
  <SheetHead
    title={title}
    clinicName={of.clinicName}
    facts={[
      ['Patient', of.patient.fullName],
      ['Born', dayInWords(of.patient.bornOn)],
      ['Examined', dayInWords(of.visit.draft.examinedOn)],
      ['By', of.authorName],
    ]}
  />
);

/** Body map, trigger points and the stills that were kept, with their words beneath. */
export function SheetFigures({ of }: { of: SheetOf }) {
  const { draft, pins } = of.visit;
  if (draft.areas.length + pins.length + of.stills.length === 0) return null;
  return (
    <div className={styles.figures}>
      <AreaMaps areas={draft.areas} />
      <PinMaps pins={pins} />
      {of.stills.map((still) => (
        <StillFigure key={still.id} still={still} src={still.href} caption={stillCaption(still)} />
      ))}
    </div>
  );
}

/** The whole visit on paper: the prose, the pictures, what was kept, what was added since. */
export function ReportSheet({ of }: { of: SheetOf }) {
  const { soap, addenda } = of;
  return (
    <article className={letter.sheet} aria-label="Report">
      <VisitSheetHead title={`Assessment ${of.number}, report`} of={of} />
      <Paragraphs soap={soap} linked={false} />
      <SinceSigned said={of.sinceSigned} />
      <SheetFigures of={of} />
      {addenda.map((one) => (
        <section key={one.id} aria-label="Addendum" className={styles.part}>
          <h3>
            Addendum, <bdi>{one.authorName}</bdi>, {momentInWords(one.createdAt, of.timeZone)}
          </h3>
          <p dir="auto">{one.text}</p>
        </section>
      ))}
      <p className={styles.foot}>
        {of.signedAt ? `Signed by ${of.authorName}, ${momentInWords(of.signedAt, of.timeZone)}. ` : ''}
        “Points toward” and “possible” are not a diagnosis. A change is called real only beyond the published
        error of its method.
      </p>
    </article>
  );
}
