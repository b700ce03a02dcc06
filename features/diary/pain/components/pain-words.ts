import type { Say } from '@/wording/messages';
import { portalWords } from '../../format';
import type { Place } from '../format';
import type { PainFormWords } from './pain-form';

const scores = Array.from({ length: 11 }, (_, score) => score);

export const painFormWords = (say: Say): PainFormWords => ({
  ...portalWords(say),
  question: say('pain.score'),
  questionHidden: true,
  lowest: say('pain.anchor.0'),
  highest: say('pain.anchor.10'),
  scoreNeeded: say('error.range', { min: 0, max: 10 }),
  which: say('episode.which'),
  whichNeeded: say('error.episode'),
  place: say('pain.place'),
  placeBlank: say('pain.choosePlace'),
  more: say('pain.more'),
  note: say('log.comment'),
  send: say('common.save'),
  saved: Object.fromEntries(scores.map((value) => [String(value), say('pain.saved', { value })])),
  change: say('pain.change'),
  another: say('pain.another'),
});

/** Places in the reader's words, each once, with its side. */
export const placeChoices = (places: readonly Place[], say: Say) =>
  [...new Map(places.map((place) => [place.value, place])).values()].map(({ value, plain, side }) => ({
    value,
    label: say('pain.where', { site: plain, side }),
  }));
