# Completion of plan-tools for bash: source <(plan-tools completions bash)
_plan_tools() {
    local IFS=$'\n' words=() word reply i
    # Bash takes --output sarif=check.sarif for four words.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#words[@]})) && [[ $word == [=:]* || ${words[-1]} == *[=:] ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    word=${words[-1]}
    local begun=${word%"${word##*[=:]}"}
    COMPREPLY=()
    for reply in $("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null); do
        case $reply in
            :files* | :folders*)
                local kind=-f
                [[ $reply == :folders* ]] && kind=-d
                compopt -o filenames 2>/dev/null
                COMPREPLY+=($(compgen $kind -- "${word#"$begun"}"))
                ;;
            *)
                reply=${reply%%$'\t'*}
                [[ $reply == *= ]] && compopt -o nospace 2>/dev/null
                COMPREPLY+=("${reply#"$begun"}")
                ;;
        esac
    done
}
complete -F _plan_tools plan-tools
