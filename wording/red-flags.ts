import en from './en.json';

export type RedFlag = {
  readonly id: string;
  readonly urgency: 'emergency' | 'same-day' | 'soon';
  readonly trigger: string;
  readonly heading: string;
  readonly body: string;
  readonly action: string;
  readonly source: readonly string[];
};

/** What the fixed safety sentences call, in the clinic's numbers or in words where it has given none. */
export type HelpNumbers = { readonly emergencyNumber: string; readonly urgentNumber: string };

const urgencies = ['emergency', 'same-day', 'soon'] as const;

/** The fixed safety advice of the language, most urgent first. Its words are never changed, only its numbers filled in. */
export function redFlags(numbers: HelpNumbers): RedFlag[] {
  const fill = (text: string) =>
    text
      .replaceAll('{emergencyNumber}', numbers.emergencyNumber)
      .replaceAll('{urgentNumber}', numbers.urgentNumber);
  return urgencies.flatMap((urgency) =>
    en.redFlags
      .filter((flag) => flag.urgency === urgency)
      .map(({ id, trigger, heading, body, action, source }) => ({
        id,
        urgency,
        trigger,
        heading,
        body: fill(body),
        action: fill(action),
        source,
      })),
  );
}
