import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { checkStamps } from '../../../../../core/sharing/checkStamps';
import { writeStampList, type StampedKey } from '../../../../../core/sharing/stampList';
import { EmptyState } from '../../../../components/EmptyState';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useCopy } from '../../../../state/useCopy';
import type { ViewProps } from '../../../view';
import { PartTitle } from '../PartTitle';
import { StampChecks } from './StampChecks';

/** The stamps as a text that can be sent or read out, and a field for those that somebody else has. */
export default function StampsTask({ content: { keys } }: Pick<ViewProps, 'content'>) {
  const { stampTask: text } = useText();
  const layout = useLayout();
  if (keys.length === 0) return <EmptyState as="h2" title={text.noKeys} text={text.noKeysText} />;
  return (
    <div className={layout.section}>
      <OwnStamps keys={keys} />
      <GivenStamps keys={keys} />
    </div>
  );
}

function OwnStamps({ keys }: { keys: readonly StampedKey[] }) {
  const { stampTask: text } = useText();
  const layout = useLayout();
  const copy = useCopy();
  const list = writeStampList(keys);
  return (
    <section className={layout.column}>
      <PartTitle>{text.mine}</PartTitle>
      <Text>{text.why}</Text>
      <Field label={text.list}>
        <Textarea value={list} readOnly rows={Math.min(8, keys.length + 1)} resize="vertical" />
      </Field>
      <div>
        <Button icon={<CopyRegular />} onClick={() => copy(list)}>
          {text.copy}
        </Button>
      </div>
    </section>
  );
}

function GivenStamps({ keys }: { keys: readonly StampedKey[] }) {
  const { stampTask: text } = useText();
  const layout = useLayout();
  const [given, setGiven] = useState('');
  const checks = given.trim() === '' ? [] : checkStamps(given, keys);
  return (
    <section className={layout.column}>
      <PartTitle>{text.check}</PartTitle>
      <Field label={text.given} hint={text.givenHint}>
        <Textarea value={given} onChange={(_, { value }) => setGiven(value)} rows={4} resize="vertical" />
      </Field>
      {given.trim() !== '' && <StampChecks checks={checks} />}
    </section>
  );
}
