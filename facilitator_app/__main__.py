"""The command `facilitator-app`: the window by default, subcommands for scripts."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit status: 0 done, 1 refused or failed, 2 wrong usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given in ([], ["--demo"]):
        # The usual start reads no options, and does without the modules that would.
        from facilitator_app.bootstrap import launch, open_window

        return open_window(launch(demo=bool(given)))
    if given == ["--version"]:
        from facilitator_app import __version__

        print(f"facilitator-app {__version__}")
        return 0
    from facilitator_app.command.run import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
