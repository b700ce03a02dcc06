import { describe, expect, test } from 'vitest';
import { faultOfLeaving, mayRunTeam } from '@/features/clinic/policy';
import { accessFacts, dayWords, isLinkOut, typedDay } from '@/features/patients/format';
import { mayNameEpisode, mayRegister, mightBeSame } from '@/features/patients/policy';
import { registerInput } from '@/features/patients/schema';
import { newId } from '@/lib/id';
import { sortNameOf } from '@/lib/sort-name';
import { squareCode } from '@/lib/square-code';

const who = {
  id: newId(),
  fullName: 'Ann Porter',
  bornOn: '1980-02-29',
  phone: '',
  email: '',
  locale: 'en',
  leadId: newId(),
};

describe('registering', () => {
  test('is for the clinic, never for a patient; the desk names no episode', () => {
    expect(mayRegister('patient')).toBe(false);
    expect(mayNameEpisode('front-desk')).toBe(false);
    expect(mayNameEpisode('patient')).toBe(false);
  });

  test('is open to owner, therapist and desk, and a therapist says what brings the patient', () => {
    expect((['owner', 'therapist', 'front-desk'] as const).every(mayRegister)).toBe(true);
    expect((['owner', 'therapist'] as const).every(mayNameEpisode)).toBe(true);
  });

  test('takes a person without an episode, and keeps what was not given as unknown', () => {
    const parsed = registerInput.parse(who);
    expect(parsed).toMatchObject({ phone: null, email: null, complaint: null, side: null, startedOn: null });
  });

  test('never takes a complaint without its side', () => {
    const parsed = registerInput.safeParse({ ...who, complaint: 'calf pain', startedOn: '2026-10-01' });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual(['side']);
  });

  test('says what is missing of the person and of the complaint together', () => {
    const parsed = registerInput.safeParse({ ...who, fullName: '', bornOn: '', complaint: 'calf pain' });
    const paths = parsed.error?.issues.map((issue) => issue.path[0]);
    expect(paths).toEqual(['fullName', 'bornOn', 'side', 'startedOn']);
  });

  test.each(['x'.repeat(200), 'ليلى حدّاد', '渡辺 美咲', '🏃‍♀️ Jo', '<script>alert(1)</script>'])(
    'takes the name %s as it is',
    (fullName) => expect(registerInput.parse({ ...who, fullName }).fullName).toBe(fullName),
  );

  test.each([
    { fullName: '' },
    { fullName: 'x'.repeat(201) },
    { fullName: 'a\u0000b' },
    { bornOn: '2025-02-30' },
    { bornOn: '1700-01-01' },
    { email: 'nonsense' },
    { leadId: '' },
    { locale: '"><script>' },
    { side: 'diagonal' },
  ])('refuses %o beside the field', (fault) => {
    const parsed = registerInput.safeParse({ ...who, ...fault });
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toContain(Object.keys(fault)[0]);
  });
});

test('a date says one fault at a time', () => {
  const said = (bornOn: string) =>
    registerInput.safeParse({ ...who, bornOn }).error?.issues.map((issue) => issue.message);
  expect(said('')).toEqual(['Please give a date']);
  expect(said('2025-02-30')).toEqual(['This date does not exist']);
  expect(said('1700-01-01')).toEqual(['Please check the year']);
});

describe('a possible double', () => {
  test.each([
    ['Ebrahim Haddad', 'Ibrahim Haddad'],
    ['Jose García', 'José Garcia López'],
    ['Catherine Moore', 'Katherine Smith-Moore'],
  ])('is asked about for %s and %s', (one, other) => {
    expect(mightBeSame(sortNameOf(one), sortNameOf(other))).toBe(true);
  });

  test('is not asked about for people who share only a birth date', () => {
    expect(mightBeSame(sortNameOf('Ann Porter'), sortNameOf('Bo Larsen'))).toBe(false);
    expect(mightBeSame(sortNameOf('Ann Lee'), sortNameOf('Ian Lea'))).toBe(false);
  });
});

describe('days', () => {
  test.each(['1951-01-03', '3/1/1951', '3.1.1951', '3 Jan 1951', '03 january 1951', '1951-1-3'])(
    'are understood as typed: %s',
    (text) => expect(typedDay(text)).toBe('1951-01-03'),
  );

  test.each(['', 'Ann', '31/2/1951', '3/13/1951', '51', '3 Foo 1951'])('are not made of %s', (text) =>
    expect(typedDay(text)).toBeNull(),
  );

  test('are written out', () => {
    expect(dayWords('1951-01-03')).toBe('3 Jan 1951');
  });
});

describe('a patient’s link', () => {
  const at = new Date('2026-11-21T12:00:00Z');
  const link = {
    createdAt: new Date('2026-11-20T12:00:00Z'),
    expiresAt: new Date('2026-11-23T12:00:00Z'),
    usedAt: null,
    withdrawnAt: null,
  };

  test('is out until it is used, withdrawn or run out', () => {
    expect(isLinkOut(link, at)).toBe(true);
    expect(isLinkOut({ ...link, usedAt: at }, at)).toBe(false);
    expect(isLinkOut({ ...link, withdrawnAt: at }, at)).toBe(false);
    expect(isLinkOut(link, link.expiresAt)).toBe(false);
    expect(isLinkOut(null, at)).toBe(false);
  });

  test('is told of in words, in the clinic’s time', () => {
    const said = accessFacts(link, null, at, 'Europe/Madrid').map((fact) => fact.said);
    expect(said[0]).toBe('Does not sign in yet');
    expect(said[1]).toContain('23 Nov, 13:00');
  });

  test('is drawn as a square with its quiet zone', () => {
    const { size, path } = squareCode('https://soleus.example/access/x');
    expect((size - 8 - 17) % 4).toBe(0);
    expect(path).toMatch(/^M4 4h1v1h-1z/);
  });
});

describe('the team', () => {
  test('is run by owners alone', () => {
    expect(mayRunTeam('owner')).toBe(true);
    expect((['therapist', 'front-desk', 'patient'] as const).some(mayRunTeam)).toBe(false);
  });

  test('never loses its last owner, and nobody removes themselves', () => {
    expect(faultOfLeaving({ membershipId: 'a', by: 'a', owners: ['a', 'b'] })).toBe('oneself');
    expect(faultOfLeaving({ membershipId: 'a', by: 'b', owners: ['a'] })).toBe('last-owner');
  });

  test('lets a therapist go, and one owner of two', () => {
    expect(faultOfLeaving({ membershipId: 'c', by: 'a', owners: ['a'] })).toBeNull();
    expect(faultOfLeaving({ membershipId: 'b', by: 'a', owners: ['a', 'b'] })).toBeNull();
  });
});
