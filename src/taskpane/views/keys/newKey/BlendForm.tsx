import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { BlendPreview } from '../editor/BlendPreview';
import { PortionEditor } from '../editor/PortionEditor';
import { blendable, isComplete, toPortions, type EditedPortion } from '../editor/portions';
import { useBlendPreview } from '../editor/useBlendPreview';
import { FactFields } from './FactFields';
import type { FormProps } from './form';
import { NameAndCreate } from './NameAndCreate';

const FIRST: readonly EditedPortion[] = [
  { id: 0, key: '', portion: '' },
  { id: 1, key: '', portion: '' },
];

/** Fractions of several keys, each counted for its portion. */
export function BlendForm({ keys, busy, onCreate }: FormProps) {
  const text = useText();
  const layout = useLayout();
  const [portions, setPortions] = useState(FIRST);
  const [facts, setFacts] = useState({});
  const [label, setLabel] = useState('');
  const key = useBlendPreview(portions, label, keys);
  const written = toPortions(portions);
  const usable = blendable(keys);

  if (usable.length === 0) return <Text className={layout.quiet}>{text.editor.blendNeedsKeys}</Text>;
  return (
    <div className={layout.section}>
      <PortionEditor portions={portions} keys={usable} onPortions={setPortions} />
      <BlendPreview portions={portions} label={label} preview={key} />
      <FactFields facts={facts} onFacts={setFacts} asked={['source']} />
      <NameAndCreate
        label={label}
        onLabel={setLabel}
        keys={keys}
        isComplete={isComplete(portions) && key?.ok === true}
        busy={busy}
        onCreate={() =>
          written &&
          onCreate({
            kind: 'blend',
            label: label.trim(),
            facts: { measure: 'andel', ...facts },
            portions: written,
          })
        }
      />
    </div>
  );
}
