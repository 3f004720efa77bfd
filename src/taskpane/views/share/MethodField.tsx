import { Field, Select } from '@fluentui/react-components';
import { METHODS } from '../../../core/allocation/methods';
import { useText } from '../../state/language';
import { useMethodText } from './useMethodText';

interface Props {
  /** By its Swedish name, as in formulas. */
  readonly method: string;
  readonly onMethod: (method: string) => void;
}

/** For a decided table, for amounts that move, and to reproduce what others have published: the rest are for few. */
const FIRST = ['störst rest', 'uddatalsmetoden', 'var för sig'];
const names = METHODS.map(({ names: [name] }) => name);
const MORE = names.filter((name) => !FIRST.includes(name));

export function MethodField({ method, onMethod }: Props) {
  const text = useText();
  const methodText = useMethodText();
  const { does, fit } = methodText(method);

  return (
    <Field label={text.share.method} hint={`${does} ${fit}`}>
      <Select value={method} onChange={(_, { value }) => onMethod(value)}>
        {FIRST.map(option)}
        <optgroup label={text.share.methods.more}>{MORE.map(option)}</optgroup>
      </Select>
    </Field>
  );

  function option(name: string) {
    return (
      <option key={name} value={name}>
        {methodText(name).name}
      </option>
    );
  }
}
