import { PageHead } from '@/components/ui/page-head';
import { Strip } from '@/components/ui/strip';
import type { LoadedProtocol } from '../types';
import { ProtocolEditor } from './protocol-editor';

/** Changes one of the clinic's own protocols. What is published stays until the next version is. */
export function EditProtocol({
  loaded,
  kept,
  leftOut,
}: {
  loaded: LoadedProtocol;
  kept: boolean;
  /** Sentences that stayed with the patient whose program it was. */
  leftOut: number;
}) {
  return (
    <>
      <PageHead
        crumbs={[
          { href: '/library', name: 'Library' },
          { href: '/library/protocols', name: 'Protocols' },
          { href: `/library/protocols/${loaded.id}`, name: loaded.fields.name },
        ]}
        title="Change the protocol"
        sub={loaded.published === 0 ? 'a draft' : `version ${loaded.published} is published`}
      />
      <Strip icon="document">
        {loaded.shared ? 'The clinic shares it.' : 'It is yours alone until you share it.'} Programs that were
        given by it stay as they are.
      </Strip>
      {leftOut === 0 ? null : (
        <Strip tone="warn" icon="alert">
          {leftOut === 1 ? '1 sentence was' : `${leftOut} sentences were`} written for the patient and stayed
          in the chart: reasons, notes, phases or criteria in words of one’s own. Write here what holds for
          everybody.
        </Strip>
      )}
      <ProtocolEditor key={loaded.version} loaded={loaded} kept={kept} />
    </>
  );
}
