"""`completion`: the script that lets a shell complete commands, options and values."""

from __future__ import annotations

import sys
from typing import Annotated, Final

import typer

from sinch_provisioning.cli.failures import call_errors
from sinch_provisioning.errors import ConfigurationError

PROGRAM: Final = "sinch-provisioning"
VARIABLE: Final = "_SINCH_PROVISIONING_COMPLETE"
FUNCTION: Final = "_sinch_provisioning_complete"
SCRIPTS: Final = {
    "bash": f"""{FUNCTION}() {{
    local IFS=$'\\n'
    COMPREPLY=( $(COMP_LINE_BEFORE="${{COMP_LINE:0:COMP_POINT}}" {VARIABLE}=complete {PROGRAM} | cut -f1) )
}}
complete -o default -F {FUNCTION} {PROGRAM}
""",
    "zsh": f"""#compdef {PROGRAM}
{FUNCTION}() {{
    local -a rows
    rows=("${{(@f)$(COMP_LINE_BEFORE="${{(j: :)words[1,CURRENT]}}" {VARIABLE}=complete {PROGRAM})}}")
    rows=("${{(@)rows//:/\\\\:}}")
    rows=("${{(@)rows/$'\\t'/:}}")
    if [[ -n "$rows" ]]; then _describe command rows; else _files; fi
}}
compdef {FUNCTION} {PROGRAM}
""",
    "fish": f"""complete --command {PROGRAM} --arguments \\
    '(COMP_LINE_BEFORE=(commandline --current-process --cut-at-cursor | string collect) {VARIABLE}=complete {PROGRAM})'
""",
}
"""The scripts: each asks this command what may follow, and gets lines of a word, a tab and what it means."""

completion: typer.Typer = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@completion.command()
def _completion(
    shell: Annotated[str, typer.Argument(metavar="bash|zsh|fish", help="The shell.")],
) -> None:
    """Print the script that lets a shell complete this command.

    For bash put eval "$(sinch-provisioning completion bash)" into ~/.bashrc, for zsh the same with zsh into ~/.zshrc
    after compinit, for fish write the output into ~/.config/fish/completions/sinch-provisioning.fish
    """
    with call_errors():
        if shell not in SCRIPTS:
            raise ConfigurationError(f"shell must be {', '.join(SCRIPTS)}, not {shell!r}")
        sys.stdout.write(SCRIPTS[shell])
