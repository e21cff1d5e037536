/** One step of the wizard: closed it says in a few words how it stands, open it can be changed. */
import type { ComponentChildren } from 'preact';

interface StepProps {
  readonly name: string;
  readonly about: string;
  /** Something in it waits for an answer. */
  readonly asks?: boolean;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Step({ name, about, asks = false, open = false, children }: StepProps) {
  return (
    <details class={asks ? 'step asks' : 'step'} open={open}>
      <summary>
        <h2>{name}</h2> <span class="about">{about}</span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
