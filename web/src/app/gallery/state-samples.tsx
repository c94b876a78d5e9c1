import { Button } from '@mantine/core';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { Fact, Facts } from '@/components/facts';
import { Hint } from '@/components/hint';
import {
  BrokenPicture,
  DonePicture,
  LostPicture,
  NothingFoundPicture,
  PeoplePicture,
  QueuePicture,
  RestingPicture,
} from '@/components/pictures';
import { Broken, Unreachable } from '@/lib/http/errors';
import classes from './gallery.module.css';
import { Sample } from './sample';

const PICTURES = {
  PeoplePicture: <PeoplePicture />,
  QueuePicture: <QueuePicture />,
  DonePicture: <DonePicture />,
  RestingPicture: <RestingPicture />,
  NothingFoundPicture: <NothingFoundPicture />,
  BrokenPicture: <BrokenPicture />,
  LostPicture: <LostPicture />,
};

export function StateSamples() {
  return (
    <>
      <Sample name="EmptyState">
        <div className={classes.grid}>
          {Object.entries(PICTURES).map(([name, picture]) => (
            <div key={name} className={classes.frame}>
              <EmptyState picture={picture} title={name} action={<Button>The next step</Button>}>
                One sentence that teaches what belongs here.
              </EmptyState>
            </div>
          ))}
        </div>
      </Sample>
      <Sample name="ErrorState">
        <div className={classes.grid}>
          <div className={classes.frame}>
            <ErrorState error={new Unreachable('gone')} onRetry={() => {}} />
          </div>
          <div className={classes.frame}>
            <ErrorState error={new Broken(500, 'broken')} onRetry={() => {}} />
          </div>
        </div>
      </Sample>
      <Sample name="Hint">
        <Hint label="A few words, on hover and on focus" maw={200}>
          <Button variant="default">What is this?</Button>
        </Hint>
      </Sample>
      <Sample name="Facts">
        <div style={{ maxWidth: 420 }}>
          <Facts>
            <Fact label="Queue">Identity</Fact>
            <Fact label="Account">{''}</Fact>
            <Fact label="Subject">
              A long subject that does not fit into one line of this narrow column of facts
            </Fact>
          </Facts>
        </div>
      </Sample>
    </>
  );
}
