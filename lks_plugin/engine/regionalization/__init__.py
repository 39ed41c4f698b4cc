"""Making divisions: REDCAP, refinement, proof."""
