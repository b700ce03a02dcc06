/** Tables that hold nothing of one clinic. A table outside this list carries clinic_id. */
export const WITHOUT_CLINIC = [
  'account_audit',
  'clinics',
  'credentials',
  'exercise_versions',
  'exercises',
  'passkeys',
  'rate_limits',
  'sign_in_sessions',
  'totp_secrets',
  'users',
];

/** Clinic tables that hold nothing of one patient. A clinic table outside this list carries patient_id. */
export const WITHOUT_PATIENT = ['invitations'];

/** patient_id may be null: a colleague's membership, an event that concerns no patient. */
export const PATIENT_MAY_BE_ABSENT = ['audit_events', 'memberships'];

/** Reached before a clinic is known, through the account door too. */
export const ACCOUNT_DOOR_TOO = ['access_links', 'invitations', 'memberships'];

/** What the app role may do with a table beyond reading it. A table not named here may be inserted and updated. */
export const READ_ONLY = ['exercises', 'exercise_versions'];
export const APPEND_ONLY = [
  'account_audit',
  'addenda',
  'audit_events',
  'exercise_logs',
  'item_reasons',
  'pain_entries',
  'program_items',
  'program_revisions',
  'raised_findings',
];
/** A draft's answers, taken back before it is signed; spent throttles. */
export const MAY_BE_DELETED = [
  'findings',
  'gait_notes',
  'rate_limits',
  'symptom_areas',
  'trigger_point_scores',
  'trigger_points',
];
