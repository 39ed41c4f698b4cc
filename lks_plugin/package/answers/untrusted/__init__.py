"""What a stranger sent: copied, judged, and read as plain rows, without running anything of it."""
