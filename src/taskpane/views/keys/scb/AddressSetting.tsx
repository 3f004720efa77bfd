import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SCB_ADDRESS } from '../../../../register/scb';
import { useLayout } from '../../../components/useLayout';
import { useSay, useText } from '../../../state/language';
import { readAllowedAddress } from './allowedAddress';

const useStyles = makeStyles({
  panel: { marginInline: 0, paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly address: string;
  readonly isKept: boolean;
  readonly onAddress: (address: string) => void;
}

/** Where the figures are fetched from: few need to change it, so it is folded away. */
export function AddressSetting({ address, isKept, onAddress }: Props) {
  const words = useText().scb;
  const say = useSay();
  const layout = useLayout();
  const styles = useStyles();
  const read = readAllowedAddress(address);

  return (
    <Accordion collapsible defaultOpenItems={read.ok ? [] : ['address']}>
      <AccordionItem value="address">
        <AccordionHeader as="h2" size="small">
          {words.settings}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={layout.close}>
            <Field
              label={words.address}
              hint={words.addressHint}
              validationMessage={read.ok ? undefined : say(read.problem)}
            >
              <Input type="url" value={address} onChange={(_, { value }) => onAddress(value)} />
            </Field>
            {!isKept && (
              <Text size={200} className={layout.quiet}>
                {words.addressNotKept}
              </Text>
            )}
            <div>
              <Button size="small" disabled={address === SCB_ADDRESS} onClick={() => onAddress(SCB_ADDRESS)}>
                {words.addressReset}
              </Button>
            </div>
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
