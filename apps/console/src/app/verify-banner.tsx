import { TriangleAlert } from 'lucide-react';
import { SendVerification } from '../features/account/send-verification.js';

/** A new account works at once, but for invitations. */
export function VerifyBanner({ email }: { readonly email: string }) {
  return (
    <section
      aria-label="Your address is not verified"
      className="bg-warn-soft text-warn flex flex-wrap items-center justify-center gap-x-4 gap-y-2 px-4 py-2 text-[13px]"
    >
      <p className="flex min-w-0 items-start gap-2">
        <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0" />
        <span className="min-w-0 break-words">
          Verify {email} with the link in the mail that was sent to it. Until then you cannot accept invitations.
        </span>
      </p>
      <SendVerification email={email} />
    </section>
  );
}
