import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useLayout } from './useLayout';

const useStyles = makeStyles({
  entry: {
    justifyContent: 'space-between',
    width: '100%',
    height: 'auto',
    paddingBlock: tokens.spacingVerticalS,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
});

interface Entry {
  readonly title: string;
  readonly text: string;
}

interface Props<Id extends string> {
  readonly ids: readonly Id[];
  readonly texts: Record<Id, Entry>;
  readonly onOpen: (id: Id) => void;
}

/** Things that can be opened, each with a line that says what it is for. */
export function EntryList<Id extends string>({ ids, texts, onOpen }: Props<Id>) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={`${layout.plainList} ${styles.list}`}>
      {ids.map((id) => (
        <li key={id}>
          <Button
            className={styles.entry}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            aria-labelledby={`entry-${id}`}
            aria-describedby={`entry-${id}-text`}
            onClick={() => onOpen(id)}
          >
            <span className={styles.words}>
              <Body1Strong id={`entry-${id}`}>{texts[id].title}</Body1Strong>
              <Caption1 id={`entry-${id}-text`} className={layout.quiet}>
                {texts[id].text}
              </Caption1>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
