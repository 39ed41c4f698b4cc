"""What other algorithms, people and spreadsheets tell the register."""
