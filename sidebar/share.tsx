/** A copy to pass on, names hidden where asked. */
import { useState } from 'preact/hooks';
import type { Wizard } from './wizard';
import { sidebarWords } from './words';

export function Share({ wizard, disabled }: { readonly wizard: Wizard; readonly disabled: boolean }) {
  const [mask, setMask] = useState(false);
  const words = sidebarWords[wizard.language];
  return (
    <details class="step">
      <summary>
        <h2>{words.toShare}</h2>
      </summary>
      <div class="inside">
        <p>{words.aboutShare}</p>
        <label class="check">
          <input type="checkbox" checked={mask} onChange={(event) => setMask(event.currentTarget.checked)} />
          {words.mask}
        </label>
        <button type="button" disabled={disabled} onClick={() => wizard.share(mask)}>
          {words.share}
        </button>
      </div>
    </details>
  );
}
