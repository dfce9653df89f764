/** The shells that completion is for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

// What is typed is handed on as words, and never evaluated: completing a line runs nothing that is in it.
const bash = `# Completion of latchkey for bash: source <(latchkey completion bash)
_latchkey() {
  local found
  COMPREPLY=()
  while IFS=$'\\t' read -r found _; do
    COMPREPLY+=("$found")
  done < <(latchkey complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _latchkey latchkey`;

const zsh = `#compdef latchkey
# Completion of latchkey for zsh: source <(latchkey completion zsh)
_latchkey() {
  local line
  local -a found
  for line in "\${(@f)$(latchkey complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${line%%$'\\t'*}:\${line#*$'\\t'}")
  done
  _describe latchkey found
}
compdef _latchkey latchkey`;

const fish = `# Completion of latchkey for fish: latchkey completion fish | source
complete -c latchkey -f -a '(latchkey complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`;

/** What a shell is told once, so that it asks this program what a line can go on with. */
export const scripts: Readonly<Record<(typeof shells)[number], string>> = { bash, zsh, fish };
