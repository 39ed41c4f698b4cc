"""Tables of statistics, understood without knowing where they come from."""
