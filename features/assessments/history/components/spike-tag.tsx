import { bandInWords, spikeInWords } from '@/clinical/load/load-words';
import type { Spike } from '@/clinical/load/spike';
import { Tag } from '@/components/ui/tag';

/** One run against the 30 days before it: the band as a tag where it is a spike, the numbers always. */
export function SpikeTag({ spike }: { spike: Spike }) {
  const { level } = spike;
  return (
    <>
      {level && level.signal !== 'none' ? (
        <>
          <Tag tone={level.signal === 'red' ? 'warn' : 'load'} icon="ceiling">
            {bandInWords(level.band)}
          </Tag>{' '}
        </>
      ) : null}
      <small>{spikeInWords(spike)}</small>
    </>
  );
}
