'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentPlace, type Place } from './places';

/** The links of a main navigation, with the present one marked. A client component only to know the address. */
export function PlaceLinks({
  label,
  places,
  icons,
  className,
}: {
  label: string;
  places: readonly Place[];
  /** Of the places, in their order; drawn on the server, so that the browser need not get the list of icons. */
  icons?: readonly ReactNode[];
  className?: string | undefined;
}) {
  const path = usePathname();
  const here = currentPlace(places, path);
  return (
    <nav aria-label={label} className={className}>
      {places.map((place, at) => (
        <Link
          key={place.href}
          href={place.href}
          prefetch={false}
          aria-current={place !== here ? undefined : place.href === path ? 'page' : 'true'}
        >
          {icons?.[at]}
          <span>{place.name}</span>
        </Link>
      ))}
    </nav>
  );
}
