import { AdherenceStrip } from '@/components/charts/adherence-strip';
import { TextArea } from '@/components/form/inputs';
import { PainPad } from '@/components/form/pain-pad';
import { PortalFoot, PortalHead, PortalShell } from '@/components/shell/portal-shell';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SideBadge } from '@/components/ui/side-badge';
import { Strip } from '@/components/ui/strip';
import { fortnight } from './sample.data';

/** A portal screen in its frame (which is the whole page there). */
export function PortalSample() {
  return (
    <PortalShell
      places={[
        { href: '/design/portal', name: 'Today', icon: 'today' },
        { href: '/portal/progress', name: 'Progress', icon: 'progress' },
        { href: '/portal/help', name: 'Help', icon: 'help' },
      ]}
      placesLabel="Main"
      skip="Skip to the page"
      notice={
        <Strip tone="warn" icon="offline">
          <b>Waiting on this phone (2)</b>
        </Strip>
      }
    >
      <PortalHead
        over={<SideBadge side="left" word="Left calf" spoken />}
        title="Pain this morning, first steps"
        sub="Tap one number. Nothing is filled in for you."
      />
      <form>
        <PainPad
          send
          label="Pain from 0 to 10"
          labelHidden
          name="worst"
          lowest="no pain"
          highest="worst you can imagine"
        />
      </form>
      <AdherenceStrip states={fortnight('DDDDDD.DDDhDo ')} done={12} due={14} wide>
        <b>12</b> of 14 sessions
      </AdherenceStrip>
      <form>
        <PainPad small label="Worst pain while running" name="run" lowest="no pain" highest="worst" />
        <TextArea label="Note" name="note" />
      </form>
      <PortalFoot>
        <Button size="touch" tone="primary">
          Start heel raise, left
        </Button>
        <Button size="touch">
          <Icon name="message" /> Something else hurts
        </Button>
        <Button size="touch" tone="quiet">
          Not now
        </Button>
      </PortalFoot>
    </PortalShell>
  );
}
