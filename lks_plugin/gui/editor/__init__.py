"""The editor: actions, dialogs and appearance."""
