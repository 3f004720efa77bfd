import { useText } from '../state/language';
import { useHidden } from './useHidden';

/** A heading for those who move by headings, where nothing else says where they are. */
export function HiddenTitle() {
  const text = useText();
  return <h1 className={useHidden().hidden}>{text.title}</h1>;
}
