#compdef plan-tools
# Completion of plan-tools for zsh: source <(plan-tools completions zsh), or keep it as _plan-tools in a folder of $fpath.
_plan_tools() {
    local reply word purpose
    local -a found open
    for reply in ${(f)"$("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"}; do
        case $reply in
            :files\ *)
                compset -P '*='
                _files
                return
                ;;
            :files) _files ;;
            :folders*) _files -/ ;;
            *)
                word=${reply%%$'\t'*}
                purpose=${reply#*$'\t'}
                [[ $reply == *$'\t'* ]] || purpose=
                word=${word//:/\\:}
                if [[ $word == *= ]]; then
                    open+=("$word${purpose:+:$purpose}")
                else
                    found+=("$word${purpose:+:$purpose}")
                fi
                ;;
        esac
    done
    (( ${#open} )) && _describe -t formats 'plan-tools' open -S ''
    (( ${#found} )) && _describe -t words 'plan-tools' found
}
if [[ ${funcstack[1]} == _plan-tools ]]; then
    _plan_tools "$@"
else
    compdef _plan_tools plan-tools
fi
