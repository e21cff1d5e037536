/** What takes longer than a second is seen to go on, and can be stopped where it can be. */
import { useEffect, useState } from 'preact/hooks';

interface ProgressProps {
  readonly text: string;
  readonly cancel: string;
  /** `null` where it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}

export function Progress({ text, cancel, onCancel }: ProgressProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), aSecond);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div class="under-way">
      <progress aria-label={text} />
      {onCancel !== null && (
        <button type="button" class="quiet" onClick={onCancel}>
          {cancel}
        </button>
      )}
    </div>
  );
}

const aSecond = 1_000;
