"""LKS: levekårssoner from grunnkretser, a QGIS plugin."""


def classFactory(iface):  # noqa: N802 - the name QGIS looks for
    """The plugin; ``iface`` is None in qgis_process."""
    from .lks_plugin.plugin import LksPlugin

    return LksPlugin(iface)
