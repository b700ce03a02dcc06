import { z } from 'zod';
import { id } from '@/lib/shape';

export const signInInput = z.object({
  email: z.string().trim().min(1, 'Please give your e-mail address').max(320, 'At most 320 characters'),
  password: z.string().min(1, 'Please give your password').max(200, 'At most 200 characters'),
});

export const switchClinicInput = z.object({ membershipId: id });

export const demoSignInInput = z.object({ membershipId: id });
