import { useId, useState } from 'react';
import type { RibbonControl, RibbonGroup } from './readManifest';

interface RibbonProps {
  label: string;
  tab: string;
  groups: readonly RibbonGroup[];
  disabled: boolean;
  onPress: (control: RibbonControl) => void;
}

/** The ribbon as Excel draws it from manifest.xml: large buttons in groups, with tips. */
export function Ribbon({ label, tab, groups, disabled, onPress }: RibbonProps) {
  return (
    <section className="ribbon" aria-label={label}>
      <div className="ribbon-tabs">
        <span className="ribbon-tab" aria-current="true">
          {tab}
        </span>
      </div>
      <div className="ribbon-groups">
        {groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.controls.map((control) => (
                <RibbonButton key={control.id} control={control} disabled={disabled} onPress={onPress} />
              ))}
            </div>
            <div className="ribbon-group-label">{group.label}</div>
          </div>
        ))}
      </div>
    </section>
  );
}

function RibbonButton({ control, disabled, onPress }: { control: RibbonControl; disabled: boolean; onPress: (control: RibbonControl) => void }) {
  const [shown, setShown] = useState(false);
  const tip = useId();
  return (
    <div className="ribbon-slot" onPointerEnter={() => setShown(true)} onPointerLeave={() => setShown(false)}>
      <button
        type="button"
        className="ribbon-button"
        data-control={control.id}
        disabled={disabled}
        aria-describedby={tip}
        onFocus={() => setShown(true)}
        onBlur={() => setShown(false)}
        onKeyDown={(event) => event.key === 'Escape' && setShown(false)}
        onClick={() => {
          setShown(false);
          onPress(control);
        }}
      >
        <Icon control={control} size={32} />
        <span>{control.label}</span>
      </button>
      <div id={tip} role="tooltip" className="supertip" hidden={!shown}>
        <strong>{control.tip.title}</strong>
        <span>{control.tip.description}</span>
      </div>
    </div>
  );
}

/** The picture that fits the screen's density best. */
export function Icon({ control, size }: { control: RibbonControl; size: number }) {
  const wanted = size * window.devicePixelRatio;
  const sizes = [...control.icons.keys()].sort((a, b) => a - b);
  const best = sizes.find((candidate) => candidate >= wanted) ?? sizes[sizes.length - 1] ?? 0;
  return <img src={control.icons.get(best)} width={size} height={size} alt="" />;
}
