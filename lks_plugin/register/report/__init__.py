"""Where all kommuner stand: what comes next, tables, map and dashboard."""
