import { useRef } from 'react';
import { LANGUAGES, oneOf, PANE, PROFILES, THEMES, type Settings } from './settings';
import { samples } from './samples';
import { strings } from './strings';

interface TopBarProps {
  settings: Settings;
  fileName: string;
  busy: boolean;
  onChange: (change: Partial<Settings>) => void;
  onFile: (file: File) => void;
  onSample: (file: string) => void;
  onDownload: () => void;
}

/** Which workbook, and as what the workbench plays. */
export function TopBar({ settings, fileName, busy, onChange, onFile, onSample, onDownload }: TopBarProps) {
  const text = strings[settings.language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1>{text.title}</h1>
      <div className="top-file">
        <button type="button" disabled={busy} onClick={() => input.current?.click()}>
          {text.open}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <select aria-label={text.sample} value="" disabled={busy} onChange={(event) => onSample(event.target.value)}>
          <option value="" disabled>
            {text.chooseSample}
          </option>
          {samples.map(({ file, label }) => (
            <option key={file} value={file}>
              {label[settings.language]}
            </option>
          ))}
        </select>
        <button type="button" disabled={busy} onClick={onDownload}>
          {text.download}
        </button>
      </div>
      <span className="file-name" title={fileName}>
        {fileName}
      </span>
      <div className="top-settings">
        <Choice label={text.profile} value={settings.profile} options={PROFILES} name={(profile) => text.profiles[profile]} onChange={(profile) => onChange({ profile })} />
        <Choice label={text.theme} value={settings.theme} options={THEMES} name={(theme) => text.themes[theme]} onChange={(theme) => onChange({ theme })} />
        <Choice
          label={text.paneWidth}
          value={String(settings.paneWidth)}
          options={[...new Set([PANE.least, settings.paneWidth, PANE.most])].sort().map(String)}
          name={(width) => `${width} px`}
          onChange={(width) => onChange({ paneWidth: Number(width) })}
        />
        <Choice label={text.language} value={settings.language} options={LANGUAGES} name={(language) => (language === 'zh' ? '中文' : 'English')} onChange={(language) => onChange({ language })} />
      </div>
    </header>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly T[];
  name: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, name, onChange }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => {
        const chosen = oneOf(options, event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {name(option)}
        </option>
      ))}
    </select>
  );
}
