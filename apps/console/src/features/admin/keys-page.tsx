import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, body, data, type Wire } from '../../api/client.js';
import { Confirm } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, useServerForm } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { SearchField } from '../../ui/search-field.js';
import { Empty, Loaded } from '../../ui/states.js';
import { toast } from '../../ui/toast.js';
import { KeyRows } from './key-rows.js';
import { prefixShape } from './searches.js';

const limit = 20;

type Key = Wire<'AdminKey'>;

/** Keys of every kind: by what they begin with, or by the whole text that somebody has found somewhere. */
export function AdminKeysPage() {
  const [revoking, setRevoking] = useState<Key>();
  return (
    <>
      <FindKey onRevoke={setRevoking} />
      <KeysByPrefix onRevoke={setRevoking} />
      {revoking && <RevokeKey of={revoking} onClose={() => setRevoking(undefined)} />}
    </>
  );
}

interface PartProps {
  readonly onRevoke: (key: Key) => void;
}

function FindKey({ onRevoke }: PartProps) {
  const queries = useQueryClient();
  const [found, setFound] = useState<Key>();
  const form = useServerForm({ key: '' }, async (values) => {
    setFound(undefined);
    const key = await data(api.POST('/api/admin/keys/find', { body: values }));
    // What was pasted is not needed any more.
    form.reset();
    setFound(key);
    await queries.invalidateQueries({ queryKey: ['admin', 'keys'] });
  });
  return (
    <Section
      title="Whose key is this?"
      lead="For a key that turned up where it should not be. Its text is kept nowhere."
    >
      <Form form={form} action="Find it">
        <TextField label="Key" type="password" autoComplete="off" spellCheck={false} {...form.text('key')} />
      </Form>
      {found && <KeyRows label="The key that was found" keys={[found]} onRevoke={onRevoke} />}
    </Section>
  );
}

function KeysByPrefix({ onRevoke }: PartProps) {
  const search = useSearch({ from: '/console/admin/keys' });
  const navigate = useNavigate({ from: '/admin/keys' });
  const { prefix, offset = 0 } = search;
  const [odd, setOdd] = useState(false);
  const query = useQuery({
    queryKey: ['admin', 'keys', 'list', search],
    queryFn: () => body(api.GET('/api/admin/keys', { params: { query: { prefix: prefix ?? '', offset, limit } } })),
    placeholderData: keepPreviousData,
    enabled: prefix !== undefined,
  });
  return (
    <Section title="Keys by their beginning" lead="Lists and logs show the first characters of a key.">
      <SearchField
        label="Beginning of a key"
        value={prefix ?? ''}
        onSearch={(text) => {
          const searchable = prefixShape.test(text);
          setOdd(text !== '' && !searchable);
          if (searchable || text === '') void navigate({ search: searchable ? { prefix: text } : {} });
        }}
        className="w-full sm:w-72"
      />
      {prefix === undefined || odd ? (
        <Empty title={odd ? 'No key begins like that' : 'Nothing is searched for'}>
          Type the beginning of a key, up to six characters after its kind, such as cc_live_AbCdEf.
        </Empty>
      ) : (
        <Loaded query={query}>
          {({ data: keys, meta }) =>
            meta.total === 0 ? (
              <Empty title="No key begins like that">Look for fewer characters.</Empty>
            ) : (
              <div>
                <KeyRows label="Keys" keys={keys} onRevoke={onRevoke} />
                <Pager
                  {...{ offset, limit, total: meta.total }}
                  onMove={(to) => void navigate({ search: { prefix, ...(to > 0 && { offset: to }) } })}
                />
              </div>
            )
          }
        </Loaded>
      )}
    </Section>
  );
}

function RevokeKey({ of: key, onClose }: { readonly of: Key; readonly onClose: () => void }) {
  const queries = useQueryClient();
  const revoke = async (): Promise<void> => {
    const path = { anyKeyId: key.id };
    const reason = 'Revoked by an admin of the server';
    await data(api.POST('/api/admin/keys/{anyKeyId}/revoke', { params: { path }, body: { reason } }));
    await queries.invalidateQueries({ queryKey: ['admin', 'keys'] });
    toast(`“${key.name}” is revoked, on every node.`);
  };
  return (
    <Confirm title={`Revoke “${key.name}”`} action="Revoke key" typed={key.prefix} onConfirm={revoke} onClose={onClose}>
      Every program that uses it is refused from now on. This cannot be taken back.
    </Confirm>
  );
}
