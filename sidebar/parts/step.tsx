/** One step of the wizard: closed it says in a few words how it stands, open it can be changed. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface StepProps {
  readonly name: string;
  readonly about: string;
  /** Something in it waits for an answer. */
  readonly asks?: boolean;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Step({ name, about, asks = false, open = false, children }: StepProps) {
  const [isOpen, setOpen] = useState(open);
  // An answer must not close the step under the hand that gave it.
  useEffect(() => {
    if (open) setOpen(true);
  }, [open]);
  const heading = useRef<HTMLElement>(null);
  const hasAsked = useRef(asks);
  useEffect(() => {
    // An answered question goes away, and with it the focus of who answered by keyboard.
    if (hasAsked.current && !asks && document.activeElement === document.body) heading.current?.focus();
    hasAsked.current = asks;
  }, [asks]);
  return (
    <details class={asks ? 'step asks' : 'step'} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={heading}>
        <h2>{name}</h2> <span class="about">{about}</span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
