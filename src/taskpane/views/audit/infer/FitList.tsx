import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fit } from '../../../../core/reason/infer/inference';
import type { SaidFit } from '../../../../text/inference/sayFit';
import type { KeyRecord } from '../../../../workbook/model';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { useAction } from '../../../state/useAction';
import { useCanChange } from '../../../state/workbook';
import { useWorkbookApi } from '../../../state/WorkbookApi';
import { FitButton, FitItem } from './FitItem';
import { canBeMade, presentKey } from './keysToMake';
import { withoutRepeats } from './withoutRepeats';

/** Those that anybody reads; the rest is there for whoever asks. */
const FIRST_SHOWN = 5;

interface Props {
  readonly fits: readonly Fit[];
  readonly said: readonly SaidFit[];
  readonly keys: readonly KeyRecord[];
  readonly onMake: (fit: Fit) => void;
}

/** The keys that come nearest, the best first, and what can be done with each. */
export function FitList({ fits, said, keys, onMake }: Props) {
  const { infer: words } = useText().audit;
  const layout = useLayout();
  const [showsAll, setShowsAll] = useState(false);
  const ranked = withoutRepeats(
    fits.flatMap((fit, i) => {
      const each = said[i];
      return each ? [{ fit, said: each, key: each.key }] : [];
    }),
  );
  const shown = showsAll ? ranked : ranked.slice(0, FIRST_SHOWN);
  return (
    <div className={layout.close}>
      <ol className={layout.plainList} aria-label={words.fits}>
        {shown.map(({ fit, said: each, key }, i) => (
          <FitItem
            key={`${i} ${key}`}
            rank={i + 1}
            fit={each}
            action={<FitAction fit={fit} name={key} keys={keys} onMake={onMake} />}
          />
        ))}
      </ol>
      {ranked.length > FIRST_SHOWN && !showsAll && (
        <div>
          <Button appearance="subtle" onClick={() => setShowsAll(true)}>
            {words.moreFits(ranked.length - FIRST_SHOWN)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ActionProps extends Pick<Props, 'keys' | 'onMake'> {
  readonly fit: Fit;
  readonly name: string;
}

function FitAction({ fit, name, keys, onMake }: ActionProps) {
  const { infer: words } = useText().audit;
  const api = useWorkbookApi();
  const canChange = useCanChange();
  const { run, busy } = useAction();
  const present = presentKey(fit, keys);
  if (present) {
    const show = (): void => void run(() => api.showKey(present.name));
    return <FitButton label={words.showKey} about={name} disabled={busy} onClick={show} />;
  }
  if (!canBeMade(fit)) return null;
  return (
    <FitButton label={words.makeKey} about={name} disabled={busy || !canChange} onClick={() => onMake(fit)} />
  );
}
