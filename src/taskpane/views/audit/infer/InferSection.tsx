import { Button, Checkbox, Field, ProgressBar, Select, Subtitle2, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { counties } from '../../../../register';
import type { KeyRecord } from '../../../../workbook/model';
import { WarningBar } from '../../../components/WarningBar';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import type { GivenTable } from '../table/givenTable';
import { candidatesOf, needsCounty, ownCounty } from './candidatesOf';
import { ColumnKey } from './ColumnKey';
import { InferResult } from './InferResult';
import { sharedColumns, toPublished } from './toPublished';
import { useInferring } from './useInferring';

interface Props {
  readonly given: GivenTable;
  /** Its columns may share the key of the first table's. */
  readonly sister: GivenTable | undefined;
  readonly step: number | '';
  readonly keys: readonly KeyRecord[];
}

/** Which key can lie behind the table: looked for when it is asked for, in pieces, and given up at a click. */
export function InferSection({ given, sister, step, keys }: Props) {
  const text = useText();
  const { infer: words } = text.audit;
  const layout = useLayout();
  const published = useMemo(
    () => toPublished(given, sister, step, words.inSister),
    [given, sister, step, words],
  );
  const search = useInferring();
  const [inRegister, setInRegister] = useState(true);
  const [inWorkbook, setInWorkbook] = useState(true);
  const [chosenCounty, setCounty] = useState<string>();
  const county = chosenCounty ?? ownCounty(published);
  const isSingle = needsCounty(published);
  const hasKeys = keys.length > 0;
  const sources = { register: inRegister, workbook: inWorkbook && hasKeys, county };
  const isReady =
    (sources.register || sources.workbook) &&
    published.columns.length > 0 &&
    !(isSingle && sources.register && county === '');
  const isStale = search.inferred !== undefined && search.inferred.published !== published;
  const [unit = ''] = sharedColumns(given).map((column) => column.unit);

  return (
    <section className={layout.section} aria-labelledby="infer-title">
      <div className={layout.close}>
        <Subtitle2 as="h2" id="infer-title" className={layout.title}>
          {words.title}
        </Subtitle2>
        <Text>{words.text}</Text>
      </div>
      <div role="group" aria-label={words.where}>
        <Checkbox
          label={words.register}
          checked={inRegister}
          onChange={(_, { checked }) => setInRegister(checked === true)}
        />
        {hasKeys && (
          <Checkbox
            label={words.workbook(keys.length)}
            checked={inWorkbook}
            onChange={(_, { checked }) => setInWorkbook(checked === true)}
          />
        )}
      </div>
      {isSingle && inRegister && (
        <Field label={words.county} hint={words.countyHint}>
          <Select value={county} onChange={(_, { value }) => setCounty(value)}>
            <option value="">{words.chooseCounty}</option>
            {counties.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {search.progress === undefined ? (
        <div>
          <Button
            appearance="primary"
            disabled={!isReady}
            onClick={() => search.start(published, candidatesOf(published, sources, keys))}
          >
            {words.search}
          </Button>
        </div>
      ) : (
        <div className={layout.close}>
          <Field label={words.searching} validationState="none">
            <ProgressBar value={search.progress} />
          </Field>
          <div>
            <Button autoFocus onClick={search.cancel}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      <div role="status">{search.wasCancelled && <Text>{words.cancelled}</Text>}</div>
      {isStale && <WarningBar>{words.stale}</WarningBar>}
      {search.inferred && <InferResult inferred={search.inferred} unit={unit} keys={keys} />}
      <ColumnKey given={given} keys={keys} />
    </section>
  );
}
