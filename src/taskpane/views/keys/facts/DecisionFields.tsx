import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { DECISION_PARTS, joinDecision, splitDecision } from './decisionLine';

interface Props {
  readonly decision: string;
  readonly onDecision: (decision: string) => void;
}

/** Who decided, when, where in the minutes and under which number. What was written in other words is one field. */
export function DecisionFields({ decision, onDecision }: Props) {
  const text = useText();
  const layout = useLayout();
  const [parts, setParts] = useState(() => splitDecision(decision));

  if (!parts) {
    return (
      <Field label={text.editor.decision}>
        <Input value={decision} onChange={(_, { value }) => onDecision(value)} />
      </Field>
    );
  }
  return (
    <Field label={text.editor.decision} hint={joinDecision(parts)}>
      <div role="group" aria-label={text.editor.decision} className={layout.pair}>
        {DECISION_PARTS.map((part) => (
          <Field key={part} label={text.editor.decisionParts[part]} size="small">
            <Input
              value={parts[part]}
              placeholder={text.editor.decisionHints[part]}
              onChange={(_, { value }) => {
                const changed = { ...parts, [part]: value };
                setParts(changed);
                onDecision(joinDecision(changed));
              }}
            />
          </Field>
        ))}
      </div>
    </Field>
  );
}
