import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Select,
  makeStyles,
} from '@fluentui/react-components';
import { NumberField } from '../../../components/NumberField';
import { useLayout } from '../../../components/useLayout';
import { useText } from '../../../state/language';
import { ROLES, type ColumnRole, type Corrections, type GivenTable } from './givenTable';
import { nameColumn } from './nameColumn';

const useStyles = makeStyles({ panel: { marginInline: 0 } });

interface Props {
  readonly given: GivenTable;
  readonly corrections: Corrections;
  readonly onCorrections: (corrections: Corrections) => void;
}

/** What each column holds and what it is said to add up to, for whom they were misunderstood. */
export function ColumnFields({ given, corrections, onCorrections }: Props) {
  const { table: words } = useText().audit;
  const layout = useLayout();
  const styles = useStyles();

  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader as="h3">{words.columns}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <div className={layout.column}>
            {given.columns.map(({ id, role, stated }, nth) => {
              const name = nameColumn(given, nth, words.columnNumber);
              return (
                <div key={id} className={layout.pair}>
                  <Field label={words.role(name)}>
                    <Select
                      value={role}
                      onChange={(_, { value }) =>
                        onCorrections({
                          ...corrections,
                          roles: { ...corrections.roles, [id]: value as ColumnRole },
                        })
                      }
                    >
                      {ROLES.map((each) => (
                        <option key={each} value={each}>
                          {words.roles[each]}
                        </option>
                      ))}
                    </Select>
                  </Field>
                  {role !== 'rate' && role !== 'none' && (
                    <NumberField
                      label={words.stated(name)}
                      value={stated ?? ''}
                      onNumber={(value) =>
                        onCorrections({
                          ...corrections,
                          totals: { ...corrections.totals, [id]: value },
                        })
                      }
                    />
                  )}
                </div>
              );
            })}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
