import { oncePer } from './once-per.js';

describe('what is worked out once for an object', () => {
  it('is remembered for that object, not for one that looks the same', () => {
    const asked: string[] = [];
    const nameOf = oncePer(({ name }: { readonly name: string }) => {
      asked.push(name);
      return `<${name}>`;
    });
    const ada = { name: 'Ada' };
    expect([nameOf(ada), nameOf(ada), nameOf({ name: 'Ada' })]).toEqual(['<Ada>', '<Ada>', '<Ada>']);
    expect(asked).toEqual(['Ada', 'Ada']);
  });

  it('is tried again where it has thrown', () => {
    let fails = true;
    const key = {};
    const work = oncePer<object, string>(() => {
      if (fails) throw new Error('not yet');
      return 'there';
    });
    expect(() => work(key)).toThrow('not yet');
    fails = false;
    expect(work(key)).toBe('there');
  });
});
