"""The approval register: where each kommune stands, every event that led there, and what comes next."""
