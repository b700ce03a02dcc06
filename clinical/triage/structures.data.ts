import { muscles } from '../library/muscles.data';

/** What a treatment can be given to, with its body region: the library's muscles and structures, and a few more. */
export const structures: readonly { name: string; region: string }[] = [
  ...muscles.map(({ name, region }) => ({ name, region })),
  { name: 'popliteus', region: 'calf' },
  { name: 'inner shin border', region: 'shin' },
  { name: 'tibial nerve', region: 'calf' },
  { name: 'common peroneal nerve', region: 'knee' },
  { name: 'subtalar joint', region: 'ankle' },
  { name: 'midfoot joints', region: 'foot' },
  { name: 'kneecap joint', region: 'knee' },
  { name: 'iliotibial band', region: 'thigh' },
  { name: 'hip joint', region: 'hip' },
  { name: 'sacroiliac joint', region: 'pelvis' },
  { name: 'thoracic spine', region: 'thoracic' },
  { name: 'neck joints', region: 'neck' },
];

/** The body region of a structure; null for a name that is not in the list. */
export const regionOfStructure = (name: string | null): string | null =>
  structures.find((one) => one.name === name)?.region ?? null;
