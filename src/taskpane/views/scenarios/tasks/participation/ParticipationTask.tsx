import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { EmptyState } from '../../../../components/EmptyState';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import type { TaskProps } from '../task';
import { AgreementView } from './AgreementView';
import { NewAgreement } from './NewAgreement';
import { useAgreements } from '../../../share/useAgreements';

/** The agreements of the workbook, one at a time, or the form for the first one. */
export default function ParticipationTask({ content }: TaskProps) {
  const text = useText();
  const words = text.participation;
  const layout = useLayout();
  const agreements = useAgreements(content);
  const [chosen, setChosen] = useState('');
  const [isNew, setIsNew] = useState(false);
  if (!agreements) return <Spinner label={text.loading} />;
  if (!agreements.ok) return <ProblemBar problem={agreements.problem} />;
  const open = agreements.value.find(({ name }) => name === chosen) ?? agreements.value[0];
  if (!open && content.keys.length === 0) {
    return <EmptyState as="h2" title={words.noKeysTitle} text={words.noKeysText} />;
  }
  if (!open || isNew) {
    return (
      <div className={layout.section}>
        <NewAgreement content={content} onCreated={show} />
        {open && (
          <div>
            <Button onClick={() => setIsNew(false)}>{text.cancel}</Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div className={layout.section}>
      <div className={layout.close}>
        <Field label={words.agreement}>
          <Select value={open.name} onChange={(_, { value }) => setChosen(value)}>
            {agreements.value.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button size="small" icon={<AddRegular />} onClick={() => setIsNew(true)}>
            {words.newAgreement}
          </Button>
        </div>
      </div>
      <AgreementView key={open.name} agreement={open} content={content} />
    </div>
  );

  function show(name: string): void {
    setChosen(name);
    setIsNew(false);
  }
}
