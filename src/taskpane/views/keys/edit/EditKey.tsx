import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ok, type Result } from '../../../../core/problem';
import { asResult } from '../../../state/asResult';
import { useText } from '../../../state/language';
import { useWorkbookApi, type WorkbookApi } from '../../../state/WorkbookApi';
import { ProblemBar } from '../../../components/ProblemBar';
import { useLayout } from '../../../components/useLayout';
import type { Cells, KeyDraft, KeyRecord } from '../../../../workbook/model';
import { ViewHead } from '../../../components/ViewHead';
import { EditBlend } from './EditBlend';
import { EditRows } from './EditRows';
import { dependsOn } from './dependants';

export interface Loaded {
  readonly draft: KeyDraft;
  /** What the cells of the table show, for formulas; absent if they could not be read. */
  readonly shown: Cells | undefined;
  /** The defined names of keys that are made of this one, directly or not. */
  readonly dependants: ReadonlySet<string>;
}

interface Props {
  readonly record: KeyRecord;
  readonly keys: readonly KeyRecord[];
  readonly onDone: () => void;
}

/** Opens a key for editing as it stood when it was opened; the sheet may change meanwhile, the form does not. */
export default function EditKey({ record, keys, onDone }: Props) {
  const text = useText();
  const layout = useLayout();
  const api = useWorkbookApi();
  const [loaded, setLoaded] = useState<Result<Loaded>>();
  const [opened] = useState({ record, keys });

  useEffect(() => {
    let isLatest = true;
    void load(api, opened.record, opened.keys).then((found) => isLatest && setLoaded(found));
    return () => {
      isLatest = false;
    };
  }, [api, opened]);

  return (
    <div className={layout.section}>
      <ViewHead title={text.editor.editTitle(record.label)} onBack={onDone} />
      {!loaded && <Spinner label={text.loading} />}
      {loaded?.ok === false && <ProblemBar problem={loaded.problem} />}
      {loaded?.ok && loaded.value.draft.kind === 'blend' && (
        <EditBlend
          record={record}
          keys={keys}
          loaded={loaded.value}
          draft={loaded.value.draft}
          onDone={onDone}
        />
      )}
      {loaded?.ok && loaded.value.draft.kind !== 'blend' && (
        <EditRows
          record={record}
          keys={keys}
          loaded={loaded.value}
          draft={loaded.value.draft}
          onDone={onDone}
        />
      )}
    </div>
  );
}

async function load(
  api: WorkbookApi,
  record: KeyRecord,
  keys: readonly KeyRecord[],
): Promise<Result<Loaded>> {
  const draft = await asResult(() => api.readDraft(record.name));
  if (!draft.ok) return draft;
  const shown = await asResult(() => api.readCells(record.address));
  const dependants = await dependsOn(record.name, keys, api);
  return ok({ draft: draft.value, shown: shown.ok ? shown.value : undefined, dependants });
}
