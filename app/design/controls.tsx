import { Checkbox } from '@/components/form/checkbox';
import { ChoiceRow, ScoreScale, YesNo } from '@/components/form/choices';
import { ErrorSummary } from '@/components/form/error-summary';
import { FormMessage } from '@/components/form/form-message';
import { DateInput, NumberInput, Select, TextArea, TextInput } from '@/components/form/inputs';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Block } from '@/components/ui/panel';
import styles from './design.module.css';
import { SampleDialog } from './sample-dialog';

const responses = [
  { value: 'familiar', label: 'reproduces it', spoken: 'reproduces the familiar symptom' },
  { value: 'tightness', label: 'tightness only' },
  { value: 'nothing', label: 'nothing' },
];

/** Buttons and every kind of field: empty, answered, refused. */
export function Controls() {
  return (
    <>
      <Block id="buttons" title="Buttons" sub="one primary per view">
        <div className={styles.line}>
          <Button tone="primary">
            Register patient <Kbd>N</Kbd>
          </Button>
          <Button>Message</Button>
          <Button tone="quiet">
            <Icon name="plus" /> Note
          </Button>
          <Button tone="danger">End the session</Button>
          <Button disabled>Keep these</Button>
          <LinkButton href="/design">As a link</LinkButton>
          <Button size="dense">In a row</Button>
          <SampleDialog />
        </div>
      </Block>
      <Block id="fields" title="Fields" sub="nothing is answered for the reader">
        <form className={styles.fields}>
          <TextInput label="Name, as they say it" name="name" defaultValue="Ibrahim Haddad" />
          <DateInput label="Born" name="born" hint="75 years" defaultValue="1951-01-03" />
          <TextInput
            label="Password"
            name="password"
            type="password"
            defaultValue="eightchr"
            errors={['8 characters. At least 15; four plain words are fine.']}
          />
          <Select
            label="Reads"
            name="reads"
            blank="Not asked"
            hint="the phone and the paper follow this"
            choices={[
              { value: 'ar', label: 'Arabic' },
              { value: 'en', label: 'English' },
            ]}
          />
          <NumberInput
            label="Knee to wall"
            name="wall"
            unit={{ sign: 'cm', word: 'centimetres' }}
            defaultValue={8.5}
          />
          <NumberInput label="Shin angle" name="shin" unit={{ sign: '°', word: 'degrees' }} />
          <TextArea label="Reason, kept with the revision" name="reason" hint="Why this change" />
          <div>
            <Checkbox label="Reminders by text message" name="texts" defaultChecked />
            <Checkbox
              label="Video of walking or running, for own care"
              name="video"
              note="never shown to others"
            />
            <Checkbox
              label="I have read the safety card"
              name="card"
              errors={['Needed before the first program.']}
            />
          </div>
          <ChoiceRow label="Response: the familiar symptom" name="response" choices={responses} />
          <ChoiceRow
            label="Response, answered"
            name="answered"
            choices={responses}
            defaultValue="tightness"
            clearable
          />
          <ScoreScale label="Pain in the stretch, 0–10" name="pain" />
          <ScoreScale label="Pain in the stretch, answered" name="pain-3" defaultValue={3} />
          <YesNo label="Taut band" name="band" />
          <YesNo
            label="Recognised"
            name="recognised"
            defaultValue="no"
            errors={['Answer the referral first.']}
          />
        </form>
      </Block>
      <Block id="messages" title="What became of a form">
        <div className={styles.three}>
          <FormMessage refusal="invalid" />
          <FormMessage refusal="conflict" />
          <FormMessage saved="Saved 12:14:07" />
          <ErrorSummary
            title="Two answers are missing"
            errors={{ response: ['Say what the stretch does.'], pain: ['0 to 10.'] }}
            labels={{ response: 'Response', pain: 'Pain in the stretch' }}
          />
        </div>
      </Block>
    </>
  );
}
