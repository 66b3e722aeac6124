import { useEffect, useId, useState } from "react";

/** A date to be typed. Taken when the field is left or Enter is pressed; what cannot be taken stays, with the reason. */
export function DateField({
  label,
  value,
  placeholder,
  take,
}: {
  label: string;
  value: string;
  placeholder?: string;
  /** Why it is not taken, where it is not. */
  take: (asked: string) => string | undefined;
}) {
  const id = useId();
  const [text, setText] = useState(value);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    setText(value);
    setRefusal(undefined);
  }, [value]);
  const leave = () => {
    const asked = text.trim();
    const why = asked === value ? undefined : take(asked);
    setRefusal(why);
    // What was taken comes back in the words of the address.
    if (why === undefined) setText(value);
  };
  return (
    <span>
      <label htmlFor={id}>{label}</label>{" "}
      <input
        id={id}
        type="text"
        size={Math.max(10, (placeholder ?? "").length)}
        value={text}
        placeholder={placeholder}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
        onChange={({ target }) => setText(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
      {refusal === undefined ? null : (
        <span id={`${id}-refusal`} role="alert" className="small form-faults">
          {" "}
          {refusal}
        </span>
      )}
    </span>
  );
}
