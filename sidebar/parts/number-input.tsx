/** A labelled number; what is no number is nothing. */

interface NumberInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly most?: number;
  readonly onEnter: (value: number | null) => void;
}

export function NumberInput({ label, value, most, onEnter }: NumberInputProps) {
  return (
    <input
      type="number"
      aria-label={label}
      value={value ?? ''}
      min={0}
      max={most}
      step="any"
      onChange={({ currentTarget: { valueAsNumber } }) => {
        const isUsable = valueAsNumber >= 0 && valueAsNumber <= (most ?? Number.MAX_VALUE);
        onEnter(isUsable ? valueAsNumber : null);
      }}
    />
  );
}
