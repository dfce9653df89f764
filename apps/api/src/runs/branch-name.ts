const forbidden = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?=\/|$)/u;

/** Whether git takes the text for the name of a branch (`git check-ref-format --branch`). */
export const isBranchName = (text: string): boolean =>
  text !== '' && text !== '@' && text !== 'HEAD' && !/^[-./]|[./]$/.test(text) && !forbidden.test(text);
