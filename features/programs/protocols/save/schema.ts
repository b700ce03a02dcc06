import { z } from 'zod';
import { id, line } from '@/lib/shape';

/** Which program becomes a protocol, under which name and id: a repeated post is one protocol. */
export const saveAsInput = z.object({ id, patientId: id, programId: id, name: line(100, 'Give it a name') });
