# Completion of plan-tools for PowerShell: plan-tools completions pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plan-tools -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursor } | ForEach-Object { $_.Extent.Text })
    if ($word -eq '') { $words += '' }
    & $ast.CommandElements[0].Value complete -- @words 2>$null | ForEach-Object {
        $value, $purpose = $_ -split "`t", 2
        if ($value -like ':*') {
            $begun = ($value -split ' ', 2)[1]
            $path = if ($begun) { $word.Substring($begun.Length) } else { $word }
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($path) |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new("$begun$($_.CompletionText)", $_.ListItemText, $_.ResultType, $_.ToolTip) }
        } else {
            if (-not $purpose) { $purpose = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $purpose)
        }
    }
}
