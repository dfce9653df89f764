/**
 * The same function, which works out once what an object comes to and remembers it as long as the object is there. What is
 * remembered is never undefined; what throws is tried again.
 */
export function oncePer<Key extends object, Value extends object | string>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}
