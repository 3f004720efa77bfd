import { makeStyles } from '@fluentui/react-components';
import { useText } from '../state/language';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** A heading for those who move by headings, where nothing else says where they are. */
export function HiddenTitle() {
  const text = useText();
  return <h1 className={useStyles().hidden}>{text.title}</h1>;
}
