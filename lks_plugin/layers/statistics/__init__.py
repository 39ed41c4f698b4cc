"""Statistics by zone: tables read, figures summed and protected, facts, tables and report written."""
