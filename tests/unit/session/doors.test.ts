import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { veiledEmail } from '@/features/session/links/format';
import { claimPlan } from '@/features/session/links/policy';
import { isSessionLive, SESSION_LIMITS } from '@/features/session/policy';
import { codeFits, mayOpenSetUp } from '@/features/session/set-up/policy';
import { isThrottled, networkOf, offersDemo, TRIES } from '@/features/session/sign-in/policy';
import { newId } from '@/lib/id';
import { linkKey, newLinkToken } from '@/lib/link-token';

describe('a link', () => {
  test('names its clinic and is found by a hash, never by itself', () => {
    const clinicId = newId();
    const token = newLinkToken(clinicId);
    const key = linkKey(token);
    expect(key.clinicId).toBe(clinicId);
    expect(key.tokenHash).not.toContain(token);
    expect(Buffer.from(token, 'base64url')).toHaveLength(48);
  });

  test('that is malformed still asks, for a clinic that is nobody’s', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { clinicId, tokenHash } = linkKey(text);
        expect(clinicId).toMatch(/^[0-9a-f-]{36}$/);
        expect(tokenHash).toHaveLength(64);
      }),
    );
    expect(linkKey('short').clinicId).toBe('00000000-0000-0000-0000-000000000000');
  });

  test('never hands over an account that exists', () => {
    expect(claimPlan({ is: 'somebody' })).toBe('prove');
    expect(claimPlan({ is: 'holder', opensMore: true })).toBe('prove');
  });

  test('makes an account for somebody new, and gives a patient who lost theirs a new password', () => {
    expect(claimPlan({ is: 'nobody' })).toBe('create');
    expect(claimPlan({ is: 'holder', opensMore: false })).toBe('reset');
  });

  test('shows an address to its owner and not to a passer-by', () => {
    expect(veiledEmail('priyanka@patients.example')).toBe('p•••@patients.example');
    expect(veiledEmail('nonsense')).toBe('•••');
  });
});

describe('set-up', () => {
  test('is closed once there is a clinic, and without a code', () => {
    expect(mayOpenSetUp('own', 'a code from the console')).toBe(false);
    expect(mayOpenSetUp('demo', 'a code from the console')).toBe(false);
    expect(mayOpenSetUp('empty', undefined)).toBe(false);
  });

  test('is open on an empty store with the code that the console printed', () => {
    expect(mayOpenSetUp('empty', 'a code from the console')).toBe(true);
    expect(codeFits(' abcd-efgh ', 'abcd-efgh')).toBe(true);
    expect(codeFits('abcd-efgi', 'abcd-efgh')).toBe(false);
    expect(codeFits('', 'abcd-efgh')).toBe(false);
  });
});

describe('tries', () => {
  test('of one address wait after ten failures, of one network after a hundred', () => {
    expect(isThrottled({ address: TRIES.perAddress.max + 1, network: 11 })).toBe(true);
    expect(isThrottled({ address: 1, network: TRIES.perNetwork.max + 1 })).toBe(true);
  });

  test('of somebody who mistypes now and then do not', () => {
    expect(isThrottled({ address: TRIES.perAddress.max, network: TRIES.perNetwork.max })).toBe(false);
  });

  test('from one household of IPv6 addresses count together, and apart from the next one', () => {
    expect(networkOf('2001:db8:1:2::5')).toBe(networkOf('2001:0db8:0001:0002:ffff::1'));
    expect(networkOf('2001:db8:1:2::5')).not.toBe(networkOf('2001:db8:1:3::5'));
    expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
  });
});

describe('a session', () => {
  const born = new Date('2026-11-21T08:00:00Z');
  const later = (ms: number) => new Date(born.getTime() + ms);
  const session = (role: 'therapist' | 'patient', seen = born) => ({
    role,
    lastSeenAt: seen,
    absoluteExpiresAt: later(SESSION_LIMITS[role].absoluteMs),
  });

  test('ends when nobody used it for its role’s idle time', () => {
    expect(isSessionLive(session('therapist'), later(SESSION_LIMITS.therapist.idleMs))).toBe(false);
    expect(isSessionLive(session('patient'), later(SESSION_LIMITS.patient.idleMs))).toBe(false);
  });

  test('ends at its absolute limit however busy it is', () => {
    const end = later(SESSION_LIMITS.therapist.absoluteMs);
    expect(isSessionLive(session('therapist', end), end)).toBe(false);
  });

  test('lives while it is used', () => {
    expect(isSessionLive(session('therapist'), later(SESSION_LIMITS.therapist.idleMs - 1))).toBe(true);
    expect(isSessionLive(session('patient'), later(SESSION_LIMITS.therapist.idleMs))).toBe(true);
  });
});

test('demo people are offered only where the store says it is a demonstration', () => {
  expect(offersDemo({ SOLEUS_DEMO: '0' })).toBe(false);
  expect(offersDemo({ SOLEUS_DEMO: '1' })).toBe(true);
});
