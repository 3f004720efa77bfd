import { Button, Field, Select, Spinner, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useCanChange } from '../../../state/workbook';
import type { RuleProps } from './MoreWays';
import { NewIndex } from './NewIndex';
import { RestateFields } from './RestateFields';
import { useIndices } from './useIndices';

/** First a price index, which may have to be made; then what it is to restate. */
export default function RestateForm({ content }: RuleProps) {
  const text = useText();
  const words = text.rules.restate;
  const layout = useLayout();
  const canChange = useCanChange();
  const indices = useIndices(content);
  const [table, setTable] = useState('');
  const [isMaking, setMaking] = useState(false);

  if (!indices) return <Spinner label={text.loading} />;
  if (!indices.ok) return <ProblemBar problem={indices.problem} />;
  const index = indices.value.find((each) => each.table === table) ?? indices.value[0];

  return (
    <>
      {index ? (
        <Field label={words.index}>
          <Select value={index.table} onChange={(_, { value }) => setTable(value)}>
            {indices.value.map((each) => (
              <option key={each.table} value={each.table}>
                {each.label}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text className={layout.quiet}>{words.noIndices}</Text>
      )}
      {isMaking ? (
        <NewIndex
          taken={indices.value.map(({ label }) => label)}
          onCreated={(created) => {
            setTable(created);
            setMaking(false);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : (
        <div>
          <Button size="small" icon={<AddRegular />} disabled={!canChange} onClick={() => setMaking(true)}>
            {words.newIndex}
          </Button>
        </div>
      )}
      {index && <RestateFields key={index.table} index={index} content={content} />}
    </>
  );
}
