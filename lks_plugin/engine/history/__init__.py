"""Units and zones over the years: changes of codes, a division carried on and mended, codes that were issued."""
