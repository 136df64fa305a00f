"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";

import { formAddress, showAddress } from "#app/(app)/meetings/_view/form-address.ts";
import { toRoute } from "#lib/route.ts";

type Props = {
  label: string;
  /** The filters the page was drawn with, as the URL writes them. */
  current: string;
  children: ReactNode;
  className?: string;
};

// A typed date passes through other valid dates on its way.
const typingPauseMs = 700;

/** A plain GET form that sends itself when a choice changes. Without script its button does the same. */
export function FilterForm({ label, current, children, className }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isPending, startTransition] = useTransition();
  const router = useRouter();

  // Removing a chip or going back changes the URL, not the fields somebody once set.
  useEffect(() => {
    if (form.current) showAddress(form.current, current);
  }, [current]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = () => {
    clearTimeout(timer.current);
    if (!form.current?.checkValidity()) return;
    const address = formAddress("/meetings", new FormData(form.current));
    startTransition(() => {
      router.push(toRoute(address), { scroll: false });
    });
  };

  return (
    <search>
      <form
        ref={form}
        action="/meetings"
        aria-label={label}
        aria-busy={isPending}
        className={className}
        onChange={(event) => {
          const { target } = event;
          // The search box waits for Enter; its "change" would also fire when somebody merely leaves it.
          if (target instanceof HTMLInputElement && target.type === "search") return;
          clearTimeout(timer.current);
          const isTyped = target instanceof HTMLInputElement && target.type === "date";
          timer.current = setTimeout(send, isTyped ? typingPauseMs : 0);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {children}
      </form>
    </search>
  );
}
