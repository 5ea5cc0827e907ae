# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class WhatsAppTemplateCardMediaMimeType(OpenEnum):
    """Media type of the sample file of a carousel card, in upper case. Cards hold no documents."""

    IMAGEJPEG = "IMAGE/JPEG"
    IMAGEPNG = "IMAGE/PNG"
    VIDEO3GP = "VIDEO/3GP"
    VIDEOMP4 = "VIDEO/MP4"
