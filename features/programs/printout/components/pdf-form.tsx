import { Select } from '@/components/form/inputs';
import { Button } from '@/components/ui/button';
import type { PrintOptions } from '../schema';
import styles from './sheet.module.css';

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
];

const types = [
  { value: 'ordinary', label: 'Ordinary type' },
  { value: 'large', label: 'Large type' },
];

/**
 * Paper and type of the file, which the server writes. A plain form, so that it works without script; what is sent says
 * how to print and not for whom. A single-use link is made by a post: it changes something.
 */
export function PdfForm({
  at,
  options: { paper, type, revision },
  offersLink,
}: {
  at: string;
  options: PrintOptions;
  offersLink: boolean;
}) {
  return (
    <form action={at} className={styles.row}>
      {revision === null ? null : <input type="hidden" name="revision" value={revision} />}
      <Select label="Paper" name="paper" choices={papers} defaultValue={paper} />
      <Select label="Type" name="type" choices={types} defaultValue={type} />
      <Button type="submit">Save as PDF</Button>
      {offersLink ? (
        <Button type="submit" formMethod="post">
          Save as PDF with a single-use link
        </Button>
      ) : null}
    </form>
  );
}
