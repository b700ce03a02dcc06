import type { SharedProtocol } from './protocol';
import { achillesProtocols } from './protocols-achilles.data';
import { calfProtocols } from './protocols-calf.data';
import { footProtocols } from './protocols-foot.data';
import { runningProtocols } from './protocols-running.data';

/** Every protocol of the shared library, calf first. Large: for the server only. */
export const allProtocols: readonly SharedProtocol[] = [
  ...calfProtocols,
  ...achillesProtocols,
  ...footProtocols,
  ...runningProtocols,
];
