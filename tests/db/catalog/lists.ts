/** Tables that hold nothing of one clinic. A table outside this list carries clinic_id. */
export const WITHOUT_CLINIC = [
  'account_audit',
  'clinics',
  'credentials',
  'exercise_versions',
  'exercises',
  'passkeys',
  'protocol_versions',
  'protocols',
  'rate_limits',
  'sign_in_sessions',
  'totp_secrets',
  'users',
];

/** Clinic tables that hold nothing of one patient. A clinic table outside this list carries patient_id. */
export const WITHOUT_PATIENT = [
  'assessment_templates',
  'clinic_exercise_versions',
  'clinic_exercises',
  'clinic_protocol_versions',
  'clinic_protocols',
  'exercise_favourites',
  'exercise_media',
  'exercise_uses',
  'invitations',
  'library_imports',
];

/** patient_id may be null: a colleague's membership, an event that concerns no patient. */
export const PATIENT_MAY_BE_ABSENT = ['audit_events', 'memberships'];

/** Reached before a clinic is known, through the account door too. */
export const ACCOUNT_DOOR_TOO = ['access_links', 'invitations', 'memberships'];

/** What the app role may do with a table beyond reading it. A table not named here may be inserted and updated. */
export const READ_ONLY = ['exercises', 'exercise_versions', 'protocols', 'protocol_versions'];
export const APPEND_ONLY = [
  'account_audit',
  'addenda',
  'audit_events',
  'clinic_exercise_versions',
  'clinic_protocol_versions',
  'exercise_logs',
  'exercise_media',
  'flag_reasons',
  'item_reasons',
  'library_imports',
  'measure_answers',
  'pain_entries',
  'program_items',
  'program_revisions',
  'raised_findings',
  'red_flags',
];
/** Of history, what may still be set: the mark of a correction, the resolution of a flag. */
export const CLOSING_COLUMNS = [
  'exercise_logs.superseded_at',
  'measure_answers.superseded_at',
  'measure_answers.withdrawn_because',
  'measure_answers.withdrawn_by',
  'pain_entries.superseded_at',
  'red_flags.resolution_reason',
  'red_flags.resolved_at',
  'red_flags.resolved_by',
  'red_flags.version',
];
/** A draft's answers, taken back before it is signed; a therapist's own marks; spent throttles. */
export const MAY_BE_DELETED = [
  'comparable_signs',
  'exercise_favourites',
  'findings',
  'flag_answers',
  'gait_notes',
  'gait_recordings',
  'goal_scores',
  'goals',
  'histories',
  'plans',
  'rate_limits',
  'reported_runs',
  'stills',
  'symptom_areas',
  'test_records',
  'treatments',
  'trigger_point_scores',
  'trigger_points',
];
