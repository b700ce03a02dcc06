import { dayName } from '@/clinical/time/day-words';
import { TwoDates } from '@/components/body-map/two-dates';
import { Block } from '@/components/ui/panel';
import { type MapOfVisit, twoDatesOf } from '../format';

/** The body map laid over that of the episode’s last signed visit; nothing where neither has a mark. */
export function SinceLast({ earlier, later }: { earlier: MapOfVisit | null; later: MapOfVisit }) {
  if (!earlier) return null;
  const both = twoDatesOf(earlier, later);
  if (both.areas.length + both.pins.length === 0) return null;
  return (
    <Block id="map" title="Body map, two dates" sub={`laid over ${dayName(earlier.examinedOn)}`}>
      <TwoDates {...both} />
    </Block>
  );
}
