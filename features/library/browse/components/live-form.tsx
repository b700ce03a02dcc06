'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';

/** So long after the last key the server is asked; a tick is asked at once. */
const PAUSE_MS = 160;

/**
 * A search form whose page follows what is typed and ticked, by its address. Without script it is a form with a
 * button. `asked` is the address that the page answers.
 */
export function LiveForm({
  asked,
  className,
  children,
}: {
  asked: string;
  className: string | undefined;
  children: ReactNode;
}) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<number>(undefined);
  /** What was asked last, while its answer is on the way. */
  const sent = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = () => {
    if (!form.current) return;
    timer.current = undefined;
    sent.current = addressOf(form.current);
    router.replace(sent.current, { scroll: false });
  };
  const follow = ({ target }: FormEvent<HTMLFormElement>) => {
    // What has no name is no part of the search: the switch of a narrow page.
    if (!(target instanceof HTMLInputElement) || target.name === '') return;
    clearTimeout(timer.current);
    if (target.type === 'search') timer.current = window.setTimeout(go, PAUSE_MS);
    else go();
  };

  // A link or the back button changed the address: the boxes follow it. What is typed meanwhile is not taken away.
  useEffect(() => {
    if (timer.current !== undefined) return;
    if (sent.current !== null && !isSame(sent.current, asked)) return;
    sent.current = null;
    if (form.current && !isSame(addressOf(form.current), asked)) form.current.reset();
  }, [asked]);

  return (
    <form
      ref={form}
      action="/library"
      method="get"
      className={className}
      onInput={follow}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        go();
      }}
    >
      {children}
    </form>
  );
}

function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim());
  const query = params.toString();
  return query === '' ? '/library' : `/library?${query}`;
}

/** The same parts, in whatever order; the page of the list is not one of them. */
function isSame(one: string, other: string): boolean {
  const parts = (address: string) =>
    [...new URLSearchParams(address.split('?')[1] ?? '')]
      .filter(([name]) => name !== 'page')
      .map(String)
      .sort()
      .join('&');
  return parts(one) === parts(other);
}
