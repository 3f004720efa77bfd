import { Button, Field, Select, Spinner } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { NoKeys } from '../../../../components/NoKeys';
import type { TaskProps } from '../task';
import { AgreementView } from './AgreementView';
import { NewAgreement } from './NewAgreement';
import { useAgreements } from '../../../share/useAgreements';

/** The agreements of the workbook, one at a time, or the form for the first one. */
export default function ParticipationTask({ content, open }: TaskProps) {
  const text = useText();
  const words = text.participation;
  const layout = useLayout();
  const agreements = useAgreements(content);
  const [chosen, setChosen] = useState('');
  const [isNew, setIsNew] = useState(false);
  if (!agreements) return <Spinner label={text.loading} />;
  if (!agreements.ok) return <ProblemBar problem={agreements.problem} />;
  const agreement = agreements.value.find(({ name }) => name === chosen) ?? agreements.value[0];
  if (!agreement && content.keys.length === 0) return <NoKeys words={words} open={open} />;
  if (!agreement || isNew) {
    return (
      <div className={layout.section}>
        <NewAgreement content={content} onCreated={show} />
        {agreement && (
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
          <Select value={agreement.name} onChange={(_, { value }) => setChosen(value)}>
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
      <AgreementView key={agreement.name} agreement={agreement} content={content} />
    </div>
  );

  function show(name: string): void {
    setChosen(name);
    setIsNew(false);
  }
}
