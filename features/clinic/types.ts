import type { FormState } from '@/lib/form-state';
import type { SquareCode } from '@/lib/square-code';
import type { StaffRole } from './policy';

export type Member = {
  id: string;
  displayName: string;
  email: string;
  role: StaffRole;
  since: string;
  leads: number;
  isSelf: boolean;
};

export type Invitation = {
  id: string;
  displayName: string;
  email: string;
  role: StaffRole;
  /** "until 22 Nov, 14:05", or that it ran out. */
  stands: string;
};

/** An invitation just made: the one time that its link can be shown. */
export type InviteState = FormState & {
  readonly made: {
    readonly invitationId: string;
    readonly displayName: string;
    readonly address: string;
    readonly code: SquareCode;
    readonly until: string;
  } | null;
};
