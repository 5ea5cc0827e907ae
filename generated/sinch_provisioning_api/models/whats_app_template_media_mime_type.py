# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateMediaMimeType(OpenEnum):
    """Media type of a sample file, in upper case."""

    APPLICATIONPDF = "APPLICATION/PDF"
    IMAGEJPEG = "IMAGE/JPEG"
    IMAGEPNG = "IMAGE/PNG"
    VIDEO3GP = "VIDEO/3GP"
    VIDEOMP4 = "VIDEO/MP4"
