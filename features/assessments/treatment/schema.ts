import { structures } from '@/clinical/triage/structures.data';
import { techniques } from '@/clinical/triage/techniques.data';
import { optionalNumber, optionalText } from '@/lib/shape';
import { optionalChoice, type Reader, readRows } from '../reading/schema';
import { MAX_SECONDS } from './format';
import { TREATED_SIDES, type Treatment } from './types';

const MOST = 30;

const amount = optionalNumber(0.1, MAX_SECONDS);
const unit = optionalChoice(['s', 'min'], 'Seconds or minutes?');
const words = optionalText(1000);

function readDose({ read, fault }: Reader): number | null {
  const given = read('dose', amount);
  const counted = read('unit', unit);
  if (given === null) return null;
  if (counted === null) {
    fault('unit', 'Seconds or minutes?');
    return null;
  }
  const seconds = Math.round(counted === 'min' ? given * 60 : given);
  if (seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  fault('dose', 'From 1 second to 4 hours');
  return null;
}

function readTreatment(row: Reader): Treatment | null {
  const { values, read, fault } = row;
  const technique = techniques.find((one) => one.code === values.technique);
  if (!technique) fault('technique', 'What was done?');
  const structure = structures.find((one) => one.name === values.structure)?.name ?? null;
  if ((values.structure ?? '') !== '' && structure === null) fault('structure', 'Choose from the list');
  const side = TREATED_SIDES.find((one) => one === values.side);
  if (!side) fault('side', 'On which side?');
  const told = {
    doseSeconds: readDose(row),
    response: read('response', words),
    adverseResponse: read('adverse', words),
    reason: read('reason', words),
  };
  return technique && side ? { ...told, technique: technique.code, structure, side } : null;
}

/** The treatments as sent, in their order. */
export const readTreatments = (reader: Reader): Treatment[] => readRows(reader, 'treat', MOST, readTreatment);
