# Completion of plan-tools for fish: plan-tools completions fish | source
function __plan_tools_complete
    set --local words (commandline --current-process --tokenize --cut-at-cursor)
    set --local typed (commandline --current-token --cut-at-cursor)
    for reply in ($words[1] complete -- $words[2..] "$typed" 2>/dev/null)
        switch $reply
            case ':files *'
                set --local begun (string replace ':files ' '' -- $reply)
                for path in (__fish_complete_path (string replace -- $begun '' $typed))
                    printf '%s%s\n' $begun $path
                end
            case ':files'
                __fish_complete_path $typed
            case ':folders*'
                __fish_complete_directories $typed
            case '*'
                printf '%s\n' $reply
        end
    end
end
complete --command plan-tools --no-files --arguments '(__plan_tools_complete)'
