"""The LKS-pakke back: answers read safely, compared with what was sent, judged, reported."""
