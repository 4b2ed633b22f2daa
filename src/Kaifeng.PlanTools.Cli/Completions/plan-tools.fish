# Completion of plan-tools for fish: plan-tools completions fish | source
function __plan_tools_complete
    set --local words (commandline --current-process --tokenize --cut-at-cursor)
    set --local line (string join ' ' -- plan-tools $words[2..] (commandline --current-token --cut-at-cursor))
    # Nothing but options fits where a file does; they are offered once one is begun.
    set --local found ($words[1] "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
    if not string match --quiet -- '-*' (commandline --current-token --cut-at-cursor)
        set found (string match --invert -- '-*' $found)
    end
    printf '%s\n' $found
end
complete --command plan-tools --arguments '(__plan_tools_complete)'
