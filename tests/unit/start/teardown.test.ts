import { describe, expect, it } from 'vitest';
import { Stopped, Teardown } from '@/bin/start/teardown';

describe('an orderly stop', () => {
  it('closes in reverse, once, and past a failure', async () => {
    const teardown = new Teardown();
    const closed: string[] = [];
    await teardown.add(() => void closed.push('database'));
    await teardown.add(() => Promise.reject(new Error('app')));
    await teardown.add(() => void closed.push('server'));
    await Promise.all([teardown.close(), teardown.close()]);
    expect(closed).toEqual(['server', 'database']);
  });

  it('closes at once what a start opens after the stop began, and ends that start', async () => {
    const teardown = new Teardown();
    await teardown.close();
    let closed = false;
    const late = teardown.add(() => {
      closed = true;
    });
    await expect(late).rejects.toBeInstanceOf(Stopped);
    expect(closed).toBe(true);
  });
});
