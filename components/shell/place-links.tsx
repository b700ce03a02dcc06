'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from '../ui/icon';
import { currentPlace, type Place } from './places';

/** The links of a main navigation, with the present one marked. A client component only to know the address. */
export function PlaceLinks({
  label,
  places,
  className,
}: {
  label: string;
  places: readonly Place[];
  className?: string | undefined;
}) {
  const path = usePathname();
  const here = currentPlace(places, path);
  return (
    <nav aria-label={label} className={className}>
      {places.map((place) => (
        <Link
          key={place.href}
          href={place.href}
          prefetch={false}
          aria-current={place !== here ? undefined : place.href === path ? 'page' : 'true'}
        >
          {place.icon ? <Icon name={place.icon} size="large" /> : null}
          <span>{place.name}</span>
        </Link>
      ))}
    </nav>
  );
}
