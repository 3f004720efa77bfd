import { Button, Text } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState } from 'react';
import type { FileComparison } from '../../../../../workbook';
import { ProblemBar } from '../../../../components/ProblemBar';
import { useHidden } from '../../../../components/useHidden';
import { useLayout } from '../../../../components/useLayout';
import { useText } from '../../../../state/language';
import { useWorkbookApi } from '../../../../state/WorkbookApi';
import { RunningTask } from '../../RunningTask';
import { useLongWork } from '../../useLongWork';
import { PartTitle } from '../PartTitle';
import { Differences } from './Differences';

const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Another copy of the workbook, chosen from this computer and read here. */
export function CompareCopy() {
  const { receiveTask: text } = useText();
  const layout = useLayout();
  const { hidden } = useHidden();
  const api = useWorkbookApi();
  const { running, problem, start, stop } = useLongWork();
  const [compared, setCompared] = useState<FileComparison>();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);

  async function compare(file: File): Promise<void> {
    setCompared(undefined);
    const result = await start(text.comparing(file.name), async (work) =>
      api.compareWithFile({ name: file.name, bytes: await file.arrayBuffer() }, work),
    );
    if (result.ok) setCompared(result.value);
    // The button that stopped the reading is gone, and the file dialog has taken the focus from the one that opened it.
    else choose.current?.focus();
  }

  return (
    <section className={layout.column}>
      <PartTitle>{text.compare}</PartTitle>
      <Text>{text.compareText}</Text>
      <div>
        <input
          ref={input}
          type="file"
          accept={XLSX}
          className={hidden}
          tabIndex={-1}
          aria-label={text.compare}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void compare(file);
            // The same file may be chosen again after it has been saved anew.
            target.value = '';
          }}
        />
        <Button
          ref={choose}
          icon={<FolderOpenRegular />}
          disabledFocusable={running !== undefined}
          onClick={() => input.current?.click()}
        >
          {compared ? text.chooseAnother : text.choose}
        </Button>
      </div>
      {running && <RunningTask running={running} onStop={stop} />}
      {problem && problem.kind !== 'sharingStopped' && <ProblemBar problem={problem} />}
      {compared && <Differences compared={compared} />}
    </section>
  );
}
