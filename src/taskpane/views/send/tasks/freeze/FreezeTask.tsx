import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../../../core/problem';
import type { FreezeRecord } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { asResult } from '../../../../state/asResult';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { FreezeWorkbook } from './FreezeWorkbook';
import { FrozenWorkbook } from './FrozenWorkbook';

/** Freezes the workbook, or unfreezes one that is frozen. */
export default function FreezeTask() {
  const text = useText();
  const api = useWorkbookApi();
  const [record, setRecord] = useState<Result<FreezeRecord | undefined>>();
  const look = useCallback(() => void asResult(() => api.readFreeze()).then(setRecord), [api]);
  useEffect(look, [look]);

  if (!record) return <Spinner label={text.loading} />;
  if (!record.ok) {
    return <ProblemBar problem={record.problem} actions={<Button onClick={look}>{text.tryAgain}</Button>} />;
  }
  return record.value ? (
    <FrozenWorkbook record={record.value} onThawed={look} />
  ) : (
    <FreezeWorkbook onShowFrozen={look} />
  );
}
