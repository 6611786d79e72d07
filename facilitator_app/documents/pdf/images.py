"""Pictures (logos) as plain sRGB pixels, whatever file they came from."""

import io
import zlib
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, UnidentifiedImageError

_LARGEST_SIDE = 1200
_FORMATS = ("PNG", "JPEG")


@dataclass(frozen=True)
class Picture:
    """Rows of 8-bit RGB pixels, from the top, deflated."""

    width: int
    height: int
    deflated: bytes

    def entries(self) -> str:
        """The entries of its PDF stream."""
        return (
            f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}"
            "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode"
        )


def prepare_to_read() -> None:
    """Load the readers of image files, which Pillow puts off to the first file."""
    Image.preinit()


@lru_cache(maxsize=8)
def read_picture(file: bytes) -> Picture | None:
    """The picture in a PNG or JPEG file, on white where it is transparent; None when it can't be read as one.

    Pictures larger than print needs are scaled down. A picture of monstrous size counts as unreadable.
    """
    try:
        with Image.open(io.BytesIO(file), formats=_FORMATS) as image:
            image.load()
            rgba = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    rgba.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    flat = Image.new("RGB", rgba.size, "white")
    flat.paste(rgba, mask=rgba.getchannel("A"))
    return Picture(flat.width, flat.height, zlib.compress(flat.tobytes()))
