"""What tests of the zone editor ask of a session."""

from dataclasses import replace


def zone(serial):
    return f"43010000{serial:02d}"


def plain(session):
    """What a session tells, free of the labels and locks that only it knows."""
    return [
        replace(row, findings=tuple(replace(finding, zone=None) for finding in row.findings), locked=False)
        for row in session.rows()
    ], session.unassigned()


class Heard(list):
    """What a session has told."""

    def __init__(self, session):
        super().__init__()
        session.changed.connect(lambda codes: self.append(set(codes)))
        session.rebuilt.connect(lambda: self.append("rebuilt"))
