import { Group } from '@mantine/core';
import { PersonAvatar } from '@/components/people/person-avatar';
import { PersonName } from '@/components/people/person-name';
import { RelativeTime } from '@/components/relative-time';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { personColour } from '@/lib/people/person-colour';
import { now } from '@/lib/time/clock';
import classes from './gallery.module.css';
import { Sample } from './sample';

const NAMES = [
  'Amy Larsen',
  'Ben Okafor',
  'Cai Jun',
  'Dolors Puig i Serra',
  'Emre Yıldız',
  'Fatima Benali',
  'Gwen Ó Súilleabháin',
  'Hiro Tanaka',
  'Ines Costa',
  'Jo',
  'Karl-Heinz Brandt',
  'Lucía Fernández',
];
const TONES: Tone[] = ['good', 'info', 'warn', 'bad', 'quiet'];

export function PeopleSamples() {
  const ago = (minutes: number) => new Date(now().getTime() - minutes * 60_000).toISOString();
  return (
    <>
      <Sample name="PersonName, PersonAvatar, person colours">
        <div className={classes.grid}>
          {NAMES.map((name) => (
            <div key={name} className={classes.swatch}>
              <span className={classes.strong} style={{ background: personColour(name).strong }} />
              <PersonName id={name} name={name} />
            </div>
          ))}
          <PersonName id="hint" name="Amy Larsen" hint="amy · North" size={36} />
          <Group gap={6}>
            {[20, 24, 32, 44].map((size) => (
              <PersonAvatar key={size} id="amy" name="Amy Larsen" size={size} />
            ))}
          </Group>
        </div>
      </Sample>
      <Sample name="StatusBadge">
        <Group gap="xs">
          {TONES.map((tone) => (
            <StatusBadge key={tone} tone={tone}>
              {tone}
            </StatusBadge>
          ))}
        </Group>
      </Sample>
      <Sample name="RelativeTime: hover for the exact one">
        <Group gap="lg">
          {[0, 4, 95, 1500, 20_000, 900_000].map((minutes) => (
            <RelativeTime key={minutes} at={ago(minutes)} zone="America/Los_Angeles" />
          ))}
          <RelativeTime at={ago(-130)} />
        </Group>
      </Sample>
    </>
  );
}
