import type { PairedSide, StretchResponse } from './paired-input';
import type { BodySide } from './rule';

/** Straight against bent on one side, of pain only: the two lunges have no unit in common. */
export interface KneeDifference {
  side: BodySide;
  /** Bent minus straight, in points of 0 to 10; null until both are told. */
  painDifference: number | null;
  words: { title: string; amount: string; verdict: string; detail: string };
}

const responseWords: Record<StretchResponse, string> = {
  familiar: 'reproduces it',
  tightness: 'tightness only',
  nothing: 'nothing',
};

/** Compares the pain of the two positions on one side. */
export function acrossKnees(side: BodySide, answers: PairedSide): KneeDifference {
  const { kneeStraight, kneeBent } = answers;
  const title = `Straight to bent, ${side}, pain only`;
  const detail = `straight: ${responseInWords(kneeStraight.response)}; bent: ${responseInWords(kneeBent.response)}`;
  if (kneeStraight.pain === null || kneeBent.pain === null) {
    const verdict = `${side} ${missingInWords(kneeStraight.pain, kneeBent.pain)} not answered`;
    return { side, painDifference: null, words: { title, amount: 'not known yet', verdict, detail } };
  }
  const painDifference = kneeBent.pain - kneeStraight.pain;
  return {
    side,
    painDifference,
    words: {
      title,
      amount: `${kneeStraight.pain} → ${kneeBent.pain}`,
      verdict: verdictInWords(painDifference),
      detail,
    },
  };
}

function verdictInWords(painDifference: number): string {
  if (painDifference === 0) return 'the same in both';
  const points = Math.abs(painDifference) === 1 ? '1 point' : `${Math.abs(painDifference)} points`;
  return `${points} more with the knee ${painDifference > 0 ? 'bent' : 'straight'}`;
}

function responseInWords(response: StretchResponse | null): string {
  return response === null ? 'response not answered' : responseWords[response];
}

function missingInWords(straight: number | null, bent: number | null): string {
  if (straight === null && bent === null) return 'pain, both positions,';
  return straight === null ? 'pain, knee straight,' : 'pain, knee bent,';
}
