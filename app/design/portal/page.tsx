import { notFound } from 'next/navigation';
import { env } from '@/lib/env';
import { PortalSample } from '../portal-sample';

/** The portal's frame with its controls, in development only. */
export default function DesignPortalPage() {
  if (env().NODE_ENV === 'production') notFound();
  return <PortalSample />;
}
