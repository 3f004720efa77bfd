import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  Title3,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useLayout } from '../../components/useLayout';
import { useLanguage, useText } from '../../state/language';
import { FunctionCard } from './FunctionCard';
import { readFunctions, type DescribedFunction } from './readFunctions';

type Reading = 'reading' | 'failed' | readonly DescribedFunction[];

/** Every function on a card of its own. */
export default function FunctionsView() {
  const text = useText();
  const words = text.help.functions;
  const layout = useLayout();
  const language = useLanguage();
  const [reading, setReading] = useState<Reading>('reading');

  const read = useCallback(() => {
    setReading('reading');
    readFunctions(language).then(setReading, () => setReading('failed'));
  }, [language]);
  useEffect(read, [read]);

  return (
    <div className={layout.section}>
      <Title3 as="h1" className={layout.title}>
        {words.title}
      </Title3>
      <Text>{words.intro}</Text>
      {reading === 'reading' && <Spinner label={words.reading} />}
      {reading === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.failed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={read}>{text.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {typeof reading !== 'string' && (
        <ul className={`${layout.plainList} ${layout.column}`}>
          {reading.map((described) => (
            <FunctionCard key={described.id} described={described} />
          ))}
        </ul>
      )}
    </div>
  );
}
