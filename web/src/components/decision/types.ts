import type { Answer } from '@/lib/api/answer';

/* What the server tells about one decision. */

export type DecisionPerson = Answer<'Who'>;

/** A code with values, of which sentences in the reader's language are made. */
export type Coded = Answer<'Said'>;

/** `because` is the reason in English, for codes we have no words for. */
export type Removed = Answer<'Removed'>;

export type Counted = Answer<'Count'>;
export type DecisionStep = Answer<'Step'>;

export type DecisionSettings = Answer<'Settings'>;

/** A decision in one sentence, without its steps. */
export type DecisionBrief = Answer<'DecisionBrief'>;

/** One decision as the screens see it. `text` is its sentence in English, for codes we have no words for. */
export type DecisionView = Omit<Answer<'DecisionView'>, 'id' | 'rederived'> & {
  /** Missing when it is on no record, such as what the lab imagines. */
  id?: string;
  /** Whether the same answer came out when it was derived again from its record. */
  rederived?: boolean;
};
