# Completion of plan-tools for PowerShell: plan-tools completions pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan-tools -ScriptBlock {
    param($word, $ast, $cursor)
    $line = $ast.Extent.Text
    $position = $cursor - $ast.Extent.StartOffset
    $line = $line.PadRight($position).Substring(0, $position)
    $name = $ast.CommandElements[0].Extent.Text
    $line = 'plan-tools' + $line.Substring([Math]::Min($name.Length, $line.Length))
    # Nothing but options fits where a file does; they are offered once one is begun.
    & $ast.CommandElements[0].Value "[suggest:$($line.Length)]" $line 2>$null |
        Where-Object { $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '-*') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
