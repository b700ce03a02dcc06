import { NothingHere } from '@/components/ui/nothing-here';

/** As the page outside, within the clinic's frame. */
export default function ClinicNotFoundPage() {
  return <NothingHere />;
}
