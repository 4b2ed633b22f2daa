# Completion of plan-tools for bash: source <(plan-tools completions bash)
_plan_tools() {
    local IFS=$'\n' line word
    line=${COMP_LINE:0:COMP_POINT}
    line="plan-tools${line#"${COMP_WORDS[0]}"}"
    word=${COMP_WORDS[COMP_CWORD]}
    [[ $word == '=' ]] && word=
    COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "$word"))
    # Nothing but options fits where a file does; they are offered once one is begun.
    if [[ $word != -* ]]; then
        local reply kept=()
        for reply in "${COMPREPLY[@]}"; do
            [[ $reply == -* ]] || kept+=("$reply")
        done
        COMPREPLY=("${kept[@]}")
    fi
}
complete -o bashdefault -o default -F _plan_tools plan-tools
