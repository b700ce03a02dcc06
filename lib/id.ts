import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new row's name: UUIDv7, so that rows made later sort later. A name, never a secret. */
export const newId = (): string => v7();

/** Lower-case canonical form only: what is put into `set local` and compared as text in policies. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The clinic of a transaction that has none (the account door). */
export const NO_CLINIC = '00000000-0000-0000-0000-000000000000';
