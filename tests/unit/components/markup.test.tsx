import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AdherenceStrip } from '@/components/charts/adherence-strip';
import { PainSparkline } from '@/components/charts/pain-sparkline';
import { PainTimeline } from '@/components/charts/pain-timeline';
import { ScoreScale, YesNo } from '@/components/form/choices';
import { refusalWords } from '@/components/form/form-message';
import { NumberInput, TextInput } from '@/components/form/inputs';
import { PainPad } from '@/components/form/pain-pad';
import { currentPlace } from '@/components/shell/places';
import { otherTheme } from '@/components/shell/theme';
import { SideBadge } from '@/components/ui/side-badge';

const count = (markup: string, part: RegExp) => markup.match(part)?.length ?? 0;

describe('a scale', () => {
  it('starts with nothing chosen, whatever stands for nothing', () => {
    for (const nothing of [undefined, null, '']) {
      const markup = renderToStaticMarkup(<ScoreScale label="Pain" name="pain" defaultValue={nothing} />);
      expect(count(markup, /type="radio"/g)).toBe(12);
      expect(markup).not.toContain('checked');
    }
    expect(renderToStaticMarkup(<YesNo label="Band" name="band" />)).not.toContain('checked');
    const pad = renderToStaticMarkup(<PainPad label="Pain" name="worst" lowest="none" highest="worst" />);
    expect(count(pad, /type="radio"/g)).toBe(11);
    expect(pad).not.toContain('checked');
  });
  it('keeps a given 0 as an answer', () => {
    const markup = renderToStaticMarkup(<ScoreScale label="Pain" name="pain" defaultValue={0} />);
    expect(count(markup, /checked/g)).toBe(1);
    expect(markup).toMatch(/(?:checked="" value="0"|value="0"[^>]*checked)/);
  });
  it('offers to take an answer back as a blank', () => {
    expect(renderToStaticMarkup(<ScoreScale label="Pain" name="pain" />)).toContain('value=""');
  });
});

describe('a field', () => {
  it('is tied to its label, its hint and its errors, and keeps what was typed', () => {
    const markup = renderToStaticMarkup(
      <TextInput
        label="Name"
        name="person[0].name"
        hint="as they say it"
        errors={['Who is it?']}
        defaultValue="Ann"
      />,
    );
    expect(markup).toContain('for="person-0-name"');
    expect(markup).toContain('aria-describedby="person-0-name-hint person-0-name-error"');
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('value="Ann"');
  });
  it('leaves an unmeasured number blank and a measured 0 as 0', () => {
    expect(renderToStaticMarkup(<NumberInput label="Wall" name="wall" defaultValue={null} />)).toContain(
      'value=""',
    );
    expect(renderToStaticMarkup(<NumberInput label="Wall" name="wall" defaultValue={0} />)).toContain(
      'value="0"',
    );
  });
});

describe('a side', () => {
  it('is said in a word as well as a letter', () => {
    expect(renderToStaticMarkup(<SideBadge side="left" />)).toMatch(/title="Left".*>L</);
  });
  it('keeps its thick edge on the side it names in right-to-left text', () => {
    const css = readFileSync('components/ui/side-badge.module.css', 'utf8');
    expect(css).toMatch(/\.left \{\s*border-left: 4px/);
    expect(css).toMatch(/\.right \{\s*border-right: 4px/);
    expect(css).not.toMatch(/border-inline/);
  });
});

describe('charts', () => {
  const days = [
    { on: '2026-11-18', worst: 4 },
    { on: '2026-11-19', worst: null },
    { on: '2026-11-20', worst: 3 },
  ];
  it('use no style attribute, which the policy would refuse', () => {
    for (const chart of [
      <PainSparkline key="1" scores={[4, null, 3]} latestOn="today" ceiling={5} />,
      <AdherenceStrip key="2" states={['part']} done={1} due={2} />,
      <PainTimeline key="3" days={days} from="2026-08-31" to="2026-11-20" />,
    ])
      expect(renderToStaticMarkup(chart)).not.toContain('style=');
  });
  it('write out n of N, and "no log" for every unlogged day of the table', () => {
    const markup = renderToStaticMarkup(<PainTimeline days={days} from="2026-11-17" to="2026-11-20" />);
    expect(markup).toContain('Pain logged on 2 of 4 days.');
    expect(count(markup, />no log</g)).toBe(2);
  });
  it('say that nothing was logged instead of drawing a line', () => {
    const markup = renderToStaticMarkup(<PainTimeline days={[]} from="2026-11-17" to="2026-11-20" />);
    expect(markup).toContain('No pain logged from 17 Nov to 20 Nov.');
  });
});

describe('the frame', () => {
  it('marks the place that an address lies below, and none for a mere likeness', () => {
    const places = [
      { href: '/patients', name: 'Patients' },
      { href: '/portal', name: 'Today' },
      { href: '/portal/progress', name: 'Progress' },
    ];
    expect(currentPlace(places, '/patients/1')?.name).toBe('Patients');
    expect(currentPlace(places, '/portal/progress')?.name).toBe('Progress');
    expect(currentPlace(places, '/patients-old')).toBeUndefined();
  });
  it('switches away from what is seen now', () => {
    expect(otherTheme(undefined, true)).toBe('light');
    expect(otherTheme('light', true)).toBe('dark');
    expect(otherTheme('nonsense', false)).toBe('dark');
  });
  it('has words for every refusal, and none of them names a record', () => {
    for (const words of Object.values(refusalWords)) expect(words).toMatch(/^[A-Z].*\.$/);
  });
});
