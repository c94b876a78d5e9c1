import { Decision } from '@/components/decision/decision';
import { FEWEST, MANY, NOBODY, ONLY_ONE, TIES } from '@/test/fake-kit/decision-samples';
import { Sample } from './sample';

export function DecisionSamples() {
  return (
    <>
      <Sample name="Decision: the fewest cases">
        <Decision decision={FEWEST} startsOpen />
      </Sample>
      <Sample name="Decision: in a narrow place">
        <div style={{ maxWidth: 360 }}>
          <Decision decision={FEWEST} startsOpen />
        </div>
      </Sample>
      <Sample name="Decision: a tie to the end">
        <Decision decision={TIES} startsOpen />
      </Sample>
      <Sample name="Decision: nobody">
        <Decision decision={NOBODY} startsOpen />
      </Sample>
      <Sample name="Decision: only one, closed">
        <Decision decision={ONLY_ONE} />
      </Sample>
      <Sample name="Decision: among 300">
        <Decision decision={MANY} startsOpen />
      </Sample>
    </>
  );
}
