/** Above a spreadsheet of our own: open a file, save what is there, and what goes on meanwhile. */
import { render } from 'preact';
import { Progress } from './parts/progress';

export interface FileBarProps {
  readonly words: { readonly open: string; readonly save: string; readonly cancel: string };
  readonly said: string;
  /** Something goes on; `said` says what. */
  readonly isBusy: boolean;
  readonly onOpen: (file: File) => void;
  /** `null` while there is nothing to save. */
  readonly onSave: (() => void) | null;
  readonly onCancel: (() => void) | null;
}

export const showFileBar = (root: HTMLElement, props: FileBarProps): void => render(<FileBar {...props} />, root);

function FileBar({ words, said, isBusy, onOpen, onSave, onCancel }: FileBarProps) {
  return (
    <>
      <label class="button quiet">
        {words.open}
        <input
          type="file"
          id="file"
          accept=".csv,.tsv,.txt,.xlsx"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) onOpen(file);
            // The same file again is a choice too.
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" class="quiet" disabled={isBusy || onSave === null} onClick={() => onSave?.()}>
        {words.save}
      </button>
      <span role="status">{said}</span>
      {isBusy && <Progress key={said} text={said} cancel={words.cancel} onCancel={onCancel} />}
    </>
  );
}
