import { z } from 'zod';
import { isTimeZone } from '@/lib/clock';
import { line } from '@/lib/shape';

export const setUpInput = z
  .object({
    setUpCode: z.string().trim().min(1, 'Please give the set-up code from the console').max(200),
    clinicName: line(200, 'Please give the clinic’s name'),
    timeZone: z.string('Please choose a time zone').refine(isTimeZone, 'Please choose a time zone'),
    ownerName: line(200, 'Please give your name'),
    email: z
      .string()
      .trim()
      .max(320, 'At most 320 characters')
      .pipe(z.email('Please give an e-mail address such as name@example.com')),
    password: z.string().max(1000),
    passwordAgain: z.string().max(1000),
  })
  .refine((given) => given.password === given.passwordAgain, {
    path: ['passwordAgain'],
    message: 'Not the same as the first one',
    // Said together with the other faults, not after them.
    when: () => true,
  });
