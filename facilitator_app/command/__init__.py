"""The command line: the same use cases as the window, for scripts and for whoever looks after the machine."""
