#compdef plan-tools
# Completion of plan-tools for zsh: source <(plan-tools completions zsh), or keep it as _plan-tools in a folder of $fpath.
_plan_tools() {
    local line="plan-tools ${(j: :)words[2,CURRENT]}"
    local -a found
    found=(${(f)"$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)"})
    # Nothing but options fits where a file does; they are offered once one is begun.
    [[ ${words[CURRENT]} == -* ]] || found=(${found:#-*})
    if (( ${#found} )); then
        compadd -a found
    else
        _files
    fi
}
if [[ ${funcstack[1]} == _plan-tools ]]; then
    _plan_tools "$@"
else
    compdef _plan_tools plan-tools
fi
