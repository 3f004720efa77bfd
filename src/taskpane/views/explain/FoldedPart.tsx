import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Something that the explanation was made from, for those who want to see it. */
export function FoldedPart({ value, title, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
