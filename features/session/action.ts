import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { appendAudit, type Outcome } from '@/db/queries/audit';
import { type ScopedTx, withScope } from '@/db/scope';
import { type FormState, formValues, returnable } from '@/lib/form-state';
import { databaseFault, log } from '@/lib/log';
import { ok, Refused, type Result, refuse } from '@/lib/result';
import type { Viewer } from './types';
import { currentViewer } from './viewer';

type WriteSpec<Schema extends z.ZodType, Value> = {
  /** noun.verb, for the audit trail */
  readonly verb: string;
  readonly input: Schema;
  /** Whose record it touches; null when nobody's. */
  readonly patientOf: (input: z.output<Schema>, viewer: Viewer) => string | null;
  readonly permits: (viewer: Viewer, input: z.output<Schema>) => boolean;
  /** The work. Throw `Refused` to say no and roll back; anything else that is thrown is a bug. */
  readonly perform: (tx: ScopedTx, input: z.output<Schema>, viewer: Viewer) => Promise<Value>;
  /** The row that the audit entry names. */
  readonly objectOf?: (input: z.output<Schema>, value: Value | null) => string | null;
  /** Names of what changed, for the audit entry; never values. */
  readonly fieldsOf?: (value: Value) => readonly string[];
};

export type Write<Value> = (raw: unknown) => Promise<Result<Value>>;

/**
 * The one way to write: identity, shape, permission, work and audit, in one transaction. A refusal or a failure
 * rolls the work back and is audited in a transaction of its own. Expected refusals come back as values.
 */
export function writeAction<Schema extends z.ZodType, Value>(spec: WriteSpec<Schema, Value>): Write<Value> {
  return async (raw) => {
    const viewer = await currentViewer();
    if (!viewer) return refuse('not-signed-in');
    const entry = { verb: spec.verb, sessionId: viewer.sessionId };
    const auditAlone = (outcome: Outcome, patientId: string | null, objectId: string | null) =>
      withScope(viewer.scope, async (tx) =>
        // A patient's trail holds that patient only, whatever record they asked for.
        appendAudit(tx, { ...entry, outcome, patientId: viewer.patientId ?? patientId, objectId }),
      );

    const parsed = spec.input.safeParse(raw);
    if (!parsed.success) return refuse('invalid', z.flattenError(parsed.error).fieldErrors);
    const input = parsed.data;
    const patientId = spec.patientOf(input, viewer);
    const objectId = spec.objectOf?.(input, null) ?? null;

    if (!spec.permits(viewer, input)) {
      await auditAlone('denied', patientId, objectId);
      return refuse('not-permitted');
    }
    try {
      return await withScope(viewer.scope, async (tx) => {
        const value = await spec.perform(tx, input, viewer);
        const object = spec.objectOf?.(input, value) ?? objectId;
        const fields = spec.fieldsOf?.(value) ?? [];
        appendAudit(tx, {
          ...entry,
          outcome: 'allowed',
          patientId,
          objectId: object,
          ...(fields.length > 0 ? { fields } : {}),
        });
        return ok(value);
      });
    } catch (error) {
      unstable_rethrow(error);
      const refused = error instanceof Refused;
      // The transaction is gone, and its audit row with it. If even this cannot be written, the first error counts.
      await auditAlone(refused ? 'denied' : 'failed', patientId, objectId).catch((fault) =>
        log.error({ verb: spec.verb, ...databaseFault(fault) }, 'a refusal could not be audited'),
      );
      if (refused) return refuse(error.refusal, error.fields);
      log.error({ verb: spec.verb, ...databaseFault(error) }, 'a write failed');
      throw error;
    }
  };
}

/** What a form shows after a write: the refusal beside its fields with the typed values, or saved. */
export async function answerForm<Value>(
  write: Write<Value>,
  previous: FormState,
  form: FormData,
): Promise<{ state: FormState; result: Result<Value> }> {
  const values = formValues(form);
  const result = await write(values);
  const state: FormState = result.ok
    ? { refusal: null, fields: {}, values: {}, attempt: previous.attempt, saved: true }
    : {
        refusal: result.refusal,
        fields: result.fields,
        values: returnable(values),
        attempt: previous.attempt + 1,
        saved: false,
      };
  return { state, result };
}
