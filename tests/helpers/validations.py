"""What the tests of a validation share."""

from lks.tests.helpers.layers import rows

A, B, C = "4301000001", "4301000002", "4301000003"
VALIDATION_LAYERS = {"FINDINGS": "TEMPORARY_OUTPUT", "ZONES": "TEMPORARY_OUTPUT"}


def told(result):
    return rows(result["FINDINGS"], "art", "aarsak", "grad")


def sentences(result, kind):
    return [text for art, text in rows(result["FINDINGS"], "art", "begrunnelse") if art == kind]


def place(result, kind):
    (feature,) = [feature for feature in result["FINDINGS"].getFeatures() if feature["art"] == kind]
    return feature.geometry()
