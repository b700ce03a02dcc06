import type { RegionSide } from './body-map/body-view';

/** What is known of a place at one visit. A place that was not marked was not asked about: that is not “nothing”. */
export type Presence = 'there' | 'nothing' | 'unknown';

/**
 * Two dates laid over each other. `gone` needs an answer at the later date: a place that nobody asked about again
 * is `not-asked`. `nothing`: asked, and not there at the later date nor before.
 */
export type Change = 'new' | 'same' | 'gone' | 'not-asked' | 'nothing';

/** The order in which changes are told. */
export const CHANGES = ['new', 'same', 'gone', 'not-asked', 'nothing'] as const satisfies readonly Change[];

/** The change between two visits; null where neither date says anything. */
export function changeBetween(earlier: Presence, later: Presence): Change | null {
  if (later === 'there') return earlier === 'there' ? 'same' : 'new';
  if (later === 'nothing') return earlier === 'there' ? 'gone' : 'nothing';
  if (earlier === 'there') return 'not-asked';
  return null;
}

export interface AreaThen {
  regionCode: string;
  side: RegionSide;
  /** 0 to 10; 0 is “nothing, asked”, null is marked without a number. */
  intensity: number | null;
}

/** Marked is there, unless the patient said 0. */
export function areaPresence(area: Pick<AreaThen, 'intensity'> | undefined): Presence {
  if (!area) return 'unknown';
  return area.intensity === 0 ? 'nothing' : 'there';
}

export interface Changed<Then> {
  change: Change;
  earlier: Then | null;
  later: Then | null;
}

/** The areas of two visits, each place once: new first, then same, gone, not asked again, nothing. */
export function overlayAreas<Area extends AreaThen>(
  earlier: readonly Area[],
  later: readonly Area[],
): (Changed<Area> & Pick<AreaThen, 'regionCode' | 'side'>)[] {
  const keyOf = (area: AreaThen) => `${area.side} ${area.regionCode}`;
  return overlay(earlier, later, keyOf, areaPresence).map((row) => {
    const { regionCode, side } = row.either;
    return { regionCode, side, change: row.change, earlier: row.earlier, later: row.later };
  });
}

export interface PinThen {
  id: string;
  /** 0 to 10; null is not told. */
  tenderness: number | null;
  answers: {
    tautBand: boolean | null;
    sensitiveSpot: boolean | null;
    referral: boolean | null;
  };
}

/** There with any sign found; nothing when the spot was asked about (pressed, or scored 0) and no sign was found. */
export function pinPresence(pin: Pick<PinThen, 'tenderness' | 'answers'> | undefined): Presence {
  if (!pin) return 'unknown';
  const { tautBand, sensitiveSpot, referral } = pin.answers;
  if ((pin.tenderness ?? 0) > 0 || tautBand || sensitiveSpot || referral) return 'there';
  return pin.tenderness === 0 || sensitiveSpot === false ? 'nothing' : 'unknown';
}

/** The pins of two visits by their identity, in the same order as areas. */
export function overlayPins<Pin extends PinThen>(
  earlier: readonly Pin[],
  later: readonly Pin[],
): (Changed<Pin> & { id: string })[] {
  return overlay(earlier, later, ({ id }) => id, pinPresence).map((row) => ({
    id: row.either.id,
    change: row.change,
    earlier: row.earlier,
    later: row.later,
  }));
}

function overlay<Then>(
  earlier: readonly Then[],
  later: readonly Then[],
  keyOf: (one: Then) => string,
  presence: (one: Then | undefined) => Presence,
) {
  const [before, after] = [byKey(earlier, keyOf), byKey(later, keyOf)];
  const all = new Map([...before, ...after]);
  const rows = [...all].flatMap(([key, either]) => {
    const [was, is] = [before.get(key), after.get(key)];
    const change = changeBetween(presence(was), presence(is));
    return change === null ? [] : [{ either, change, earlier: was ?? null, later: is ?? null }];
  });
  return CHANGES.flatMap((change) => rows.filter((row) => row.change === change));
}

const byKey = <Then>(list: readonly Then[], keyOf: (one: Then) => string) =>
  new Map(list.map((one) => [keyOf(one), one]));
