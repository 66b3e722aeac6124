import {
  inPlaceOf,
  type Place,
  type Problem,
  type RelatedPlace,
  type Severity,
  withCures,
} from "./problem.ts";

/**
 * One thing a careful reviewer marks. Its file holds why it matters, an example without and one with the
 * fault, and the exact problems the latter gets: the examples are the test and the manual page (the manner of
 * remark-lint). What is reviewed, and how an example of it is written, is up to the kind of rule.
 */
export interface ReviewRule<Input, Example> {
  id: string;
  severity: Severity;
  /** What it finds, in a few words. */
  title: string;
  /** Why a reader should care. */
  reason: string;
  good: Example;
  bad: Example;
  /** The problems of `bad`, as `file:line:column message`. */
  expected: string[];
  /** `today`, as a day number, where whoever asks has a clock; a view as of a day has none. */
  check(input: Input, today?: number): Found[];
}

/** What a rule reports; the rule's id and severity are added. */
export interface Found {
  message: string;
  place: Place;
  severity?: Severity;
  related?: RelatedPlace[];
  /** What may stand at the place instead, each by itself; absent where mending takes a decision. */
  instead?: readonly string[];
  /** The place that they may stand at, where it is another. */
  insteadAt?: Place;
}

export function runRule<Input>(rule: ReviewRule<Input, unknown>, input: Input, today?: number): Problem[] {
  return rule.check(input, today).map(({ message, place, severity, related, instead, insteadAt }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    ...place,
    ...(related && related.length > 0 ? { related } : {}),
    ...withCures(inPlaceOf(insteadAt ?? place, instead ?? [])),
  }));
}

export function relatedAt(message: string, { file, line, column }: Place): RelatedPlace {
  return { message, file, line, column };
}
