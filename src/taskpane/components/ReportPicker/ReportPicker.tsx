import { Button, Field, Input, mergeClasses, Popover, PopoverSurface, Select, ToggleButton } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useChosenStyle } from '../../theme/useChosenStyle';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { CustomPeriod } from './CustomPeriod';
import { useReportPicker } from './useReportPicker';
import { useStyles } from './ReportPicker.styles';

/** Unit and period of the report. */
export default function ReportPicker({ target, onClose }: { readonly target: HTMLElement | undefined; readonly onClose: () => void }) {
  const { words, unit, setUnit, reports, report, setReport, year, turnYear, groups, code, pick, custom, setCustom, beginCustom, valid, save } = useReportPicker(onClose);
  const styles = useStyles();
  const pressed = useChosenStyle();
  return (
    <Popover
      open
      trapFocus
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ ...(target && { target }), position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
    >
      <PopoverSurface aria-label={words.report.title} className={styles.surface}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field label={words.report.unit} hint={words.report.unitHint}>
            <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
          </Field>
          {reports.length > 1 && (
            <Field label={words.report.draft}>
              <Select value={report} onChange={(_, { value }) => setReport(value)}>
                {reports.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <div className={styles.year}>
            <Button appearance="subtle" size="small" icon={<ChevronLeft16Regular />} aria-label={words.report.previousYear} onClick={() => turnYear(-1)} />
            <span aria-live="polite">{words.report.yearName(year)}</span>
            <Button appearance="subtle" size="small" icon={<ChevronRight16Regular />} aria-label={words.report.nextYear} onClick={() => turnYear(1)} />
          </div>
          {groups.map(({ name, columns, periods }) => (
            <div key={name} role="group" aria-label={name} className={styles[columns]}>
              {periods.map(({ period, label }) => (
                <ToggleButton key={period.code} size="small" className={mergeClasses(styles.choice, code === period.code && pressed)} checked={code === period.code} title={period.name} onClick={() => pick(period.code)}>
                  {label}
                </ToggleButton>
              ))}
            </div>
          ))}
          <CustomPeriod words={words} value={custom} active={code === undefined} onBegin={beginCustom} onChange={setCustom} />
          {!valid && (
            <div role="alert" className={styles.invalid}>
              <SeverityIcon severity="error" />
              {words.report.invalid}
            </div>
          )}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabled={!valid}>
              {words.save}
            </Button>
            <Button onClick={onClose}>{words.cancel}</Button>
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
