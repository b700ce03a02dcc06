import { z } from 'zod';
import { id, line } from '@/lib/shape';

const role = z.enum(['owner', 'therapist', 'front-desk'], 'Please choose a role');

export const inviteInput = z.object({
  id,
  displayName: line(200, 'Please give the name'),
  email: z
    .string()
    .trim()
    .max(320, 'At most 320 characters')
    .pipe(z.email('Please give an e-mail address such as name@example.com')),
  role,
});

export const memberInput = z.object({ membershipId: id });

export const roleInput = z.object({ membershipId: id, role });

export const invitationInput = z.object({ invitationId: id });
