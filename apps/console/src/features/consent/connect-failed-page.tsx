import { useSearch } from '@tanstack/react-router';
import { Page } from '../../ui/page.js';
import { FailureNote } from '../../ui/states.js';

/** Why a request of a client led nowhere, and what to do about it. */
const words: Readonly<Record<string, string>> = {
  'client-unknown': 'The app that sent you here is not known, or was removed. Tell those who make it.',
  'address-unknown':
    'The app that sent you here wants you sent on to an address that it has not registered, so you stay here. Tell those who make it.',
  'request-over':
    'This request took too long, was answered already, or was begun in another browser. Go back to the app and connect again.',
};

export function ConnectFailedPage() {
  const { reason = '', request } = useSearch({ from: '/entrance/connect/failed' });
  return (
    <Page title="The app is not connected">
      <FailureNote
        message={words[reason] ?? 'The app that sent you here asked for it in the wrong way. Tell those who make it.'}
        requestId={request}
      />
    </Page>
  );
}
